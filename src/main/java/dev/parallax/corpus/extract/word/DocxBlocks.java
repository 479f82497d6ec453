package dev.parallax.corpus.extract.word;

import dev.parallax.corpus.extract.BlockText;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Walks the body of a Word file; page headers, page footers and notes stand outside of it. */
final class DocxBlocks {

  private final BlockText text = new BlockText();
  private final DocxStyles styles;

  private DocxBlocks(DocxStyles styles) {
    this.styles = styles;
  }

  static BlockText of(XWPFDocument word) {
    DocxBlocks blocks = new DocxBlocks(new DocxStyles(word.getStyles()));
    blocks.add(word.getBodyElements());
    return blocks.text;
  }

  private void add(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        DocxStyles.Role role = styles.role(paragraph);
        text.add(role.kind(), role.level(), runs(paragraph));
      } else if (element instanceof XWPFTable table) {
        add(table);
      } else if (element instanceof XWPFSDT control) {
        text.add(SegmentKind.PARAGRAPH, 0, control.getContent().getText());
      }
    }
  }

  private void add(XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        add(cell.getBodyElements());
      }
    }
  }

  private static boolean isNoteReference(XWPFRun run) {
    CTR content = run.getCTR();
    return content.sizeOfFootnoteReferenceArray() + content.sizeOfEndnoteReferenceArray() > 0;
  }

  /** The text of the runs alone; the paragraph's own text would hold its footnotes too. */
  private static String runs(XWPFParagraph paragraph) {
    StringBuilder runs = new StringBuilder();
    for (IRunElement run : paragraph.getIRuns()) {
      if (run instanceof XWPFRun words && !isNoteReference(words)) {
        runs.append(words.text());
      } else if (run instanceof XWPFSDT control) {
        runs.append(control.getContent().getText());
      }
    }
    return runs.toString();
  }
}
