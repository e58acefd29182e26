package org.dragoman.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Features;
import org.dragoman.language.NameType;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.junit.jupiter.api.Test;

class ConlluTest {

  private static final String TREATY =
      """
      # newdoc id = treaty
      # newpar
      # sent_id = treaty-1
      # text = Ana Brandt didn't sign.
      1 Ana Ana PROPN NNP Number=Sing 5 nsubj _ Entity=(1-person-new-coref-Ana_Brandt
      2 Brandt Brandt PROPN NNP Number=Sing 1 flat _ Entity=1)
      3-4 didn't _ _ _ _ _ _ _ _
      3 did do AUX VBD Mood=Ind|Tense=Past|VerbForm=Fin 5 aux _ _
      4 n't not PART RB _ 5 advmod _ _
      5 sign sign VERB VB VerbForm=Inf 0 root _ SpaceAfter=No
      5.1 it it PRON PRP _ _ _ 5:obj _
      6 . . PUNCT . _ 5 punct _ _

      # sent_id = treaty-2
      # text = Her party in Ghana left.
      1 Her her PRON PRP$ Poss=Yes 2 nmod:poss _ Entity=(2-organization(1-person)
      2 party party NOUN NN Number=Sing 5 nsubj _ _
      3 in in ADP IN _ 4 case _ _
      4 Ghana Ghana PROPN NNP Number=Sing 2 nmod _ Entity=(3-place)2)
      5 left leave VERB VBD Tense=Past 0 root _ SpaceAfter=No
      6 . . PUNCT . _ 5 punct _ _

      # newpar
      # text = Go
      1 Go go VERB VB _ 0 root _ _

      # newdoc id = empty
      # newdoc id = last
      1 Stop stop VERB VB _ 0 root _ SpaceAfter=No
      2 ! ! PUNCT . _ 1 punct _ _
      """;

  @Test
  void documentsParagraphsAndSentences() throws IOException {
    List<TreebankDocument> documents = read(TREATY);
    assertThat(documents).extracting(TreebankDocument::id).containsExactly("treaty", "last");
    TreebankDocument treaty = documents.get(0);
    assertThat(treaty.text()).isEqualTo("Ana Brandt didn't sign. Her party in Ghana left.\n\nGo");
    assertThat(treaty.begins()).containsExactly(0, 24, 50);
    assertThat(treaty.sentences())
        .extracting(TreebankSentence::id)
        .containsExactly("treaty-1", "treaty-2", "");
    assertThat(documents.get(1).text()).isEqualTo("Stop!");
  }

  @Test
  void wordsHaveTheirColumnsAndTheirPlaceInTheText() throws IOException {
    TreebankSentence sentence = read(TREATY).get(0).sentences().get(0);
    assertThat(sentence.words())
        .extracting(TreebankWord::form)
        .containsExactly("Ana", "Brandt", "did", "n't", "sign", ".");
    TreebankWord did = sentence.words().get(2);
    assertThat(did)
        .isEqualTo(
            new TreebankWord(
                2, "did", "do", "AUX", "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin", 4, "aux", ""));
    assertThat(did.feature("Tense")).isEqualTo("Past");
    assertThat(did.feature("Mo")).isEmpty();
    assertThat(sentence.words().get(4).head()).isEqualTo(-1);
    assertThat(sentence.words().get(4).attribute("SpaceAfter")).isEqualTo("No");
    assertThat(sentence.ranges()).containsExactly(new TreebankRange(2, 4, "didn't", ""));
    assertThat(pieces(sentence)).containsExactly("Ana", "Brandt", "did", "n't", "sign", ".");
  }

  @Test
  void wordsThatAreNoPiecesOfTheirRangeShareItsLetters() throws IOException {
    TreebankSentence sentence =
        read("""
                1-2 don't _ _ _ _ _ _ _ SpaceAfter=No
                1 do do AUX VB _ 0 root _ _
                2 not not PART RB _ 1 advmod _ _
                3 ! ! PUNCT . _ 1 punct _ _
                """)
            .get(0)
            .sentences()
            .get(0);
    assertThat(sentence.text()).isEqualTo("don't!");
    assertThat(pieces(sentence)).containsExactly("do", "n't", "!");
  }

  @Test
  void aNameIsAnEntityWithAProperNounAsItsHead() throws IOException {
    List<TreebankSentence> sentences = read(TREATY).get(0).sentences();
    assertThat(sentences.get(0).names())
        .containsExactly(new TreebankName(NameType.PERSON, 0, 2, 0));
    assertThat(sentences.get(1).entities())
        .containsExactlyInAnyOrder(
            new TreebankEntity("1", "person", 0, 1),
            new TreebankEntity("2", "organization", 0, 4),
            new TreebankEntity("3", "place", 3, 4));
    assertThat(sentences.get(1).names()).containsExactly(new TreebankName(NameType.PLACE, 3, 4, 3));
  }

  @Test
  void theFileSaysWhichFieldOfAnEntityIsItsType() throws IOException {
    String text = "# global.Entity = eid-link-etype\n1 Accra Accra PROPN NNP _ 0 root _ ENTITY\n";
    TreebankSentence sentence =
        read(text.replace("ENTITY", "Entity=(7-coref-place)")).get(0).sentences().get(0);
    assertThat(sentence.names()).containsExactly(new TreebankName(NameType.PLACE, 0, 1, 0));
  }

  @Test
  void whatIsNoConlluIsRefusedWithFileLineAndRemedy() {
    assertRefused("1 Go go VERB\n", "ghana.conllu:1: 4 columns where CoNLL-U has ten; put one tab");
    assertRefused(
        "1 Go go VERB VB _ 0 root _ _\n3 on on ADP RP _ 1 x _ _\n",
        "ghana.conllu:2: word number 3 where 2 is due; number from 1");
    assertRefused(
        "1 Go go VERB VB _ x root _ _\n", "ghana.conllu:1: 'x' is no word number; give one");
    assertRefused(
        "1 Go go VERB VB _ 4 root _ _\n", "ghana.conllu:1: head 4 in a sentence of 1 words");
    assertRefused(
        "1 Go go VERB VB _ 0 root _ _\n2 on on ADP RP _ 0 x _ _\n",
        "ghana.conllu:2: a second root beside word 1");
    assertRefused(
        "1 Go go VERB VB _ 2 x _ _\n2 on on ADP RP _ 1 x _ _\n",
        "ghana.conllu:1: word 1 is its own head by way of others");
    assertRefused(
        "# text = Went\n1 Go go VERB VB _ 0 root _ _\n",
        "ghana.conllu:2: 'Go' is not what '# text' has there; make the two agree");
    assertRefused(
        "1 Go go VERB VB _ 0 root _ Entity=1)\n",
        "ghana.conllu:1: the entity mark 1) closes what none has opened; mark");
    assertRefused(
        "1-2 Go _ _ _ _ _ _ _ _\n1 Go go VERB VB _ 0 root _ _\n",
        "ghana.conllu:2: the sentence ends within the range Go");
    assertRefused(
        "1 Go go VERB VB _ 0 root _ _\n# text = Stop\n",
        "ghana.conllu:2: a comment within a sentence; end the sentence with an empty line");
  }

  @Test
  void anotherEncodingIsRefused() {
    byte[] latin = "# text = Grüße\n".getBytes(StandardCharsets.ISO_8859_1);
    InputStreamReader strict =
        new InputStreamReader(new ByteArrayInputStream(latin), StandardCharsets.UTF_8.newDecoder());
    assertThatThrownBy(() -> new ConlluReader(strict, "g.conllu").next())
        .isInstanceOf(ConlluException.class)
        .hasMessage("g.conllu:1: not in UTF-8; convert the file to it");
  }

  @Test
  void whatIsWrittenCanBeRead() throws IOException {
    String text = "Ana Brandt left.\n\nShe\twon't";
    StringBuilder written = new StringBuilder();
    Features past = new Features(null, null, Features.Tense.PAST, Features.VerbForm.FINITE);
    Sentence left =
        new Sentence(
            List.of(
                token(0, text, "Ana", "PROPN", 2, "nsubj", Features.NONE, NameType.PERSON),
                token(1, text, "Brandt", "PROPN", 0, "flat", Features.NONE, NameType.PERSON),
                token(2, text, "left", "VERB", -1, "root", past, null),
                token(3, text, ".", "PUNCT", 2, "punct", Features.NONE, null)));
    Sentence she =
        new Sentence(
            List.of(
                token(0, text, "She", "PRON", 1, "nsubj", Features.NONE, null),
                token(1, text, "wo", "AUX", -1, "root", Features.NONE, null),
                token(2, text, "n't", "PART", 1, "advmod", Features.NONE, null)));
    new ConlluWriter(written).write("d", text, List.of(left, she));

    TreebankDocument document = read(written.toString(), false).get(0);
    assertThat(document.id()).isEqualTo("d");
    assertThat(document.paragraphs()).hasSize(2);
    assertThat(document.text()).isEqualTo("Ana Brandt left.\n\nShe won't");
    TreebankSentence first = document.sentences().get(0);
    assertThat(first.id()).isEqualTo("d-1");
    assertThat(first.names()).containsExactly(new TreebankName(NameType.PERSON, 0, 2, 0));
    assertThat(first.words().get(2).feats()).isEqualTo("Tense=Past|VerbForm=Fin");
    assertThat(first.words().get(0).head()).isEqualTo(2);
    assertThat(pieces(document.sentences().get(1))).containsExactly("She", "wo", "n't");
  }

  private static Token token(
      int index,
      String text,
      String form,
      String upos,
      int head,
      String deprel,
      Features features,
      NameType name) {
    int begin = text.indexOf(form);
    return new Token(
        index,
        begin,
        begin + form.length(),
        form,
        form,
        upos,
        "X",
        features,
        head,
        deprel,
        1f,
        name);
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ConlluException.class)
        .hasMessageStartingWith(message);
  }

  private static List<String> pieces(TreebankSentence sentence) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      int begin = sentence.bounds()[2 * i];
      pieces.add(sentence.text().substring(begin, sentence.bounds()[2 * i + 1]));
    }
    return pieces;
  }

  /** Reads lines whose columns are separated by blanks. */
  private static List<TreebankDocument> read(String text) throws IOException {
    return read(text, true);
  }

  private static List<TreebankDocument> read(String text, boolean blanks) throws IOException {
    StringBuilder tabbed = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      tabbed.append(line.startsWith("#") || !blanks ? line : line.replace(' ', '\t')).append('\n');
    }
    List<TreebankDocument> documents = new ArrayList<>();
    try (ConlluReader reader =
        new ConlluReader(new StringReader(tabbed.toString()), "ghana.conllu")) {
      for (TreebankDocument next = reader.next(); next != null; next = reader.next()) {
        documents.add(next);
      }
    }
    return documents;
  }
}
