package dev.parallax.annotate.sentiment;

import dev.parallax.model.annotation.Sentiment;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import org.ejml.simple.SimpleMatrix;

/**
 * The sentiment of a sentence from its binary tree, by CoreNLP's recursive neural tensor network
 * (Socher et al., "Recursive deep models for semantic compositionality over a sentiment treebank",
 * EMNLP 2013). CoreNLP classifies every node; here only the root is, for nobody reads the others.
 *
 * <p>Safe to share between threads.
 */
public final class SentimentNetwork {

  private static final int CLASSES = 5;
  private static final String ANY = "";

  private final SentimentModel model;
  private final TensorLayer layer;
  private final double[] classification;

  /**
   * @throws IllegalArgumentException if the model is of another kind than the one that CoreNLP's
   *     models bring: one matrix for all categories, with tensors, five classes
   */
  public SentimentNetwork(SentimentModel model) {
    if (!model.op.simplifiedModel
        || !model.op.combineClassification
        || !model.op.useTensors
        || model.numClasses != CLASSES) {
      throw new IllegalArgumentException("a sentiment model of a kind that is not known");
    }
    this.model = model;
    this.layer =
        new TensorLayer(model.getBinaryTransform(ANY, ANY), model.getBinaryTensor(ANY, ANY));
    this.classification = TensorLayer.rowMajor(model.getUnaryClassification(ANY));
  }

  /** Loads the model that CoreNLP's models bring. */
  public static SentimentNetwork load() {
    return new SentimentNetwork(
        SentimentModel.loadSerialized("edu/stanford/nlp/models/sentiment/sentiment.ser.gz"));
  }

  /**
   * The probabilities of the five classes.
   *
   * @param binary a tree of which no node has more than two children; recursion is as deep as it is
   *     high
   * @throws IllegalArgumentException if a node has more
   */
  public Sentiment of(Tree binary) {
    double[] vector = vector(binary);
    double[] p = new double[CLASSES];
    double sum = 0;
    for (int i = 0; i < CLASSES; i++) {
      p[i] = Math.exp(score(i, vector));
      sum += p[i];
    }
    double scale = 1.0 / sum;
    return new Sentiment(p[0] * scale, p[1] * scale, p[2] * scale, p[3] * scale, p[4] * scale);
  }

  private double score(int row, double[] vector) {
    int at = row * (vector.length + 1);
    double score = classification[at] * vector[0];
    for (int i = 1; i < vector.length; i++) {
      score += classification[at + i] * vector[i];
    }
    return score + classification[at + vector.length];
  }

  private double[] vector(Tree node) {
    Tree[] children = node.children();
    while (children.length == 1 && !children[0].isLeaf()) {
      children = children[0].children();
    }
    return switch (children.length) {
      case 1 -> ofWord(children[0].label().value());
      case 2 -> layer.join(vector(children[0]), vector(children[1]));
      default -> throw new IllegalArgumentException("a node with " + children.length + " children");
    };
  }

  private double[] ofWord(String word) {
    SimpleMatrix known = model.getWordVector(word);
    double[] vector = new double[known.getNumElements()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Math.tanh(known.get(i));
    }
    return vector;
  }
}
