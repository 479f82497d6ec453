package dev.parallax.corpus.clean.wrap;

import dev.parallax.corpus.clean.heading.HeadingRules;
import dev.parallax.corpus.clean.text.Bullet;
import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Joins passages that a page or column break cut in mid-sentence: the one before does not end a
 * sentence, the one after resumes in lower case. Where a page surely ends, a capital may resume
 * too.
 */
public final class BreakHealer {

  /** A cut line is nearly full; a shorter one is a heading, an item or a line of verse. */
  private static final double CUT_LINE = 0.6;

  /** The same where lines are whole paragraphs, in characters. */
  private static final int CUT_PARAGRAPH = 40;

  private final Wrapping wrapping;
  private final Predicate<Line> standsAlone;

  public BreakHealer(Wrapping wrapping, Predicate<Line> standsAlone) {
    this.wrapping = wrapping;
    this.standsAlone = standsAlone;
  }

  public List<Passage> heal(List<Passage> passages) {
    List<Passage> healed = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Passage passage : passages) {
      if (!open.isEmpty() && !isCut(open, passage)) {
        healed.add(new Passage(open));
        open.clear();
      }
      open.addAll(passage.lines());
    }
    if (!open.isEmpty()) {
      healed.add(new Passage(open));
    }
    return healed;
  }

  private boolean isCut(List<Line> open, Passage passage) {
    Line before = open.get(open.size() - 1);
    Line line = passage.first();
    if (!line.startsBlock() || Bullet.begins(line) || standsAlone.test(line)) {
      return false;
    }
    if (before.length() < shortestCut() || (before.endsSentence() && !before.endsInInitials())) {
      return false;
    }
    if (line.startsLowerCase()) {
      return wrapping.usual() || !before.endsClause() || before.endsInInitials();
    }
    return line.pageBreakBefore()
        && wrapping.usual()
        && !before.endsClause()
        && (open.size() > 3 || !isHeading(new Passage(open)))
        && !isHeading(passage);
  }

  private double shortestCut() {
    return wrapping.usual() ? CUT_LINE * wrapping.width() : CUT_PARAGRAPH;
  }

  private static boolean isHeading(Passage passage) {
    return HeadingRules.shape(passage).suffices();
  }
}
