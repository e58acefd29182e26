package org.dragoman.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which longer and shorter names are the same. */
class VariantsTest {

  private static boolean same(String one, String other, Profile.Type type) {
    return Variants.same(List.of(one.split(" ")), List.of(other.split(" ")), type);
  }

  @Test
  void aPersonsNameMayLackAMiddleOrGivenName() {
    assertThat(same("ana m reyes", "ana reyes", Profile.Type.PERSON)).isTrue();
    assertThat(same("reyes duarte", "ana reyes duarte", Profile.Type.PERSON)).isTrue();
  }

  @Test
  void otherGivenNamesAreOtherPersons() {
    assertThat(same("ana m reyes", "eva reyes", Profile.Type.PERSON)).isFalse();
    assertThat(same("ana m reyes", "ana p reyes", Profile.Type.PERSON)).isFalse();
  }

  @Test
  void aBodysNameMayLackWhatItIsFor() {
    Profile.Type body = Profile.Type.ORGANISATION;
    assertThat(same("kovac foundation for the arts", "kovac foundation", body)).isTrue();
    assertThat(same("kovac foundation school", "kovac foundation", body)).isFalse();
  }
}
