package dev.parallax.tone.targeted;

import dev.parallax.model.tone.PieceVectors;
import dev.parallax.model.tone.Polarity;
import java.util.List;

/**
 * The fitted instrument that tells how a sentence speaks of what it mentions: the mean of several
 * networks, calibrated. Immutable and thread-safe.
 *
 * @param encoder model and layers that the vectors of pieces have to come from
 * @param scaling of these vectors
 * @param networks whose probabilities are averaged
 * @param calibration of the mean
 * @param error how far tones lie from what people say
 */
public record TargetedTone(
    String encoder,
    Scaling scaling,
    List<TargetNetwork> networks,
    ToneCalibration calibration,
    ToneError error) {

  /** Copies the list. */
  public TargetedTone {
    networks = List.copyOf(networks);
  }

  /**
   * How a sentence speaks of one mention.
   *
   * @param pieces of the sentence
   * @param target those of the mention, at least one
   */
  public Polarity toward(PieceVectors pieces, PieceRange target) {
    return calibration.apply(mean(TargetView.of(pieces, target, scaling)));
  }

  /**
   * Refuses another encoder.
   *
   * @param version of the one whose pieces will be heard
   * @throws IllegalStateException unless the instrument was fitted to its pieces
   */
  public void requireEncoder(String version) {
    if (!version.equals(encoder)) {
      throw new IllegalStateException(
          "The instrument of tone toward targets was fitted to pieces of %s, not of %s: train it anew."
              .formatted(encoder, version));
    }
  }

  /**
   * The tone toward a sentence as if it were a target itself; of one with more than 241 pieces,
   * toward its beginning.
   */
  public Polarity towardAll(PieceVectors pieces) {
    return toward(pieces, new PieceRange(1, pieces.count() - 2));
  }

  /** Mean probabilities of the networks, not calibrated. */
  public double[] mean(TargetView view) {
    double[] mean = new double[TargetNetwork.CLASSES];
    for (TargetNetwork network : networks) {
      float[] probabilities = network.probabilities(view);
      for (int c = 0; c < mean.length; c++) {
        mean[c] += probabilities[c] / networks.size();
      }
    }
    return mean;
  }

  /** The same networks under another calibration, with what is known of its error. */
  public TargetedTone calibrated(ToneCalibration other, ToneError itsError) {
    return new TargetedTone(encoder, scaling, networks, other, itsError);
  }
}
