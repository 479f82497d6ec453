package dev.parallax.tone.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.annotation.Sentiment;
import dev.parallax.model.tone.Polarity;
import dev.parallax.tone.vader.Vader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToneFeaturesTest {

  private static final ToneFeatures FEATURES = ToneFeatures.load(Vader.load());
  private static final Polarity TARGET = new Polarity(0.2, 0.3, 0.5);
  private static final Sentiment MILD = new Sentiment(0, 0.1, 0.2, 0.3, 0.4);

  @Test
  void eachBlockOfTheVectorHasLengthOne() {
    float[] vector = new float[768];
    vector[0] = 3;
    vector[1] = -4;

    double[] features =
        FEATURES.of(vector, TARGET, "Calm", List.of(SampleSentences.of("Calm", MILD)));

    assertThat(features).hasSize(768 + ToneFeatures.NAMES.size()).startsWith(0.6, -0.8, 0);
    assertThat(features[400]).isZero();
  }

  @Test
  void theToneTowardTheSentenceComesNextToTheVector() {
    Map<String, Double> features = features("Calm");

    assertThat(features)
        .containsEntry("target_negative", 0.2)
        .containsEntry("target_positive", 0.5);
    assertThat(features.get("target_tone")).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void grammarIsCounted() {
    Map<String, Double> features =
        features("We did n't sail , but nobody must wait although it was never late ?");

    assertThat(features)
        .containsEntry("negations", 3.0)
        .containsEntry("but", 1.0)
        .containsEntry("contrast", 1.0)
        .containsEntry("question", 1.0)
        .containsEntry("exclamation", 0.0)
        .containsEntry("quotation", 0.0);
    assertThat(features.get("log_tokens")).isCloseTo(Math.log(16), within(1e-9));
  }

  @Test
  void anApostropheOfAnyKindNegates() {
    for (String mark : List.of("'", "’", "‘", "ʼ", "`", "´", "′", "＇")) {
      assertThat(features("We did n" + mark + "t sail"))
          .as(mark)
          .isEqualTo(features("We did n't sail"))
          .containsEntry("negations", 1.0);
    }
  }

  /** In VADER's list good is 1.9 and horrible -2.5. */
  @Test
  void wordsOfTheLexiconAreSummedBySign() {
    Map<String, Double> features = features("good harbour horrible quay");

    assertThat(features)
        .containsEntry("positive_sum", 1.9)
        .containsEntry("negative_sum", -2.5)
        .containsEntry("positive_rate", 0.25)
        .containsEntry("negative_rate", 0.25)
        .containsEntry("highest", 1.9)
        .containsEntry("lowest", -2.5);
  }

  @Test
  void sentimentIsTheMeanOfWhatIsParsed() {
    double[] features =
        FEATURES.of(
            new float[0],
            TARGET,
            "a b c",
            List.of(
                SampleSentences.of("a", new Sentiment(1, 0, 0, 0, 0)),
                SampleSentences.of("b", null),
                SampleSentences.of("c", new Sentiment(0, 0, 0, 0, 1))));

    assertThat(named(features)).containsEntry("very_negative", 0.5);
    assertThat(named(features)).containsEntry("expected_sentiment", 0.0);
  }

  @Test
  void withoutAParseSentimentIsUnknown() {
    assertThat(
            named(FEATURES.of(new float[0], TARGET, "a", List.of(SampleSentences.of("a", null))))
                .get("neutral"))
        .isNaN();
  }

  private static Map<String, Double> features(String text) {
    return named(FEATURES.of(new float[0], TARGET, text, List.of(SampleSentences.of(text, MILD))));
  }

  private static Map<String, Double> named(double[] features) {
    Map<String, Double> named = new HashMap<>();
    for (int i = 0; i < features.length; i++) {
      named.put(ToneFeatures.NAMES.get(i), features[i]);
    }
    return named;
  }
}
