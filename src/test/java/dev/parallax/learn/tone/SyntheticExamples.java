package dev.parallax.learn.tone;

import dev.parallax.learn.data.RatedSentence;
import dev.parallax.tone.fitted.ToneFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up sentences whose rating follows from their first feature, beside noise. */
final class SyntheticExamples {

  static final int DIMENSION = 6;

  private SyntheticExamples() {}

  /** Four sentences an article. */
  static List<ToneExample> of(int articles) {
    Random random = new Random(17);
    List<ToneExample> examples = new ArrayList<>();
    for (int article = 0; article < articles; article++) {
      for (int sentence = 0; sentence < 4; sentence++) {
        double[] features = random.doubles(DIMENSION + ToneFeatures.NAMES.size(), -1, 1).toArray();
        double rating = 2 * Math.sin(2 * features[0]) + 0.3 * random.nextGaussian();
        examples.add(
            new ToneExample(
                new RatedSentence(
                    article + "_" + sentence,
                    String.valueOf(article),
                    Math.max(-4, Math.min(4, rating)),
                    "Sentence " + sentence + " of article " + article),
                features,
                sentence == 0 ? null : features[1],
                features[0] / 2));
      }
    }
    return examples;
  }
}
