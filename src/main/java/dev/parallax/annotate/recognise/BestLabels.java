package dev.parallax.annotate.recognise;

/** The most probable labels of a sentence, by the algorithm of Viterbi (1967). */
final class BestLabels {

  private BestLabels() {}

  /**
   * One label a token.
   *
   * @param scores of labels and of pairs
   * @param labels how many there are
   * @param before the label that stands before the first token; of equals, the first label wins
   */
  static int[] of(CrfModel.Scores scores, int labels, int before) {
    int tokens = scores.nodes().length;
    double[] best = new double[labels];
    int[][] from = new int[tokens][labels];
    for (int label = 0; label < labels; label++) {
      best[label] = scores.nodes()[0][label] + scores.edges()[0][before * labels + label];
    }
    for (int place = 1; place < tokens; place++) {
      best = step(best, scores.nodes()[place], scores.edges()[place], from[place]);
    }
    int[] path = new int[tokens];
    path[tokens - 1] = largest(best);
    for (int place = tokens - 1; place > 0; place--) {
      path[place - 1] = from[place][path[place]];
    }
    return path;
  }

  private static double[] step(double[] best, double[] nodes, double[] edges, int[] from) {
    int labels = nodes.length;
    double[] next = new double[labels];
    double[] ways = new double[labels];
    for (int label = 0; label < labels; label++) {
      for (int previous = 0; previous < labels; previous++) {
        ways[previous] = best[previous] + edges[previous * labels + label];
      }
      from[label] = largest(ways);
      next[label] = ways[from[label]] + nodes[label];
    }
    return next;
  }

  private static int largest(double[] values) {
    int largest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
