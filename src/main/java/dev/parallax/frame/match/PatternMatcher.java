package dev.parallax.frame.match;

import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FramePattern;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.model.annotation.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the frames of all sets in a sentence at once. Immutable once built. */
public final class PatternMatcher {

  private static final Comparator<FrameMatch> BY_PLACE =
      Comparator.comparingInt(FrameMatch::firstToken)
          .thenComparing(FrameMatch::set)
          .thenComparing(FrameMatch::frame);

  private final PatternTrie trie;

  /**
   * @param sets in the order of their names
   */
  public PatternMatcher(List<FrameSet> sets) {
    this.trie = new PatternTrie(rules(sets));
  }

  /** What is evoked where, by first token, set and frame. */
  public List<FrameMatch> match(List<Token> tokens) {
    List<Candidate> candidates = new CandidateFinder(trie, Units.of(tokens)).find();
    return CandidateChooser.choose(candidates).stream()
        .map(FrameMatch::of)
        .sorted(BY_PLACE)
        .toList();
  }

  static List<Rule> rules(List<FrameSet> sets) {
    List<Rule> rules = new ArrayList<>();
    int frameIndex = 0;
    for (FrameSet set : sets) {
      for (Frame frame : set.frames()) {
        add(rules, set, frame, frameIndex, frame.patterns(), false);
        add(rules, set, frame, frameIndex, frame.exclusions(), true);
        frameIndex++;
      }
    }
    return rules;
  }

  private static void add(
      List<Rule> rules,
      FrameSet set,
      Frame frame,
      int frameIndex,
      List<FramePattern> patterns,
      boolean exclusion) {
    for (FramePattern pattern : patterns) {
      rules.add(new Rule(set.name(), frame.name(), frameIndex, rules.size(), exclusion, pattern));
    }
  }
}
