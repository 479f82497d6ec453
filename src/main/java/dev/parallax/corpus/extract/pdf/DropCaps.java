package dev.parallax.corpus.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins a paragraph's large first letter, which hangs over several lines, with its word. */
final class DropCaps {

  private static final float LARGER = 1.8f;

  private DropCaps() {}

  static List<PrintedWord> join(List<PrintedWord> words, Print print) {
    if (words.size() > Regions.MOST_WORDS) {
      return words;
    }
    List<PrintedWord> joined = new ArrayList<>(words);
    for (PrintedWord word : words) {
      if (word.size() >= LARGER * print.size()
          && word.text().length() == 1
          && Character.isUpperCase(word.text().charAt(0))) {
        beside(word, words, print)
            .ifPresent(
                next -> {
                  int place = joined.indexOf(next);
                  if (place >= 0) { // else it stands beside two such letters, and has one already
                    joined.set(place, whole(word, next));
                    joined.remove(word);
                  }
                });
      }
    }
    return joined;
  }

  /** The first word of the topmost of at least two lines that stand at the letter's right. */
  private static Optional<PrintedWord> beside(
      PrintedWord letter, List<PrintedWord> words, Print print) {
    List<PrintedWord> near =
        words.stream()
            .filter(w -> w.size() < letter.size() / 1.5f)
            .filter(w -> w.x() >= letter.right() - 1 && w.x() <= letter.right() + print.size())
            .filter(w -> w.y() > letter.top() - 2 && w.y() <= letter.y() + 2)
            .toList();
    return near.size() < 2
        ? Optional.empty()
        : near.stream().min(Comparator.comparing(PrintedWord::y));
  }

  private static PrintedWord whole(PrintedWord letter, PrintedWord next) {
    return new PrintedWord(
        letter.text() + next.text(), letter.x(), next.right(), next.y(), next.size(), next.bold());
  }
}
