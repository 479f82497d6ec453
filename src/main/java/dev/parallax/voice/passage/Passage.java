package dev.parallax.voice.passage;

import dev.parallax.voice.mark.Marked;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between one pair of outermost marks; it may go over several paragraphs.
 *
 * @param stretches one a paragraph, in order
 * @param closed whether a mark closes it
 */
record Passage(List<Stretch> stretches, boolean closed) {

  /** Copies the list. */
  Passage {
    stretches = List.copyOf(stretches);
  }

  /** The passages of a document, in order; the comma before a closing mark is the author's. */
  static List<Passage> of(DocumentWords words, List<Marked> marked) {
    List<Passage> passages = new ArrayList<>();
    List<Stretch> open = new ArrayList<>();
    for (Marked next : marked) {
      if (next.depth() == 0) {
        open.add(withoutComma(words, next.inside()));
        if (!next.continued()) {
          passages.add(new Passage(open, next.closed()));
          open.clear();
        }
      }
    }
    if (!open.isEmpty()) {
      passages.add(new Passage(open, false));
    }
    return passages;
  }

  private static Stretch withoutComma(DocumentWords words, Stretch inside) {
    boolean comma = words.token(inside.last()).form().equals(",");
    return comma && inside.length() > 1 ? new Stretch(inside.first(), inside.last() - 1) : inside;
  }

  int first() {
    return stretches.get(0).first();
  }

  int last() {
    return stretches.get(stretches.size() - 1).last();
  }
}
