package dev.parallax.corpus.extract.word;

import dev.parallax.corpus.extract.LeftOut;
import dev.parallax.corpus.extract.NoteMark;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Takes the text out of one paragraph as it stands once all tracked changes are accepted: what is
 * deleted, moved elsewhere or hidden is counted and left out.
 */
final class ParagraphReader {

  private final WordStyles styles;
  private final Fields fields;
  private final LeftOut leftOut;
  private final Element paragraph;
  private final StringBuilder text;
  private final StringBuilder raised = new StringBuilder();
  private final List<Element> textBoxes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param start text of a paragraph before it whose end was deleted
   */
  ParagraphReader(
      Element paragraph, String start, WordStyles styles, Fields fields, LeftOut leftOut) {
    this.paragraph = paragraph;
    this.styles = styles;
    this.fields = fields;
    this.leftOut = leftOut;
    this.text = new StringBuilder(start);
    fields.startParagraph();
    inline(paragraph);
    lower();
  }

  String text() {
    return text.toString();
  }

  /** What stands in boxes anchored here. */
  List<Element> textBoxes() {
    return textBoxes;
  }

  /** Foot- and endnotes called here, as {@code footnotes 3}. */
  List<String> notes() {
    return notes;
  }

  /** Whether the paragraph goes on in the next one, since its end was deleted or moved. */
  boolean goesOn() {
    return Xml.find(paragraph, "pPr", "rPr", "del") != null
        || Xml.find(paragraph, "pPr", "rPr", "moveFrom") != null;
  }

  private void inline(Element parent) {
    Xml.children(parent).forEach(this::inlineElement);
  }

  private void inlineElement(Element element) {
    switch (Xml.name(element)) {
      case "r" -> run(element);
      case "del", "moveFrom" -> gone(element);
      case "oMath", "oMathPara" ->
          Xml.outermost(element, "t").forEach(t -> append(t.getTextContent()));
      case "AlternateContent" -> Alternatives.chosen(element).ifPresent(this::inline);
      case "sdt" -> {
        if (!Controls.isPlaceholder(element)) {
          Xml.children(element, "sdtContent").forEach(this::inline);
        }
      }
      case "pPr", "rPr", "sdtPr", "p", "tbl" -> {}
      // Links, insertions, moves, tags and custom XML are wrappers around runs, at any depth.
      default -> inline(element);
    }
  }

  /** What was moved stands where it was moved to; only deletions are missing from the text. */
  private void gone(Element change) {
    if (Xml.name(change).equals("del")) {
      Xml.outermost(change, "delText").forEach(t -> leftOut.deleted(t.getTextContent()));
    }
  }

  private void run(Element run) {
    if (styles.has("vanish", run, paragraph)) {
      Xml.outermost(run, "t").forEach(t -> leftOut.hidden(t.getTextContent()));
    } else if (styles.has("strike", run, paragraph) || styles.has("dstrike", run, paragraph)) {
      Xml.outermost(run, "t").forEach(t -> leftOut.deleted(t.getTextContent()));
    } else if (styles.isRaised(run)) {
      Xml.children(run).forEach(piece -> piece(piece, raised));
    } else {
      lower();
      Xml.children(run).forEach(piece -> piece(piece, text));
    }
  }

  /** Word often cuts one note number into several runs, so all raised runs in a row are judged. */
  private void lower() {
    if (!raised.isEmpty() && !NoteMark.is(raised.toString(), text)) {
      text.append(raised);
    }
    raised.setLength(0);
  }

  private void append(String words) {
    lower();
    text.append(words);
  }

  private void piece(Element piece, StringBuilder to) {
    switch (Xml.name(piece)) {
      case "fldChar" -> fields.mark(piece);
      case "instrText" -> fields.instruct(piece.getTextContent());
      case "footnoteReference" -> notes.add("footnotes " + Xml.attribute(piece, "id"));
      case "endnoteReference" -> notes.add("endnotes " + Xml.attribute(piece, "id"));
      case "drawing", "pict", "object" -> drawing(piece);
      case "AlternateContent" ->
          Alternatives.chosen(piece)
              .ifPresent(chosen -> Xml.children(chosen).forEach(child -> piece(child, to)));
      case "ruby" -> Xml.children(piece, "rubyBase").forEach(this::inline);
      default -> {
        if (fields.isText()) {
          to.append(characters(piece));
        }
      }
    }
  }

  private void drawing(Element drawing) {
    textBoxes.addAll(Xml.outermost(drawing, "txbxContent"));
    if (!Xml.outermost(drawing, "relIds").isEmpty()) {
      leftOut.embedded("a diagram (SmartArt)");
    }
    if (!Xml.outermost(drawing, "chart").isEmpty()) {
      leftOut.embedded("a chart");
    }
    if (!Xml.outermost(drawing, "OLEObject").isEmpty()) {
      leftOut.embedded("an embedded object");
    }
  }

  private static String characters(Element piece) {
    return switch (Xml.name(piece)) {
      case "t" -> piece.getTextContent();
      case "tab", "ptab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      case "softHyphen" -> "\u00AD";
      default -> "";
    };
  }
}
