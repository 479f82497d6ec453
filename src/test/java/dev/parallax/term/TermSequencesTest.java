package dev.parallax.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.TermsConfig;
import dev.parallax.model.measure.SentenceTerms;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermSequencesTest {

  private static final TermsConfig CONFIG =
      new TermsConfig(3, false, false, false, 3, 3, List.of(), true, List.of());
  private static final Vocabulary PHRASES =
      new Vocabulary(
          Map.of(
              "open sea", new Phrase(5, 6),
              "sea lane", new Phrase(5, 6),
              "balance of power", new Phrase(5, 6)));

  @Test
  void wordsStandOnceInTheFirstPhraseThatTakesThem() {
    assertThat(terms("open|JJ sea|NN lanes|NNS|lane closed|VBD|close"))
        .containsExactly("open sea", "lane", "close");
    assertThat(terms("deep|JJ sea|NN lanes|NNS|lane")).containsExactly("deep", "sea lane");
  }

  @Test
  void aPhraseMayHoldAWordThatIsNoTerm() {
    assertThat(terms("balance|NN of|IN power|NN of|IN ships|NNS|ship"))
        .containsExactly("balance of power", "ship");
  }

  @Test
  void stopWordsAreLeftOutAndNamesOnlyIfNotAskedFor() {
    String sentence = "the|DT port|NN of|IN Lima|NNP|Lima|LOCATION";
    assertThat(terms(sentence)).containsExactly("port");
    assertThat(terms(sentence, CONFIG.withNames(true))).containsExactly("port", "lima");
  }

  @Test
  void onlyParagraphsAreReadAndSentencesKeepTheirPlaces() {
    List<SentenceTerms> sentences =
        TermSequences.of(
            new TaggedDocument()
                .add(SegmentKind.HEADING, "Ports|NNS|port")
                .add(SegmentKind.PARAGRAPH, "the|DT port|NN .|.")
                .add(SegmentKind.PARAGRAPH, "the|DT of|IN")
                .build(),
            PHRASES,
            CONFIG);

    assertThat(sentences)
        .containsExactly(
            new SentenceTerms(1, 1, 2, List.of("port")), new SentenceTerms(2, 2, 2, List.of()));
  }

  private static List<String> terms(String tagged) {
    return terms(tagged, CONFIG);
  }

  private static List<String> terms(String tagged, TermsConfig config) {
    return TermSequences.of(TaggedDocument.of(tagged), PHRASES, config).get(0).terms();
  }
}
