package dev.parallax.annotate.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Moves the ends of sentences that the tokenizer sets by the full stop alone: quotation marks,
 * brackets and note numbers go with the sentence that they close, the marker of a list with its
 * item.
 */
final class SentenceBoundaries {

  private static final Set<String> STOPS = Set.of(".", "?", "!");

  private SentenceBoundaries() {}

  /**
   * Moves the ends of sentences.
   *
   * @param ends the tokens that end sentences by the tokenizer's rules
   * @return the tokens that do by these
   */
  static BitSet of(List<CoreLabel> tokens, BitSet ends) {
    BitSet moved = (BitSet) ends.clone();
    TokenSequence row = new TokenSequence(tokens);
    ListMarkers markers = new ListMarkers(row);
    Quotations quotations = new Quotations(row, markers);
    endAfterGluedStops(row, moved);
    // Marks first: a note's number stands behind the mark that closes its sentence. Sentences go on
    // last, once it is known what they would begin with.
    quotations.move(moved);
    new NoteNumbers(row).move(moved);
    markers.keep(moved);
    markers.part(moved);
    quotations.goOn(moved);
    if (!tokens.isEmpty()) {
      moved.set(tokens.size() - 1);
    }
    return moved;
  }

  /** Only tokens that were parted have a stop between two letters. */
  private static void endAfterGluedStops(TokenSequence row, BitSet ends) {
    for (int i = 1; i + 1 < row.size(); i++) {
      if (STOPS.contains(row.word(i))
          && row.isGlued(i - 1)
          && row.isGlued(i)
          && Character.isUpperCase(row.word(i + 1).codePointAt(0))
          && endsInLetter(row.word(i - 1))) {
        ends.set(i);
      }
    }
  }

  private static boolean endsInLetter(String word) {
    return Character.isLetterOrDigit(word.codePointBefore(word.length()));
  }
}
