package dev.parallax.frame.match;

import dev.parallax.frame.lexicon.Element;
import dev.parallax.frame.lexicon.Gap;
import dev.parallax.frame.lexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All patterns as one trie over words (Fredkin 1960), their alternatives multiplied out: patterns
 * that begin alike share their way, so that a place in the text costs what fits there, not what
 * patterns there are. An edge bears a gap and a word.
 */
final class PatternTrie {

  static final int ROOT = 0;

  private static final int GAPS = Gap.LONGEST + 1;
  private static final int WORD_BITS = 25;
  private static final int EDGE_BITS = 32;

  private final WordTable words = new WordTable();
  private final EdgeTable edges = new EdgeTable();
  private final Map<Integer, List<Rule>> rules = new HashMap<>();
  private long[] gapsOfNode = new long[64];
  private int nodes = 1;

  PatternTrie(List<Rule> allRules) {
    allRules.forEach(rule -> grow(ROOT, rule, 0));
  }

  WordTable words() {
    return words;
  }

  /** The rules that are met at a node. */
  List<Rule> rules(int node) {
    return rules.getOrDefault(node, List.of());
  }

  /** The gaps on edges from a node: bit {@code min * GAPS + max} for each. */
  long gaps(int node) {
    return gapsOfNode[node];
  }

  static int minimum(int gap) {
    return gap / GAPS;
  }

  static int maximum(int gap) {
    return gap % GAPS;
  }

  /** The node behind a gap and a word, or {@link EdgeTable#NONE}. */
  int follow(int node, int gap, int word) {
    return edges.get(key(node, gap, word));
  }

  private void grow(int node, Rule rule, int depth) {
    if (depth == rule.pattern().elements().size()) {
      rules.computeIfAbsent(node, absent -> new ArrayList<>(1)).add(rule);
      return;
    }
    Element element = rule.pattern().elements().get(depth);
    int gap = element.before().min() * GAPS + element.before().max();
    for (List<Word> alternative : element.alternatives()) {
      grow(followOrAdd(node, gap, alternative), rule, depth + 1);
    }
  }

  private int followOrAdd(int start, int gap, List<Word> alternative) {
    int node = start;
    for (int i = 0; i < alternative.size(); i++) {
      node = followOrAdd(node, i == 0 ? gap : 0, words.add(alternative.get(i)));
    }
    return node;
  }

  private int followOrAdd(int node, int gap, int word) {
    int next = follow(node, gap, word);
    if (next == EdgeTable.NONE) {
      next = nodes++;
      edges.put(key(node, gap, word), next);
      gapsOfNode[node] |= 1L << gap;
      if (nodes > gapsOfNode.length) {
        gapsOfNode = Arrays.copyOf(gapsOfNode, 2 * gapsOfNode.length);
      }
    }
    return next;
  }

  private static long key(int node, int gap, int word) {
    return ((long) node << EDGE_BITS) | ((long) gap << WORD_BITS) | word;
  }
}
