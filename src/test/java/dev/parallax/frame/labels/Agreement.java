package dev.parallax.frame.labels;

import java.util.Set;

/**
 * How far a lexicon and a reader agree on one frame, sentence by sentence.
 *
 * @param both sentences that have the frame for both
 * @param lexiconOnly sentences that have it for the lexicon only
 * @param readerOnly sentences that have it for the reader only
 */
record Agreement(int both, int lexiconOnly, int readerOnly) {

  static final Agreement NONE = new Agreement(0, 0, 0);

  Agreement and(Agreement other) {
    return new Agreement(
        both + other.both, lexiconOnly + other.lexiconOnly, readerOnly + other.readerOnly);
  }

  /** One sentence more. */
  Agreement and(String frame, Set<String> lexicon, Set<String> reader) {
    boolean found = lexicon.contains(frame);
    boolean labelled = reader.contains(frame);
    return and(
        new Agreement(
            found && labelled ? 1 : 0, found && !labelled ? 1 : 0, labelled && !found ? 1 : 0));
  }

  /** Of what the lexicon found, what the reader saw, too. */
  Proportion precision() {
    return new Proportion(both, both + lexiconOnly);
  }

  /** Of what the reader saw, what the lexicon found. */
  Proportion recall() {
    return new Proportion(both, both + readerOnly);
  }
}
