package dev.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.SampleDocuments;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Sentiment;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.tone.SentenceTone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToneReaderTest {

  private final ToneReader reader = ToneReader.load("none");

  @Test
  void readsEverySentenceOfEveryKindInOrder() {
    for (AnalysedDocument document : SampleDocuments.corpus(11)) {
      List<Sentence> sentences = document.annotation().sentences();
      List<SentenceTone> tones = read(document.annotated());

      assertThat(tones.stream().map(SentenceTone::sentence))
          .containsExactlyElementsOf(sentences.stream().map(Sentence::ordinal).toList());
      assertThat(tones)
          .allSatisfy(
              tone ->
                  assertThat(tone.corenlp() != null)
                      .isEqualTo(sentences.get(tone.sentence()).parsed()));
    }
  }

  @Test
  void scoresTheSentencesOwnCleanedText() {
    List<SentenceTone> tones = read(document("A wave 🌊. A good ship. A cruel one. 12."));

    assertThat(tones.stream().map(SentenceTone::lexicon))
        .containsExactly(0.0, 0.4404, -0.5859, null);
  }

  @Test
  void withoutAnEncoderNoSentenceHasAFittedScore() {
    assertThat(read(document("A good ship.")))
        .singleElement()
        .satisfies(
            tone -> {
              assertThat(tone.fitted()).isNull();
              assertThat(tone.fittedReason()).isEqualTo(ToneReader.NO_ENCODER);
              assertThat(tone.encodedParts()).isZero();
            });
    assertThat(reader.fittedError()).isNull();
  }

  @Test
  void refusesVectorsOfAnotherDocument() {
    assertThatThrownBy(() -> reader.read(document("A ship."), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 vectors for 1 sentences");
  }

  @Test
  void theExpectedSentimentWeighsTheFiveClasses() {
    assertThat(ExpectedSentiment.of(new Sentiment(1, 0, 0, 0, 0))).isEqualTo(-1);
    assertThat(ExpectedSentiment.of(new Sentiment(0, 0, 0, 1, 0))).isEqualTo(0.5);
    assertThat(ExpectedSentiment.of(new Sentiment(.1, .2, .3, .2, .2)))
        .isCloseTo(0.1, within(1e-12));
    assertThat(ExpectedSentiment.of(null)).isNull();
  }

  @Test
  void hostileTextsHaveATone() {
    String hostile = "\0 \0. 🌊🌊🌊. \ud800 x. " + "very not ".repeat(3_000) + ". ?!";

    List<SentenceTone> tones = read(document(hostile));

    assertThat(tones).hasSizeGreaterThan(4);
    assertThat(tones).allMatch(tone -> tone.lexicon() == null || Math.abs(tone.lexicon()) <= 1);
    assertThat(tones.get(0).lexicon()).isNull();
  }

  private List<SentenceTone> read(AnnotatedDocument document) {
    return reader.read(document, NoVectors.of(document));
  }

  private static AnnotatedDocument document(String text) {
    return new SampleDocumentBuilder("2016/a.txt").paragraph(text).build().annotated();
  }
}
