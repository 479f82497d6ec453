package dev.parallax.tone.targeted;

/**
 * A small network over the pieces around a mention. Each of its heads pays attention to pieces by
 * what they are and by where they stand from the mention, and takes their weighted mean (after D.
 * Bahdanau et al., ICLR 2015); a linear layer reads the three classes off all means.
 *
 * @param heads number of heads
 * @param dimension numbers of a piece, a multiple of eight
 * @param keys what each head looks for: {@code heads * dimension}
 * @param distances how much each head prefers a band of distance: {@code heads *
 *     DistanceBand.COUNT}
 * @param weights of the means, one class after the other: {@code 3 * heads * dimension}
 * @param biases of the classes negative, neutral, positive
 */
@SuppressWarnings("ArrayRecordComponent") // Parameters, never compared.
public record TargetNetwork(
    int heads, int dimension, float[] keys, float[] distances, float[] weights, float[] biases) {

  /** Negative, neutral, positive. */
  public static final int CLASSES = 3;

  /** Scores are divided by it, so that keys learn as slowly as the weights. */
  public static final float KEY_SCALE = 4;

  /** How much each head attends to each piece: shares, one head after the other. */
  public float[] attention(TargetView view) {
    int pieces = view.pieces();
    float[] shares = new float[heads * pieces];
    for (int head = 0; head < heads; head++) {
      for (int piece = 0; piece < pieces; piece++) {
        float key =
            Vectors.product(view.values(), piece * dimension, keys, head * dimension, dimension);
        float distance = distances[head * DistanceBand.COUNT + view.bands()[piece]];
        shares[head * pieces + piece] = key / KEY_SCALE + distance;
      }
      Vectors.softmax(shares, head * pieces, pieces);
    }
    return shares;
  }

  /** The mean of the pieces that each head attends to, one head after the other. */
  public float[] means(TargetView view, float[] attention) {
    int pieces = view.pieces();
    float[] means = new float[heads * dimension];
    for (int head = 0; head < heads; head++) {
      for (int piece = 0; piece < pieces; piece++) {
        float share = attention[head * pieces + piece];
        Vectors.add(share, view.values(), piece * dimension, means, head * dimension, dimension);
      }
    }
    return means;
  }

  /** Scores of the classes. */
  public float[] scores(float[] means) {
    float[] scores = biases.clone();
    for (int c = 0; c < CLASSES; c++) {
      scores[c] += Vectors.product(means, 0, weights, c * means.length, means.length);
    }
    return scores;
  }

  /** Probabilities of the classes. */
  float[] probabilities(TargetView view) {
    float[] probabilities = scores(means(view, attention(view)));
    Vectors.softmax(probabilities, 0, CLASSES);
    return probabilities;
  }
}
