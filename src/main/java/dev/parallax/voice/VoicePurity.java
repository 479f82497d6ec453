package dev.parallax.voice;

import dev.parallax.config.VoiceConfig.TextKind;
import dev.parallax.model.ResourceLines;
import java.util.List;

/**
 * How far the words of a voice are those of whom they are given to. The rules miss some of what
 * others say and take some of the author's words for theirs, at rates that labelled texts of a kind
 * show; from these follows what a share that was found stands for (W. J. Rogan and B. Gladen,
 * "Estimating Prevalence from the Results of a Screening Test", 1978).
 *
 * @param recall share of others' words that are found, above {@code falsePositives}
 * @param falsePositives share of the author's words that are taken for others'
 */
public record VoicePurity(double recall, double falsePositives) {

  private static final String RATES = "purity.tsv";

  /**
   * @throws IllegalArgumentException if the rules found others' words no oftener among them than
   *     elsewhere
   */
  public VoicePurity {
    if (!(falsePositives >= 0 && falsePositives < recall && recall <= 1)) {
      throw new IllegalArgumentException(
          "No rates of a reader: recall %s, false positives %s".formatted(recall, falsePositives));
    }
  }

  /** As it was measured on labelled texts of a kind. */
  public static VoicePurity of(TextKind kind) {
    List<String> rates =
        ResourceLines.of(VoicePurity.class, RATES)
            .map(line -> List.of(line.split("\t", -1)))
            .filter(columns -> columns.get(0).equals(kind.label()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(RATES + " lacks " + kind.label()));
    return new VoicePurity(Double.parseDouble(rates.get(1)), Double.parseDouble(rates.get(2)));
  }

  /**
   * The share of words that are somebody else's.
   *
   * @param found share of words that are given as somebody else's
   */
  public double trueShare(double found) {
    double share = (found - falsePositives) / (recall - falsePositives);
    return Math.max(0, Math.min(1, share));
  }

  /** The chance that a word which is given as somebody else's is; 0 where no word can be. */
  public double attributedRight(double found) {
    double share = trueShare(found);
    return part(share * recall, (1 - share) * falsePositives);
  }

  /** The chance that a word which is given as the author's is. */
  public double authorRight(double found) {
    double share = trueShare(found);
    return part((1 - share) * (1 - falsePositives), share * (1 - recall));
  }

  private static double part(double right, double wrong) {
    return right + wrong == 0 ? 0 : right / (right + wrong);
  }
}
