package dev.parallax.frame.context;

import dev.parallax.frame.match.FrameMatch;
import dev.parallax.model.annotation.Sentence;

/** What the cues of a sentence bear on. */
interface Scope {

  /** Whether a cue bears on a hit. */
  boolean covers(FrameMatch hit);

  /** By dependencies where the sentence has a parse, else by distance. */
  static Scope of(Sentence sentence, Cues cues) {
    return sentence.parsed()
        ? new DependencyScope(new DependencyTree(sentence.tokens()), cues)
        : new WindowScope(sentence.tokens(), cues);
  }
}
