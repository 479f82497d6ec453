package dev.parallax.corpus.clean;

import dev.parallax.corpus.clean.edit.EditedText;
import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Lines;
import dev.parallax.corpus.clean.text.Part;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.corpus.extract.Block;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/** The parts of a text whose format marks its structure. */
final class MarkedLayout {

  private final EditedText text;
  private final List<Line> lines = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private int done;

  private MarkedLayout(EditedText text) {
    this.text = text;
  }

  /** One part a block; text outside all blocks, where an extractor left some, is a paragraph. */
  static TextLayout of(EditedText text, List<Block> blocks) {
    MarkedLayout layout = new MarkedLayout(text);
    for (Block block : blocks) {
      layout.add(SegmentKind.PARAGRAPH, 0, text.fromRaw(block.start()));
      layout.add(block.kind(), block.level(), text.fromRaw(block.end()));
    }
    layout.add(SegmentKind.PARAGRAPH, 0, text.text().length());
    return new TextLayout(layout.lines, List.of(), layout.parts);
  }

  private static List<Line> withinOneBlock(List<Line> lines) {
    List<Line> block = new ArrayList<>(lines.stream().map(Line::withinBlock).toList());
    if (!block.isEmpty()) {
      block.set(0, block.get(0).afterBlankLine());
    }
    return block;
  }

  private void add(SegmentKind kind, int level, int to) {
    List<Line> block = withinOneBlock(Lines.of(text.text(), done, Math.max(done, to)));
    done = Math.max(done, to);
    if (!block.isEmpty()) {
      lines.addAll(block);
      parts.add(new Part(new Passage(block), kind, level));
    }
  }
}
