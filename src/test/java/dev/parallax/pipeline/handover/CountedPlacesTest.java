package dev.parallax.pipeline.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.text.Span;
import dev.parallax.model.text.Voice;
import dev.parallax.store.RecordCodec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedPlacesTest {

  private static final String TEXT = "Japan and China trade. China asks Japan, and China asks.";
  private static final CountedPlaces PLACES = places();

  @Test
  void findsWordsOfOneSentenceOnly() {
    assertThat(words("word", "china", 0)).containsExactly("China");
    assertThat(words("word", "china", 1)).containsExactly("China", "China");
    assertThat(words("word", "trade", 1)).isEmpty();
  }

  @Test
  void findsMentionsOfAnEntityAndOfBothOfAPair() {
    assertThat(words("entity", "china", 1)).containsExactly("China");
    assertThat(words("entity_pair", "china + japan", 0)).containsExactly("Japan", "China");
  }

  @Test
  void findsWhoActsOnWhom() {
    assertThat(words("acts_on", "china > japan", 1)).containsExactly("China");
  }

  @Test
  void findsWhatAFramesPatternMatched() {
    assertThat(words("frame", "own/trade", 0)).containsExactly("China trade");
    assertThat(words("frame", "own/trade", 1)).isEmpty();
    assertThat(words("frame", "own/war", 0)).isEmpty();
  }

  @Test
  void aHitThatIsVetoedIsNotMarked() {
    assertThat(words("frame", "own/land", 0)).isEmpty();
  }

  @Test
  void whatCountsAsAWholeSentenceHasNoPlaces() {
    assertThat(words("tone", "fitted_mean", 0)).isEmpty();
  }

  @Test
  void comesBackFromItsBytes() throws IOException {
    RecordCodec<CountedPlaces> codec = new RecordCodec<>(CountedPlaces.class);

    assertThat(codec.decode(codec.encode(PLACES))).isEqualTo(PLACES);
  }

  private static List<String> words(String family, String key, int sentence) {
    return PLACES.of(new Measure(family, key, Voice.ALL), sentence).stream()
        .map(span -> TEXT.substring(span.start(), span.end()))
        .toList();
  }

  /** The last China is a mention of nobody that is known. */
  private static CountedPlaces places() {
    AnnotatedDocument plain = new SampleDocumentBuilder("a/1").paragraph(TEXT).build().annotated();
    List<Sentence> sentences = plain.annotation().sentences();
    List<Mention> mentions =
        List.of(mention(0, 0, 0, 5), mention(1, 0, 10, 15), mention(2, 1, 23, 28));
    FrameHit hit =
        new FrameHit(0, "own", "trade", "trade", 0, 3, 4, new Span(10, 21), false, false);
    FrameHit vetoed =
        new FrameHit(1, "own", "land", "china", 0, 3, 3, new Span(10, 15), false, false)
            .judged(-1.0, true);
    return CountedPlaces.of(
        new AnnotatedDocument(plain.document(), new Annotation(sentences, mentions)),
        new DocumentAnalysis(
            List.of(),
            List.of(),
            List.of(hit, vetoed),
            List.of(),
            List.of(),
            List.of(),
            Map.of(0, "japan", 1, "china", 2, "china"),
            Measurements.NONE,
            List.of()));
  }

  private static Mention mention(int ordinal, int sentence, int start, int end) {
    return new Mention(ordinal, sentence, 1, 1, new Span(start, end), "COUNTRY", null);
  }
}
