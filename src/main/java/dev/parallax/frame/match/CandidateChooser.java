package dev.parallax.frame.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one place one hit a frame: those that overlap an exclusion of their frame go, then the
 * leftmost and of these the longest stays.
 */
final class CandidateChooser {

  private CandidateChooser() {}

  /** Those that stay, by frame and from left to right; no two of a frame share a token. */
  static List<Candidate> choose(List<Candidate> candidates) {
    Map<Integer, BitSet> excluded = excludedTokens(candidates);
    List<Candidate> sorted =
        candidates.stream()
            .filter(candidate -> !candidate.rule().exclusion())
            .filter(candidate -> !overlaps(candidate, excluded))
            .sorted(Candidate.BY_PREFERENCE)
            .toList();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : sorted) {
      if (chosen.isEmpty() || isFree(candidate, chosen.get(chosen.size() - 1))) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  private static boolean isFree(Candidate candidate, Candidate last) {
    return candidate.rule().frameIndex() != last.rule().frameIndex()
        || candidate.firstToken() > last.lastToken();
  }

  private static Map<Integer, BitSet> excludedTokens(List<Candidate> candidates) {
    Map<Integer, BitSet> excluded = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.rule().exclusion()) {
        excluded
            .computeIfAbsent(candidate.rule().frameIndex(), absent -> new BitSet())
            .set(candidate.firstToken(), candidate.lastToken() + 1);
      }
    }
    return excluded;
  }

  private static boolean overlaps(Candidate candidate, Map<Integer, BitSet> excluded) {
    BitSet tokens = excluded.get(candidate.rule().frameIndex());
    if (tokens == null) {
      return false;
    }
    int next = tokens.nextSetBit(candidate.firstToken());
    return next >= 0 && next <= candidate.lastToken();
  }
}
