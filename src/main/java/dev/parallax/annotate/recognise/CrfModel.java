package dev.parallax.annotate.recognise;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A conditional random field over labels and pairs of neighbouring labels, as flat arrays.
 *
 * @param settings which features it knows
 * @param labels in the order of their numbers
 * @param background number of the label that says "no entity"
 * @param singles for each number of a node's weight, the label; not always in the labels' order
 * @param pairs for each number of an edge's weight, previous label times labels plus label
 * @param features where the weights of each begin
 * @param weights of the features one after the other: one a label, or one a pair of labels
 * @param clusters of words that stand in like contexts
 * @param lowerCaseWords words that were seen in lower case, which the shapes of words know
 */
@SuppressWarnings("ArrayRecordComponent") // Read, never compared.
record CrfModel(
    CrfSettings settings,
    List<String> labels,
    int background,
    int[] singles,
    int[] pairs,
    NumberTable features,
    float[] weights,
    Clusters clusters,
    Set<String> lowerCaseWords) {

  /** Takes a model as CoreNLP has read it. */
  static CrfModel of(CRFClassifier<CoreLabel> source) {
    Index<String> features = Internals.get(source, CRFClassifier.class, "featureIndex");
    float[][] weights = Internals.get(source, CRFClassifier.class, "weights");
    List<Index<CRFLabel>> labelSets = Internals.get(source, CRFClassifier.class, "labelIndices");
    @Nullable Map<String, String> lexicon =
        Internals.get(source.featureFactories.get(0), NERFeatureFactory.class, "lexicon");
    long[] hashes = new long[features.size()];
    int[] offsets = new int[features.size()];
    int size = 0;
    for (int feature = 0; feature < hashes.length; feature++) {
      hashes[feature] = TextHash.of(features.get(feature)).hash();
      offsets[feature] = size;
      size += weights[feature].length;
    }
    // CoreNLP's true-caser was built with two makers of the same features, so that each counts
    // twice.
    int makers = source.featureFactories.size();
    float[] flat = new float[size];
    for (int feature = 0; feature < hashes.length; feature++) {
      int times = hashes[feature] == TokenFeatures.LABEL ? 1 : makers;
      for (int i = 0; i < weights[feature].length; i++) {
        flat[offsets[feature] + i] = times * weights[feature][i];
      }
    }
    List<String> labels = List.copyOf(source.classIndex.objectsList());
    return new CrfModel(
        CrfSettings.of(source.flags),
        labels,
        labels.indexOf(source.flags.backgroundSymbol),
        codes(labelSets.get(0), labels.size()),
        codes(labelSets.get(1), labels.size()),
        NumberTable.of(hashes, offsets),
        flat,
        Clusters.of(lexicon == null ? Map.of() : lexicon, source.flags.unknownWordDistSimClass),
        Set.copyOf(source.getKnownLCWords()));
  }

  /** Labels as digits of a number. */
  private static int[] codes(Index<CRFLabel> observed, int labels) {
    return observed.objectsList().stream()
        .mapToInt(label -> Arrays.stream(label.getLabel()).reduce(0, (n, l) -> n * labels + l))
        .toArray();
  }

  /** Scores of the labels at each place, and of each pair at its second label's place. */
  Scores scores(List<CoreLabel> tokens) {
    SentenceView sentence = new SentenceView(this, tokens);
    double[][] nodes = new double[tokens.size()][];
    double[][] edges = new double[tokens.size()][];
    FeatureSum node = new FeatureSum(this, labels.size());
    FeatureSum edge = new FeatureSum(this, pairs.length);
    for (int place = 0; place < tokens.size(); place++) {
      TokenFeatures.add(sentence, place, node);
      nodes[place] = spread(node.take(), singles, labels.size());
      EdgeFeatures.add(sentence, place, edge);
      edges[place] = spread(edge.take(), pairs, labels.size() * labels.size());
    }
    return new Scores(nodes, edges);
  }

  /** What was never seen side by side in training cannot stand side by side. */
  private static double[] spread(double[] observed, int[] codes, int size) {
    double[] all = new double[size];
    Arrays.fill(all, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < codes.length; i++) {
      all[codes[i]] = observed[i];
    }
    return all;
  }

  /**
   * Logarithms of what the field multiplies.
   *
   * @param nodes by place and label
   * @param edges by place and previous label times labels plus label
   */
  @SuppressWarnings("ArrayRecordComponent") // Read, never compared.
  record Scores(double[][] nodes, double[][] edges) {}
}
