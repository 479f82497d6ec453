package dev.parallax.corpus.extract.word;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.BlockText;
import dev.parallax.corpus.extract.LeftOut;
import dev.parallax.corpus.extract.TableCells;
import dev.parallax.model.text.SegmentKind;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Walks a Word file: its body, the text boxes where they are anchored, then the notes that the text
 * calls. Page headers and footers stand outside of it.
 */
final class WordBlocks {

  private final WordParts parts;
  private final WordStyles styles;
  private final EmbeddedText embedded;
  private final BlockText text;
  private final LeftOut leftOut;
  private final Set<String> notes = new LinkedHashSet<>();
  private Fields fields = new Fields();

  /** Text of a paragraph whose end was deleted: it begins the next one. */
  private String pending = "";

  WordBlocks(WordParts parts, WordStyles styles, BlockText text, LeftOut leftOut) {
    this.parts = parts;
    this.styles = styles;
    this.text = text;
    this.leftOut = leftOut;
    this.embedded = new EmbeddedText(parts, text, leftOut);
  }

  void addAll()
      throws IOException, SAXException, InvalidFormatException, DocumentRejectedException {
    for (Element body : Xml.children(parts.document(), "body")) {
      add(body, null);
    }
    flush();
    for (String kind : List.of("footnotes", "endnotes")) {
      Element root = parts.related(kind).orElse(null);
      for (Element note : root == null ? List.<Element>of() : Xml.children(root)) {
        if (notes.contains(kind + " " + Xml.attribute(note, "id"))) {
          fields = new Fields();
          add(note, SegmentKind.FOOTNOTE);
          flush();
        }
      }
    }
    parts
        .related("comments")
        .ifPresent(root -> leftOut.comments(Xml.children(root, "comment").size()));
  }

  /**
   * @param inside what all paragraphs here are, or null where their styles decide
   */
  private void add(Element container, @Nullable SegmentKind inside)
      throws DocumentRejectedException {
    for (Element element : Xml.children(container)) {
      switch (Xml.name(element)) {
        case "p" -> paragraph(element, inside);
        case "tbl" -> table(element, inside);
        case "sdt" -> control(element, inside);
        case "altChunk" -> embedded.add(element);
        case "AlternateContent" -> {
          Element chosen = Alternatives.chosen(element).orElse(null);
          if (chosen != null) {
            add(chosen, inside);
          }
        }
        case "subDoc" -> leftOut.embedded("a linked subdocument");
        case "customXml", "smartTag", "ins", "moveTo", "sdtContent" -> add(element, inside);
        default -> {}
      }
    }
  }

  private void control(Element control, @Nullable SegmentKind inside)
      throws DocumentRejectedException {
    SegmentKind kind = Controls.kind(control);
    if (!Controls.isPlaceholder(control)) {
      for (Element content : Xml.children(control, "sdtContent")) {
        add(content, kind == null ? inside : kind);
      }
    }
  }

  private void paragraph(Element paragraph, @Nullable SegmentKind inside)
      throws DocumentRejectedException {
    SegmentKind before = fields.kind();
    ParagraphReader reader = new ParagraphReader(paragraph, pending, styles, fields, leftOut);
    pending = "";
    notes.addAll(reader.notes());
    if (reader.goesOn()) {
      pending = reader.text();
    } else {
      SegmentKind field = before == null ? fields.kind() : before;
      add(reader.text(), styles.role(paragraph), field == null ? inside : field);
    }
    for (Element box : reader.textBoxes()) {
      add(box, inside);
    }
  }

  private void add(String words, WordStyles.Role role, @Nullable SegmentKind inside) {
    boolean heads = role.kind() == SegmentKind.HEADING || role.kind() == SegmentKind.TITLE;
    if (inside == null || (inside == SegmentKind.PARAGRAPH && heads)) {
      text.add(role.kind(), role.level(), words);
    } else {
      text.add(inside == SegmentKind.PARAGRAPH ? TableCells.kind(words) : inside, 0, words);
    }
  }

  private void flush() {
    text.add(SegmentKind.PARAGRAPH, 0, pending);
    pending = "";
  }

  /** In a table that places text, {@code PARAGRAPH} asks of each piece whether it is a label. */
  private void table(Element table, @Nullable SegmentKind inside) throws DocumentRejectedException {
    List<Element> cells =
        Xml.outermost(table, "tr").stream()
            .filter(row -> Xml.find(row, "trPr", "del") == null)
            .flatMap(row -> Xml.outermost(row, "tc").stream())
            .filter(cell -> Xml.find(cell, "tcPr", "cellDel") == null)
            .toList();
    SegmentKind kind = inside == null ? kind(cells) : inside;
    for (Element cell : cells) {
      add(cell, kind);
      flush();
    }
  }

  private static SegmentKind kind(List<Element> cells) {
    boolean places =
        TableCells.placesText(
            cells.stream()
                .map(
                    cell ->
                        Xml.outermost(cell, "t").stream()
                            .map(Element::getTextContent)
                            .collect(Collectors.joining()))
                .toList());
    return places ? SegmentKind.PARAGRAPH : SegmentKind.TABLE;
  }
}
