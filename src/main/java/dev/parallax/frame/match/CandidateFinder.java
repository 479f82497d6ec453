package dev.parallax.frame.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds every place where a rule is met in one sentence.
 *
 * <p>From each unit the trie is walked as far as the text fits. A node is entered at most once a
 * start and position, so a start costs at most the number of nodes that fit there times the window
 * of a pattern; both are bounded by what patterns may be, and none by how many patterns begin
 * otherwise.
 */
final class CandidateFinder {

  private final PatternTrie trie;
  private final List<Unit> units;
  private final int[][] words;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Deque<Step> open = new ArrayDeque<>();
  private final Set<Step> seen = new HashSet<>();
  private long steps;

  CandidateFinder(PatternTrie trie, List<Unit> units) {
    this.trie = trie;
    this.units = units;
    this.words = units.stream().map(unit -> words(trie.words(), unit)).toArray(int[][]::new);
  }

  /** All places, overlapping ones among them; call it once. */
  List<Candidate> find() {
    for (int start = 0; start < words.length; start++) {
      walk(start);
    }
    return candidates;
  }

  /** Nodes entered so far, for tests of cost. */
  long steps() {
    return steps;
  }

  private static int[] words(WordTable table, Unit unit) {
    IntStream.Builder found = IntStream.builder();
    table.find(unit.lemma(), unit, found);
    if (!unit.form().equals(unit.lemma())) {
      table.find(unit.form(), unit, found);
    }
    return found.build().distinct().toArray();
  }

  private void walk(int start) {
    seen.clear();
    enterNext(new Step(PatternTrie.ROOT, start));
    while (!open.isEmpty()) {
      Step step = open.pop();
      steps++;
      trie.rules(step.node).forEach(rule -> candidates.add(candidate(rule, start, step.next - 1)));
      enterNext(step);
    }
  }

  /** Enters all nodes that the units after a node lead to. */
  private void enterNext(Step step) {
    long gaps = trie.gaps(step.node);
    while (gaps != 0) {
      int gap = Long.numberOfTrailingZeros(gaps);
      int last = Math.min(step.next + PatternTrie.maximum(gap), words.length - 1);
      for (int at = step.next + PatternTrie.minimum(gap); at <= last; at++) {
        enter(step.node, gap, at);
      }
      gaps &= gaps - 1;
    }
  }

  private void enter(int node, int gap, int at) {
    for (int word : words[at]) {
      int next = trie.follow(node, gap, word);
      if (next != EdgeTable.NONE) {
        Step step = new Step(next, at + 1);
        if (seen.add(step)) {
          open.push(step);
        }
      }
    }
  }

  private Candidate candidate(Rule rule, int first, int last) {
    return new Candidate(rule, first, last, units.get(first).token(), units.get(last).token());
  }

  /**
   * A node of the trie on the way through the sentence.
   *
   * @param next index of the unit after those that led there
   */
  private record Step(int node, int next) {}
}
