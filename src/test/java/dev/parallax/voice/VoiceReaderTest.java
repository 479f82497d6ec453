package dev.parallax.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.Quotation;
import dev.parallax.model.voice.QuotationKind;
import dev.parallax.model.voice.SpeakerKind;
import dev.parallax.model.voice.Voices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By parses written by hand; those of the real parser are read by {@link QuotationsOfTextsIT}. */
class VoiceReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kono/NNP/2/nsubj said/VBD/0/root that/IN/5/mark exports/NNS/5/nsubj rose/VBD/2/ccomp"
            + "| exports rose | Kono | true",
        "I/PRP/2/nsubj said/VBD/0/root that/IN/5/mark exports/NNS/5/nsubj rose/VBD/2/ccomp"
            + "| exports rose | I | false",
        "data/NNS/2/nsubj show/VBP/0/root that/IN/5/mark exports/NNS/5/nsubj rose/VBD/2/ccomp"
            + "| exports rose | data | false",
        "Kono/NNP/2/nsubj wants/VBZ/0/root to/TO/4/mark leave/VB/2/xcomp"
            + "| to leave | Kono | false",
        "Kono/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod say/VB/0/root that/IN/7/mark he/PRP/7/nsubj"
            + " left/VBD/4/ccomp | he left | Kono | false",
        "According/VBG/6/case to/IN/1/fixed Kono/NNP/6/obl ,/,/6/punct exports/NNS/6/nsubj"
            + " rose/VBD/0/root | exports rose | Kono | true",
        "Exports/NNS/2/nsubj rose/VBD/0/root ,/,/2/punct Kono/NNP/5/nsubj says/VBZ/2/parataxis"
            + "| Exports rose | Kono | true",
        "Kono/NNP/2/nsubj called/VBD/0/root it/PRP/2/obj a/DT/5/det trap/NN/2/xcomp"
            + "| a trap | Kono | true",
      })
  void aCueGivesWordsToItsSource(
      String sentence, String content, String speaker, boolean attributed) {
    AnnotatedDocument document = PlainWords.document(sentence.strip());
    List<Quotation> found = VoiceReader.read(withCueLemmas(document), Map.of()).quotations();
    assertThat(found).hasSize(1);
    assertThat(text(document, found.get(0).spans())).isEqualTo(content);
    assertThat(text(document, List.of(found.get(0).speaker().span()))).isEqualTo(speaker);
    assertThat(found.get(0).countsForOthers()).isEqualTo(attributed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody/NN/2/nsubj said/VBD/0/root that/IN/5/mark exports/NNS/5/nsubj rose/VBD/2/ccomp",
        "Kono/NNP/2/nsubj knows/VBZ/0/root that/IN/5/mark exports/NNS/5/nsubj rose/VBD/2/ccomp",
        "Boats/NNS/2/nsubj land/VBP/0/root according/VBG/6/case to/IN/3/fixed the/DT/6/det"
            + " tide/NN/2/obl",
        "the/DT/2/det claim/NN/6/nsubj that/IN/5/mark walls/NNS/5/nsubj held/VBD/2/acl"
            + " spread/VBD/0/root",
        "the/DT/2/det plan/NN/6/nsubj “ peace/NN dividend/NN ”",
      })
  void whatNobodySaysIsNoQuotation(String sentence) {
    AnnotatedDocument document = withCueLemmas(PlainWords.document(sentence));
    assertThat(VoiceReader.read(document, Map.of()).quotations()).isEmpty();
  }

  @Test
  void anInterruptedQuotationIsOne() {
    AnnotatedDocument document =
        withCueLemmas(
            PlainWords.document(
                "“ We/PRP/2/nsubj wait/VBP/5/ccomp ” Kono/NNP/6/nsubj said/VBD/0/root ,/,/6/punct"
                    + " “ but/CC/9/cc not/RB/6/conj ever/RB/9/advmod ”"));
    List<Quotation> found = VoiceReader.read(document, Map.of()).quotations();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(QuotationKind.DIRECT);
    assertThat(found.get(0).spans()).hasSize(2);
    assertThat(found.get(0).speaker().kind()).isEqualTo(SpeakerKind.NAMED);
  }

  /** No order of words, marks and cues breaks the reader, and every word has one voice. */
  @Test
  void anyRowOfWordsIsRead() {
    Random random = new Random(5);
    String[] pieces = {
      "“",
      "”",
      "\"",
      "said/VBD",
      "that/IN",
      "Kono/NNP",
      "I/PRP",
      "it/PRP",
      "rose/VBD",
      ",/,",
      ":/:",
      "according/VBG",
      "to/IN",
      "claim/NN",
      "will/MD",
      "—/:",
      "not/RB",
      "'s/POS"
    };
    String[] relations = {
      "nsubj", "ccomp", "root", "punct", "mark", "obj", "parataxis", "conj", "acl"
    };
    for (int round = 0; round < 300; round++) {
      List<String> paragraphs = new ArrayList<>();
      for (int p = 0; p < 3; p++) {
        int length = 1 + random.nextInt(25);
        List<String> words = new ArrayList<>();
        for (int i = 1; i <= length; i++) {
          String piece = pieces[random.nextInt(pieces.length)];
          String tagged = piece.contains("/") ? piece : piece + "/``";
          // Heads point forward or to the root, so that there is no circle.
          int head = i == length ? 0 : i + 1 + random.nextInt(length - i);
          words.add(tagged + "/" + head + "/" + relations[random.nextInt(relations.length)]);
        }
        paragraphs.add(String.join(" ", words));
      }
      AnnotatedDocument document =
          withCueLemmas(PlainWords.document(paragraphs.toArray(String[]::new)));
      List<Quotation> found = VoiceReader.read(document, Map.of()).quotations();
      int length = document.document().text().length();
      for (Quotation quotation : found) {
        assertThat(quotation.spans()).allMatch(span -> span.end() <= length && span.length() > 0);
        assertThat(quotation.ordinal()).isEqualTo(found.indexOf(quotation));
      }
      Voices voices = Voices.of(document.annotation(), found);
      assertThat(voices.sentences()).hasSize(document.annotation().sentences().size());
    }
  }

  @Test
  void marksThatNothingClosesAreToldToPeople() {
    assertThat(VoiceReader.read(PlainWords.document("He said “ we go on"), Map.of()).issues())
        .extracting("code")
        .containsExactly(IssueCode.UNCLOSED_QUOTATION);
    assertThat(VoiceReader.read(PlainWords.document("He said “ we go ” on"), Map.of()).issues())
        .isEmpty();
  }

  @Test
  void chainsOfSayingAreToldToALevelAndNoFurther() {
    StringBuilder chain = new StringBuilder();
    for (int said = 2; said <= 59; said += 3) {
      String outer = said == 2 ? "0/root" : (said - 3) + "/ccomp";
      chain.append(
          "Kono/NNP/%d/nsubj said/VBD/%s that/IN/%d/mark ".formatted(said, outer, said + 3));
    }
    chain.append("it/PRP/62/nsubj rose/VBD/59/ccomp");
    AnnotatedDocument document = withCueLemmas(PlainWords.document(chain.toString()));
    List<Quotation> found = VoiceReader.read(document, Map.of()).quotations();
    assertThat(found).hasSize(8);
    // The outermost holds all that is said, so that no word changes its voice.
    assertThat(found.get(0).spans().get(0).end()).isEqualTo(document.document().text().length());
  }

  /** Lemmas by the little that these sentences need. */
  private static AnnotatedDocument withCueLemmas(AnnotatedDocument document) {
    return PlainWords.withLemmas(
        document,
        Map.of(
            "said",
            "say",
            "says",
            "say",
            "wants",
            "want",
            "called",
            "call",
            "knows",
            "know",
            "According",
            "accord",
            "according",
            "accord"));
  }

  private static String text(AnnotatedDocument document, List<Span> spans) {
    CodePointText text = new CodePointText(document.document().text());
    return spans.stream().map(text::slice).collect(Collectors.joining(" + "));
  }
}
