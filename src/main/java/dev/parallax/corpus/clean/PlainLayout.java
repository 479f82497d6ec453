package dev.parallax.corpus.clean;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.clean.boilerplate.BoilerplatePatterns;
import dev.parallax.corpus.clean.page.PageFurniture;
import dev.parallax.corpus.clean.text.Blocks;
import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Lines;
import dev.parallax.corpus.clean.text.Part;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.corpus.clean.wrap.BreakHealer;
import dev.parallax.corpus.clean.wrap.ParagraphFinder;
import dev.parallax.corpus.clean.wrap.Wrapping;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Finds the paragraphs of a text that has no structure but its lines. */
final class PlainLayout {

  /** Lines from either end where an address or byline may stand alone. */
  private static final int EDGE = 20;

  private PlainLayout() {}

  /** All parts are paragraphs still. */
  static TextLayout of(String text, CleaningConfig config) {
    List<Line> lines = Lines.of(text);
    BitSet dropped = config.dropPageFurniture() ? PageFurniture.find(lines) : new BitSet();
    List<Line> furniture = dropped.stream().mapToObj(lines::get).toList();
    List<Line> kept = kept(lines, dropped);
    List<List<Line>> blocks = Blocks.of(kept);
    Wrapping wrapping = Wrapping.of(blocks);
    Predicate<Line> standsAlone = standsAlone(kept);
    List<Passage> passages = new ParagraphFinder(wrapping, standsAlone).find(blocks);
    if (config.healPageBreaks()) {
      passages = new BreakHealer(wrapping, standsAlone).heal(passages);
    }
    return new TextLayout(kept, furniture, passages.stream().map(Part::paragraph).toList());
  }

  private static List<Line> kept(List<Line> lines, BitSet dropped) {
    List<Line> kept = new ArrayList<>(lines.size());
    boolean pageBreak = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (dropped.get(i)) {
        pageBreak = true;
      } else {
        kept.add(pageBreak ? line.afterPageBreak() : line);
        pageBreak = false;
      }
    }
    return kept;
  }

  private static Predicate<Line> standsAlone(List<Line> lines) {
    if (lines.isEmpty()) {
      return line -> false;
    }
    int openingEnd = lines.get(Math.min(EDGE, lines.size()) - 1).end();
    int closingStart = lines.get(Math.max(0, lines.size() - EDGE)).start();
    BoilerplatePatterns patterns = BoilerplatePatterns.load();
    return line ->
        (line.end() <= openingEnd || line.start() >= closingStart) && patterns.standsAlone(line);
  }
}
