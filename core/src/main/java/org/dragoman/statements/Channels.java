package org.dragoman.statements;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.Mention;
import org.dragoman.actors.Profile;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.dragoman.text.Range;
import org.dragoman.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a statement that has a cue of its own: <i>said through his lawyer</i>, <i>said in
 * remarks carried by state television</i>, <i>told the Post, which reported that …</i>, and
 * <i>reported, citing two officers</i>, whose content is the officers'.
 */
final class Channels implements Construction {

  private static final Set<String> MOUTHPIECES =
      Set.of(
          "lawyer",
          "attorney",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "interpreter",
          "translator",
          "aide",
          "publicist",
          "representative",
          "agent",
          "agency",
          "intermediary",
          "mediator",
          "embassy");

  private static final Set<String> CARRYING =
      Set.of(
          "carry",
          "publish",
          "broadcast",
          "air",
          "report",
          "quote",
          "cite",
          "read",
          "distribute",
          "relay",
          "print",
          "circulate",
          "obtain",
          "release");

  private static final Set<String> SPEECHES =
      Set.of(
          "remark",
          "comment",
          "interview",
          "statement",
          "speech",
          "address",
          "letter",
          "message",
          "video",
          "recording",
          "article",
          "communique",
          "account",
          "testimony",
          "memo");

  private static final Set<String> MEDIA =
      Set.of(
          "agency",
          "newspaper",
          "paper",
          "station",
          "radio",
          "television",
          "tv",
          "network",
          "channel",
          "website",
          "site",
          "daily",
          "weekly",
          "magazine",
          "journal",
          "broadcaster",
          "news",
          "post",
          "times",
          "herald",
          "gazette",
          "tribune",
          "star",
          "mail",
          "wire",
          "courier",
          "press",
          "outlet",
          "media",
          "reuters",
          "xinhua",
          "bloomberg",
          "blog",
          "reporter",
          "journalist",
          "correspondent");

  private static final Set<String> INFORMANTS =
      Set.of(
          "official",
          "source",
          "witness",
          "people",
          "resident",
          "officer",
          "expert",
          "analyst",
          "report",
          "document",
          "statement",
          "spokesman",
          "spokeswoman",
          "aide",
          "person",
          "diplomat",
          "record",
          "data",
          "police",
          "authority",
          "medic",
          "doctor",
          "activist");

  @Override
  public void find(Scene scene, List<Draft> drafts) {
    for (Draft draft : List.copyOf(drafts)) {
      Cue cue = draft.cue();
      if (cue == null || cue.part() != Cue.Part.VERB || draft.marks().isEmpty()) {
        continue;
      }
      int number = scene.report().sentenceAt(draft.marks().get(0).begin());
      Token verb =
          number < 0 ? null : LostSources.verb(scene.sentence(number), draft.marks().get(0));
      if (verb == null) {
        continue;
      }
      if (cue.lemma().equals("cite") || cue.lemma().equals("quote")) {
        cited(scene, number, verb, draft, drafts);
      } else if (cue.kind() == Cue.Kind.SPEECH) {
        toldAndPassedOn(scene, number, verb, draft, drafts);
        carried(scene, number, verb, draft, drafts);
      }
    }
  }

  private static void carried(
      Scene scene, int number, Token verb, Draft draft, List<Draft> drafts) {
    Sentence sentence = scene.sentence(number);
    for (Token token : sentence.tokens()) {
      if (draft.says(token.begin()) || !scene.sameVoice(token.begin(), verb.begin())) {
        continue;
      }
      Token relay = null;
      if (token.head() == verb.index() && isThrough(sentence, token)) {
        relay = token;
      } else if (carries(number, sentence, token, draft)) {
        relay = Phrases.agent(sentence, token);
      }
      int position = drafts.indexOf(draft);
      if (relay != null && position >= 0 && !draft.says(relay.begin())) {
        Words words = beside(scene, scene.phrase(number, relay, verb.index()), draft);
        if (words != null && !draft.via().contains(words)) {
          drafts.set(position, draft.relayedBy(words));
        }
        return;
      }
    }
  }

  /** The words of a relay without what the statement says. */
  private static @Nullable Words beside(Scene scene, Words words, Draft draft) {
    int last = words.first() - 1;
    Sentence sentence = scene.sentence(words.sentence());
    while (last < words.last() && !draft.says(sentence.token(last + 1).begin())) {
      last++;
    }
    return last < words.first() ? null : new Words(words.sentence(), words.first(), last);
  }

  private static boolean isThrough(Sentence sentence, Token noun) {
    String preposition = sentence.caseOf(noun);
    boolean through = "through".equals(preposition) || "via".equals(preposition);
    return through && noun.is("obl") && MOUTHPIECES.contains(noun.lemma());
  }

  private static boolean carries(int number, Sentence sentence, Token participle, Draft draft) {
    if (!participle.xpos().equals("VBN")
        || !participle.is("acl")
        || !CARRYING.contains(participle.lemma())) {
      return false;
    }
    Token noun = sentence.head(participle);
    Words source = draft.source();
    return noun != null
        && (SPEECHES.contains(noun.lemma())
            || (source != null && source.sentence() == number && source.covers(noun.index())));
  }

  /** <i>Reported that …, citing two officers</i>: they are the source, the reporter relays. */
  private static void cited(
      Scene scene, int number, Token citing, Draft draft, List<Draft> drafts) {
    Sentence sentence = scene.sentence(number);
    Token object = sentence.child(citing, "obj");
    if (!citing.xpos().equals("VBG") || object == null || !isSomeone(scene, number, object)) {
      return;
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft report = drafts.get(i);
      Cue cue = report.cue();
      Words medium = report.source();
      if (!report.equals(draft)
          && cue != null
          && cue.kind() == Cue.Kind.SPEECH
          && medium != null
          && !report.marks().isEmpty()
          && scene.report().sentenceAt(report.marks().get(0).begin()) == number
          && scene.sameVoice(report.marks().get(0).begin(), citing.begin())
          && !report.says(citing.begin())
          && isMedium(scene, medium)
          && !report.construction().startsWith("quotation")
          && draft.cue() != null) {
        drafts.set(
            i,
            report
                .attributed(
                    "who is cited by who reports: " + draft.cue().name(),
                    draft.cue(),
                    draft.marks(),
                    scene.phrase(number, object, citing.index()))
                .relayedBy(medium));
        drafts.remove(draft);
        return;
      }
    }
  }

  private static boolean isMedium(Scene scene, Words words) {
    for (int i = words.first(); i <= words.last(); i++) {
      String form = scene.sentence(words.sentence()).token(i).form().toLowerCase(Locale.ROOT);
      if (MEDIA.contains(form)) {
        return true;
      }
    }
    for (Mention mention : scene.mentions()) {
      if (words.contains(mention.words()) && mention.profile().sectors().contains("JRN")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSomeone(Scene scene, int number, Token noun) {
    if (INFORMANTS.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (Mention mention : scene.mentions()) {
      if (mention.sentence() == number
          && mention.head() == noun.index()
          && mention.profile().type() != Profile.Type.OTHER) {
        return true;
      }
    }
    return false;
  }

  /** <i>Told the Post, which reported that …</i>: who is told passes it on. */
  private static void toldAndPassedOn(
      Scene scene, int number, Token verb, Draft draft, List<Draft> drafts) {
    Sentence sentence = scene.sentence(number);
    Token told = sentence.head(verb);
    Token telling = told == null ? null : sentence.head(told);
    if (!verb.is("acl")
        || told == null
        || telling == null
        || !(told.is("obj") || told.is("iobj"))
        || sentence.child(verb, "nsubj") == null
        || !scene.sameVoice(verb.begin(), telling.begin())) {
      return;
    }
    Cue by =
        scene.cues(sentence, telling, Cue.Part.VERB).stream()
            .filter(cue -> cue.takes("whom") && cue.takes("quote"))
            .findFirst()
            .orElse(null);
    Token speaker = Phrases.subject(sentence, telling);
    if (by == null || speaker == null || Phrases.isPassive(sentence, telling)) {
      return;
    }
    Words relay = scene.phrase(number, told, telling.index());
    Range mark = VerbCues.mark(scene, sentence, telling, telling.index());
    drafts.removeIf(other -> !other.equals(draft) && other.attributesBy(telling.begin()));
    drafts.set(
        drafts.indexOf(draft),
        draft
            .attributed(
                "who is told passes it on: " + by.name(),
                by,
                List.of(mark),
                scene.phrase(number, speaker, telling.index()))
            .toldTo(relay)
            .relayedBy(relay));
  }
}
