package dev.parallax.learn.targeted;

import dev.parallax.learn.metric.Band;
import dev.parallax.learn.metric.Judged;
import dev.parallax.model.tone.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What one instrument says of one judged target.
 *
 * @param article that the target comes from
 * @param truth -1, 0 or 1, as people judged
 * @param said -1, 0 or 1, as the instrument says
 * @param polarity its probabilities, null where it has none
 */
record Judgement(String article, int truth, int said, @Nullable Polarity polarity) {

  /** Tells -1, 0 and 1 apart. */
  static final Band CLASSES = new Band(0.5);

  /** Says what is most likely; of equals the more negative. */
  static Judgement of(TargetedSentence sentence, Polarity polarity) {
    int said = polarity.neutral() >= polarity.positive() ? 0 : 1;
    double likely = Math.max(polarity.neutral(), polarity.positive());
    return new Judgement(
        sentence.article(),
        sentence.polarity(),
        polarity.negative() >= likely ? -1 : said,
        polarity);
  }

  /** As metrics take it. */
  Judged judged() {
    return new Judged(article, truth, said);
  }

  /** How likely what it says is. */
  double sureness() {
    return polarity == null
        ? Double.NaN
        : Math.max(polarity.neutral(), Math.max(polarity.negative(), polarity.positive()));
  }

  boolean isRight() {
    return truth == said;
  }
}
