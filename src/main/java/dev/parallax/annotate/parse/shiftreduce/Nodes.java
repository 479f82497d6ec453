package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.HashColumn;
import dev.parallax.annotate.parse.model.Labels;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/**
 * All nodes of the trees that are made of one sentence, by number: first its words, then their tags
 * in the same order, then what transitions make. A node never changes, so that what is known of a
 * number stays right.
 */
final class Nodes {

  /** No node. */
  static final int NONE = -1;

  private final int words;
  private final Labels labels;
  private int size;
  private int[] left;
  private int[] right;
  private int[] label;
  private int[] head;

  /** Words and tags have the numbers of words, all else those of nodes. */
  final HashColumn word;

  final HashColumn tag;
  final HashColumn value;
  final HashColumn wordAndTag;
  final HashColumn wordAndValue;
  final HashColumn tagAndValue;

  /**
   * @param tokens that have values and tags
   * @param labels of the model, to which the sentence's own are added
   */
  Nodes(List<CoreLabel> tokens, Labels labels) {
    this.words = tokens.size();
    this.labels = labels;
    int capacity = 6 * words + 16;
    left = new int[capacity];
    right = new int[capacity];
    label = new int[capacity];
    head = new int[capacity];
    word = new HashColumn(words);
    tag = new HashColumn(words);
    value = new HashColumn(capacity);
    wordAndTag = new HashColumn(capacity);
    wordAndValue = new HashColumn(capacity);
    tagAndValue = new HashColumn(capacity);
    addTokens(tokens);
  }

  private void addTokens(List<CoreLabel> tokens) {
    for (int i = 0; i < words; i++) {
      word.set(i, tokens.get(i).value());
      tag.set(i, tokens.get(i).tag());
    }
    for (int i = 0; i < words; i++) {
      value.copy(i, word, i);
      add(NONE, NONE, NONE, i);
    }
    for (int i = 0; i < words; i++) {
      addInner(i, NONE, labels.number(tokens.get(i).tag()), i);
    }
  }

  /** A node over one other, with the same head. */
  int addUnary(int child, int labelNumber) {
    return addInner(child, NONE, labelNumber, head[child]);
  }

  /** A node over two others, with the head of one of them. */
  int addBinary(int leftChild, int rightChild, int labelNumber, int headChild) {
    return addInner(leftChild, rightChild, labelNumber, head[headChild]);
  }

  private int addInner(int leftChild, int rightChild, int labelNumber, int headWord) {
    value.copy(size, labels.hashes(), labelNumber);
    return add(leftChild, rightChild, labelNumber, headWord);
  }

  private int add(int leftChild, int rightChild, int labelNumber, int headWord) {
    if (size == left.length) {
      left = Arrays.copyOf(left, size * 2);
      right = Arrays.copyOf(right, size * 2);
      label = Arrays.copyOf(label, size * 2);
      head = Arrays.copyOf(head, size * 2);
    }
    left[size] = leftChild;
    right[size] = rightChild;
    label[size] = labelNumber;
    head[size] = headWord;
    wordAndTag.join(size, word, headWord, tag, headWord);
    wordAndValue.join(size, word, headWord, value, size);
    tagAndValue.join(size, tag, headWord, value, size);
    return size++;
  }

  int words() {
    return words;
  }

  Labels labels() {
    return labels;
  }

  /** The node over a word that bears its tag. */
  int preterminal(int wordNumber) {
    return words + wordNumber;
  }

  /** Whether a node is no word. */
  boolean isInner(int node) {
    return node >= words;
  }

  /** Whether a node bears a word's tag. */
  boolean isPreterminal(int node) {
    return node >= words && node < 2 * words;
  }

  /** The word that a node's head is. */
  int head(int node) {
    return head[node];
  }

  /** The number of a node's label; words have none. */
  int label(int node) {
    return label[node];
  }

  /** Whether a node, if there is one, vanishes from the finished tree. */
  boolean isTemporary(int node) {
    return isInner(node) && labels.isTemporary(label[node]);
  }

  /** Whether a node has just one child. */
  boolean isUnary(int node) {
    return left[node] != NONE && right[node] == NONE;
  }

  /** The left one of two children, or none. */
  int left(int node) {
    return node == NONE || right[node] == NONE ? NONE : left[node];
  }

  /** The right one of two children, or none. */
  int right(int node) {
    return node == NONE ? NONE : right[node];
  }

  /** The only child, or none. */
  int only(int node) {
    return node == NONE || right[node] != NONE ? NONE : left[node];
  }

  /** The dependent that was last attached to a node's head from the left, or none. */
  int lastLeftDependent(int node) {
    int at = node;
    while (at != NONE) {
      int child = left[at];
      if (child != NONE && head[child] != head[node]) {
        return child;
      }
      at = child;
    }
    return NONE;
  }

  /** The dependent that was last attached to a node's head from the right, or none. */
  int lastRightDependent(int node) {
    int at = node;
    while (at != NONE) {
      int child = right[at] == NONE ? left[at] : right[at];
      if (child != NONE && head[child] != head[node]) {
        return child;
      }
      at = child;
    }
    return NONE;
  }
}
