package dev.parallax.voice.mark;

import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what stands between quotation marks. */
public final class MarkReader {

  /** Marks within marks that are told apart; deeper ones are passed over. */
  private static final int MAX_DEPTH = 3;

  private final DocumentWords words;
  private final Sides sides;
  private final List<Marked> found = new ArrayList<>();

  private MarkReader(DocumentWords words) {
    this.words = words;
    this.sides = new Sides(words);
  }

  /** What stands between marks in a document's paragraphs, in order of the first word. */
  public static List<Marked> read(DocumentWords words) {
    MarkReader reader = new MarkReader(words);
    List<Stretch> paragraphs = words.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Stretch next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      reader.read(paragraphs.get(i), next);
    }
    reader.found.sort(Comparator.comparing((Marked marked) -> marked.inside().first()));
    return reader.found;
  }

  private void read(Stretch paragraph, @Nullable Stretch next) {
    List<Opened> open = new ArrayList<>();
    for (int word = paragraph.first(); word <= paragraph.last(); word++) {
      MarkShape shape = sides.shape(word);
      if (shape == null) {
        continue;
      }
      boolean isOpen = open.stream().anyMatch(opened -> opened.family() == shape.family());
      boolean opens = sides.opens(word, shape, isOpen);
      if (isOpen) {
        close(open, shape.family(), word, !opens);
      }
      // A second opening mark of a kind: whoever wrote it has forgotten to close the first, or,
      // where
      // marks have no sides, has put the closing one beside the wrong word.
      if (opens && (!isOpen || shape.side() == MarkShape.Side.OPENING) && open.size() < MAX_DEPTH) {
        open.add(new Opened(shape.family(), word));
      }
    }
    endOfParagraph(open, paragraph, next);
  }

  private void close(List<Opened> open, MarkShape.Family family, int mark, boolean closes) {
    while (true) {
      Opened opened = open.remove(open.size() - 1);
      // What was opened within and never closed ends where its surroundings end.
      add(opened, mark - 1, closes && opened.family() == family, false, open.size());
      if (opened.family() == family) {
        return;
      }
    }
  }

  private void endOfParagraph(List<Opened> open, Stretch paragraph, @Nullable Stretch next) {
    while (!open.isEmpty()) {
      Opened opened = open.remove(open.size() - 1);
      boolean continued = open.isEmpty() && next != null && isOpenedBy(next, opened.family());
      add(opened, paragraph.last(), false, continued, open.size());
    }
  }

  /** A quotation over several paragraphs is opened in each, and closed in the last one only. */
  private boolean isOpenedBy(Stretch paragraph, MarkShape.Family family) {
    MarkShape shape = sides.shape(paragraph.first());
    return shape != null
        && shape.family() == family
        && sides.opens(paragraph.first(), shape, false);
  }

  private void add(Opened opened, int last, boolean closed, boolean continued, int depth) {
    int first = opened.mark() + 1;
    if (first <= last && words.count(new Stretch(first, last)) > 0) {
      found.add(new Marked(new Stretch(first, last), closed, continued, depth));
    }
  }

  private record Opened(MarkShape.Family family, int mark) {}
}
