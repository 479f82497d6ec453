package dev.parallax.corpus.extract;

import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the blocks of a structured format into one text. Each block is trimmed, holds a visible
 * character and no blank line; one blank line parts it from the next.
 */
public final class BlockText {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Adds a piece of text; blank lines in it make several blocks of it. */
  public void add(SegmentKind kind, int level, String piece) {
    StringBuilder block = new StringBuilder();
    for (String line : piece.lines().toList()) {
      if (WhiteSpace.isBlank(line)) {
        addBlock(kind, level, block);
      } else {
        block.append(block.isEmpty() ? "" : "\n").append(line);
      }
    }
    addBlock(kind, level, block);
  }

  private void addBlock(SegmentKind kind, int level, StringBuilder block) {
    String trimmed = WhiteSpace.strip(block);
    block.setLength(0);
    if (!trimmed.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n");
      blocks.add(new Block(kind, level, text.length(), text.length() + trimmed.length()));
      text.append(trimmed);
    }
  }

  /** All text so far. */
  public String text() {
    return text.toString();
  }

  /**
   * The blocks. An outermost heading that stands alone on its level, before all other headings, is
   * the title, where the format names none.
   */
  public List<Block> blocks() {
    List<Block> outermost =
        blocks.stream().filter(b -> b.kind() == SegmentKind.HEADING && b.level() == 1).toList();
    boolean titled = blocks.stream().anyMatch(b -> b.kind() == SegmentKind.TITLE);
    if (titled || outermost.size() != 1) {
      return List.copyOf(blocks);
    }
    Block heading = outermost.get(0);
    boolean leads =
        blocks.stream()
            .filter(b -> b.kind() == SegmentKind.HEADING)
            .findFirst()
            .filter(heading::equals)
            .isPresent();
    Block title = new Block(SegmentKind.TITLE, 0, heading.start(), heading.end());
    return blocks.stream().map(b -> leads && b.equals(heading) ? title : b).toList();
  }
}
