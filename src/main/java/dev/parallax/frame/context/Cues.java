package dev.parallax.frame.context;

import dev.parallax.frame.match.FrameMatch;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cues of one kind of context in a sentence. What the parts are for, their resource file says.
 *
 * @param particles bear on the word they depend on
 * @param openers bear on the clause or noun that begins after them
 * @param governors bear on the words that depend on them
 * @param transparent through which a cue bears on the clause below
 * @param breaks at which a scope ends where there is no parse
 */
record Cues(
    List<ContextCue> particles,
    List<ContextCue> openers,
    List<ContextCue> governors,
    List<ContextCue> transparent,
    List<ContextCue> breaks) {

  static Cues of(List<FrameMatch> matches, String set) {
    return new Cues(
        select(matches, set, "particle"),
        select(matches, set, "opener"),
        select(matches, set, "governor"),
        select(matches, set, "transparent"),
        select(matches, set, "break"));
  }

  /** All that bear on something. */
  Stream<ContextCue> all() {
    return Stream.of(particles, openers, governors).flatMap(List::stream);
  }

  private static List<ContextCue> select(List<FrameMatch> matches, String set, String kind) {
    return matches.stream()
        .filter(match -> match.set().equals(set) && match.frame().equals(kind))
        .map(ContextCue::of)
        .toList();
  }
}
