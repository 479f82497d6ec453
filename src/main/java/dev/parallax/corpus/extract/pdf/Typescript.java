package dev.parallax.corpus.extract.pdf;

import dev.parallax.corpus.extract.Aside;
import dev.parallax.corpus.extract.Block;
import dev.parallax.corpus.extract.pdf.PrintedBlock.PlacedRow;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks into one text, with the furniture of pages where the pages end. */
final class Typescript {

  private static final String NOTE_NUMBER = "\\d{1,3}(?:[,–-]\\d{1,3}){0,4}|[*∗†‡§¶]{1,3}";

  private final List<List<PrintedRow>> margins;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private int page;

  /** Numbers of notes rise by one, whatever they are glued to. */
  private int lastNote;

  /**
   * @param margins of each page its furniture
   */
  Typescript(List<List<PrintedRow>> margins) {
    this.margins = margins;
  }

  PrintedText write(List<PrintedBlock> flow, int turnedWords) {
    for (PrintedBlock block : flow) {
      if (!blocks.isEmpty() && block.page() <= page) {
        text.append("\n\n");
      }
      turnTo(block.page());
      int start = text.length();
      write(block);
      blocks.add(new Block(block.kind(), block.level(), start, text.length()));
    }
    turnTo(margins.size() - 1);
    furniture(page);
    return new PrintedText(text.toString(), blocks, asides, turnedWords);
  }

  private void write(PrintedBlock block) {
    boolean first = true;
    for (PlacedRow placed : block.rows()) {
      if (!first) {
        text.append(placed.page() > page ? "" : "\n");
        turnTo(placed.page());
      }
      write(placed.row(), block.kind(), first);
      first = false;
    }
  }

  private void write(PrintedRow row, SegmentKind kind, boolean first) {
    for (int i = 0; i < row.words().size(); i++) {
      String word = row.words().get(i).text();
      boolean number = kind != SegmentKind.TABLE && isNoteNumber(row, i) && !(first && i == 0);
      int start = text.length();
      text.append(i > 0 && !row.isGlued(i) ? " " : "").append(word);
      if (number) {
        lastNote = word.matches("\\d{1,3}") ? Integer.parseInt(word) : lastNote;
        asides.add(new Aside(CleaningStep.DROP_NOTE_NUMBERS, start, text.length()));
      }
    }
  }

  /** Powers and units have raised figures, too: "10", "km". */
  private boolean isNoteNumber(PrintedRow row, int index) {
    String number = row.words().get(index).text();
    if (!row.isRaised(index) || !number.matches(NOTE_NUMBER)) {
      return false;
    }
    if (index == 0 || number.equals(String.valueOf(lastNote + 1))) {
      return true;
    }
    String before = row.words().get(index - 1).text();
    return !(row.isGlued(index) && before.matches(".*\\d|\\(?(?:k|c|m|d)?m|[A-Za-z]"));
  }

  private void turnTo(int target) {
    while (page < target) {
      furniture(page);
      text.append('\f');
      page++;
    }
  }

  private void furniture(int of) {
    // A PDF may have no page that holds anything.
    for (PrintedRow row : of < margins.size() ? margins.get(of) : List.<PrintedRow>of()) {
      text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\f' ? "" : "\n");
      int start = text.length();
      text.append(row.text()).append('\n');
      asides.add(new Aside(CleaningStep.DROP_PAGE_FURNITURE, start, text.length()));
    }
  }
}
