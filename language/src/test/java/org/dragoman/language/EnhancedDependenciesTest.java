package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnhancedDependenciesTest {

  @Test
  void coordinatedVerbsShareTheirSubject() {
    String start = "Rebels/NNS/2/nsubj attacked/VBD/0/root Accra/NNP/2/obj and/CC/5/cc ";
    assertAdded(start + "fled/VBD/2/conj", "nsubj(fled, Rebels)");
    assertAdded(start + "troops/NNS/6/nsubj fled/VBD/2/conj");
    assertAdded(
        "She/PRP/3/nsubj is/VBZ/3/cop minister/NN/0/root and/CC/5/cc leads/VBZ/3/conj it/PRP/5/obj",
        "nsubj(leads, She)");
    assertAdded("It/PRP/2/expl rained/VBD/0/root and/CC/4/cc stopped/VBD/2/conj");
    assertAdded("Rebels/NNS/3/nsubj and/CC/3/cc fled/VBD/0/root troops/NNS/1/conj");
  }

  @Test
  void aCoordinatedParticipleIsPassiveWithItsNeighbour() {
    String start = "He/PRP/3/nsubj:pass was/VBD/3/aux:pass held/VBN/0/root and/CC/5/cc ";
    assertAdded(start + "charged/VBN/3/conj", "nsubj:pass(charged, He)");
    assertAdded(start + "fled/VBD/3/conj", "nsubj(fled, He)");
  }

  @Test
  void anObjectAfterBothVerbsIsShared() {
    assertAdded(
        "They/PRP/2/nsubj make/VBP/0/root and/CC/4/cc sell/VBP/2/conj arms/NNS/2/obj",
        "nsubj(sell, They)",
        "obj(sell, arms)");
    assertAdded(
        "They/PRP/2/nsubj make/VBP/0/root and/CC/4/cc sell/VBP/2/conj arms/NNS/4/obj",
        "nsubj(sell, They)");
  }

  @Test
  void whoeverIsOrderedOrAskedActs() {
    for (String verb : List.of("ordered", "urged", "persuaded", "asked", "told", "forced")) {
      assertAdded(
          "Peru/NNP/2/nsubj " + verb + "/VBD/0/root rebels/NNS/2/obj to/TO/5/mark leave/VB/2/xcomp",
          "nsubj(leave, rebels)");
    }
    assertAdded(
        "Peru/NNP/2/nsubj told/VBD/0/root him/PRP/2/iobj to/TO/5/mark leave/VB/2/xcomp",
        "nsubj(leave, him)");
  }

  @Test
  void whoeverPromisesWantsOrSeemsActsHimself() {
    assertAdded(
        "Peru/NNP/2/nsubj promised/VBD/0/root/promise them/PRP/2/obj to/TO/5/mark"
            + " leave/VB/2/xcomp",
        "nsubj(leave, Peru)");
    for (String verb : List.of("threatened", "wanted", "agreed", "seemed", "appeared")) {
      assertAdded(
          "Peru/NNP/2/nsubj " + verb + "/VBD/0/root to/TO/4/mark leave/VB/2/xcomp",
          "nsubj(leave, Peru)");
    }
  }

  @Test
  void inThePassiveTheSubjectActs() {
    assertAdded(
        "He/PRP/3/nsubj:pass was/VBD/3/aux:pass ordered/VBN/0/root to/TO/5/mark leave/VB/3/xcomp",
        "nsubj(leave, He)");
    assertAdded(
        "He/PRP/3/nsubj:pass is/VBZ/3/aux:pass expected/VBN/0/root to/TO/6/mark be/VB/6/aux:pass"
            + " freed/VBN/3/xcomp",
        "nsubj:pass(freed, He)");
  }

  @Test
  void controlIsHandedOn() {
    assertAdded(
        "Peru/NNP/2/nsubj wants/VBZ/0/root to/TO/4/mark try/VB/2/xcomp to/TO/6/mark"
            + " meet/VB/4/xcomp and/CC/8/cc talk/VB/6/conj",
        "nsubj(try, Peru)",
        "nsubj(meet, Peru)",
        "nsubj(talk, Peru)");
  }

  @Test
  void whoeverIsCalledOnActs() {
    assertAdded(
        "He/PRP/2/nsubj called/VBD/0/root/call on/IN/4/case rebels/NNS/2/obl to/TO/6/mark"
            + " leave/VB/2/xcomp",
        "nsubj(leave, rebels)");
    assertAdded(
        "He/PRP/2/nsubj hoped/VBD/0/root on/IN/4/case Monday/NNP/2/obl to/TO/6/mark"
            + " leave/VB/2/xcomp",
        "nsubj(leave, He)");
  }

  @Test
  void whatIsHardToProveIsTheObject() {
    assertAdded(
        "Claims/NNS/3/nsubj are/VBP/3/cop hard/JJ/0/root to/TO/5/mark prove/VB/3/xcomp",
        "obj(prove, Claims)");
    assertAdded(
        "They/PRP/3/nsubj are/VBP/3/cop ready/JJ/0/root to/TO/5/mark leave/VB/3/xcomp",
        "nsubj(leave, They)");
  }

  @Test
  void theAgentStandsAfterBy() {
    String start = "Accra/NNP/3/nsubj:pass was/VBD/3/aux:pass taken/VBN/0/root by/IN/";
    assertAdded(start + "5/case rebels/NNS/3/obl", "obl:agent(taken, rebels)");
    assertAdded(start + "5/case force/NN/3/obl");
    assertAdded(
        start + "7/case a/DT/7/det large/JJ/7/amod force/NN/3/obl", "obl:agent(taken, force)");
    assertAdded(start + "5/case Monday/NNP/3/obl");
    assertAdded(start + "6/case the/DT/6/det end/NN/3/obl");
    assertAdded(start + "5/case 2030/CD/3/obl");
    assertAdded(start + "5/case rebels/NNS/3/obl:agent");
    assertAdded("He/PRP/2/nsubj sat/VBD/0/root by/IN/4/case rebels/NNS/2/obl");
  }

  @Test
  void aParticipleAfterANounHasItAsItsSubject() {
    assertAdded(
        "Troops/NNS/5/nsubj backed/VBN/1/acl by/IN/4/case Peru/NNP/2/obl left/VBD/0/root",
        "nsubj:pass(backed, Troops)",
        "obl:agent(backed, Peru)");
    assertAdded(
        "Troops/NNS/4/nsubj holding/VBG/1/acl Accra/NNP/2/obj left/VBD/0/root",
        "nsubj(holding, Troops)");
    assertAdded("Plans/NNS/4/nsubj to/TO/3/mark leave/VB/1/acl failed/VBD/0/root");
    assertAdded("Talk/NN/4/nsubj of/IN/3/mark leaving/VBG/1/acl ended/VBD/0/root");
  }

  @Test
  void aNounTakesThePartOfItsRelativePronoun() {
    assertAdded(
        "Men/NNS/6/nsubj who/WP/3/nsubj fled/VBD/1/acl:relcl and/CC/5/cc hid/VBD/3/conj"
            + " died/VBD/0/root",
        "nsubj(fled, Men)",
        "nsubj(hid, Men)");
    assertAdded(
        "Towns/NNS/5/nsubj that/WDT/4/obj they/PRP/4/nsubj left/VBD/1/acl:relcl burned/VBD/0/root",
        "obj(left, Towns)");
    assertAdded(
        "Towns/NNS/6/nsubj in/IN/3/case which/WDT/5/obl they/PRP/5/nsubj hid/VBD/1/acl:relcl"
            + " burned/VBD/0/root",
        "obl(hid, Towns)");
    assertAdded(
        "Towns/NNS/5/nsubj where/WRB/4/advmod they/PRP/4/nsubj hid/VBD/1/acl:relcl"
            + " burned/VBD/0/root",
        "obl(hid, Towns)");
    assertAdded(
        "Men/NNS/6/nsubj who/WP/3/nsubj know/VBP/1/acl:relcl who/WP/5/nsubj hid/VBD/3/ccomp"
            + " died/VBD/0/root",
        "nsubj(know, Men)");
  }

  @Test
  void withoutPronounTheNounFillsTheGap() {
    assertAdded(
        "Towns/NNS/4/nsubj they/PRP/3/nsubj left/VBD/1/acl:relcl burned/VBD/0/root",
        "obj(left, Towns)");
    assertAdded(
        "Towns/NNS/6/nsubj they/PRP/3/nsubj want/VBP/1/acl:relcl to/TO/5/mark take/VB/3/xcomp"
            + " burned/VBD/0/root",
        "nsubj(take, they)",
        "obj(take, Towns)");
    assertAdded(
        "Men/NNS/5/nsubj they/PRP/3/nsubj spoke/VBD/1/acl:relcl to/IN/3/obl died/VBD/0/root",
        "obl(spoke, Men)");
    assertAdded("Days/NNS/4/nsubj/day they/PRP/3/nsubj left/VBD/1/acl:relcl passed/VBD/0/root");
    assertAdded(
        "Whatever/WP/4/nsubj caused/VBD/1/acl:relcl it/PRP/2/obj stopped/VBD/0/root",
        "nsubj(caused, Whatever)");
  }

  @Test
  void longSentencesTakeNoLongTime() {
    StringBuilder words = new StringBuilder("They/PRP/2/nsubj ran/VBD/0/root/run ");
    int size = 50_000;
    for (int i = 3; i <= size; i++) {
      words.append(i % 2 == 0 ? "ran/VBD/2/conj " : "call/VB/2/xcomp ");
    }
    assertThat(EnhancedDependencies.of(sentence(words.toString()))).hasSize(size - 2);
  }

  private static void assertAdded(String words, String... expected) {
    Sentence sentence = sentence(words);
    assertThat(EnhancedDependencies.of(sentence))
        .as(words)
        .extracting(
            added ->
                added.relation()
                    + "("
                    + sentence.token(added.head()).form()
                    + ", "
                    + sentence.token(added.dependent()).form()
                    + ")")
        .containsExactlyInAnyOrder(expected);
  }

  /** Words as {@code form/tag/head/relation}, heads from 1, and the lemma if it matters. */
  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : words.strip().split(" ")) {
      String[] parts = word.split("/");
      String form = parts[0];
      tokens.add(
          new Token(
              tokens.size(),
              begin,
              begin + form.length(),
              form,
              parts.length > 4 ? parts[4] : form,
              universal(parts[1]),
              parts[1],
              Features.NONE,
              Integer.parseInt(parts[2]) - 1,
              parts[3],
              1f,
              null));
      begin += form.length() + 1;
    }
    return new Sentence(tokens);
  }

  private static String universal(String penn) {
    return switch (penn) {
      case "NN", "NNS" -> "NOUN";
      case "NNP" -> "PROPN";
      case "PRP", "WP", "WDT" -> "PRON";
      case "JJ" -> "ADJ";
      case "IN" -> "ADP";
      case "CD" -> "NUM";
      default -> penn.startsWith("VB") ? "VERB" : "X";
    };
  }
}
