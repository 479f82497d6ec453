package dev.parallax.topic.unit;

import dev.parallax.model.measure.SentenceTerms;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts documents into units. A paragraph of more words than the upper bound is cut between
 * sentences; what has fewer than the lower bound is joined with what follows in the same document,
 * or at its end with what comes before. A sentence is never cut.
 *
 * @param minWords lower bound; a whole document may have fewer
 * @param maxWords upper bound of what is cut; joining may go beyond it by less than the lower bound
 */
record UnitCutter(int minWords, int maxWords) {

  /**
   * The units of a document.
   *
   * @param document its number
   * @param sentences of its paragraphs, in order
   */
  List<Unit> cut(int document, List<SentenceTerms> sentences) {
    return join(pieces(document, sentences));
  }

  /** Paragraphs, and parts of long ones. */
  private List<Unit> pieces(int document, List<SentenceTerms> sentences) {
    List<Unit> pieces = new ArrayList<>();
    List<SentenceTerms> piece = new ArrayList<>();
    for (SentenceTerms sentence : sentences) {
      if (!piece.isEmpty() && beginsPiece(piece, sentence)) {
        pieces.add(new Unit(document, piece));
        piece = new ArrayList<>();
      }
      piece.add(sentence);
    }
    if (!piece.isEmpty()) {
      pieces.add(new Unit(document, piece));
    }
    return pieces;
  }

  private boolean beginsPiece(List<SentenceTerms> piece, SentenceTerms sentence) {
    return piece.get(0).segment() != sentence.segment()
        || Unit.words(piece) + sentence.words() > maxWords;
  }

  private List<Unit> join(List<Unit> pieces) {
    List<Unit> units = new ArrayList<>();
    for (Unit piece : pieces) {
      int last = units.size() - 1;
      if (last >= 0 && units.get(last).words() < minWords) {
        units.set(last, units.get(last).join(piece));
      } else {
        units.add(piece);
      }
    }
    return joinEnd(units);
  }

  private List<Unit> joinEnd(List<Unit> units) {
    int last = units.size() - 1;
    if (last > 0 && units.get(last).words() < minWords) {
      units.set(last - 1, units.get(last - 1).join(units.remove(last)));
    }
    return units;
  }
}
