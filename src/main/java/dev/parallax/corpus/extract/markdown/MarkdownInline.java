package dev.parallax.corpus.extract.markdown;

import dev.parallax.corpus.extract.LeftOut;
import dev.parallax.corpus.extract.NoteMark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The text of one block: without marks, struck-out words, calls of notes, citations and pictures.
 */
final class MarkdownInline {

  /** As Pandoc has them: {@code [see @roe2016, p. 5; -@doe]}. */
  private static final Pattern CITATION =
      Pattern.compile("[ \\t]?\\[[^\\[\\]\\n]{0,200}?-?@[\\p{L}\\d_][^\\[\\]\\n]{0,300}\\]");

  /** The call of a footnote, and a note within the line. */
  private static final Pattern NOTE =
      Pattern.compile("\\[\\^[^\\]\\s]{1,100}\\]|\\^\\[([^\\[\\]]{1,2000})\\]");

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z]+)\\b.*", Pattern.DOTALL);

  private static final int MAX_OPEN = 100;

  /** An HTML element that is open: what it is and where it began. */
  private record Opened(String name, int start) {}

  private final StringBuilder text = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final Deque<Opened> open = new ArrayDeque<>();
  private final LeftOut leftOut;

  private MarkdownInline(LeftOut leftOut) {
    this.leftOut = leftOut;
  }

  static MarkdownInline of(Node block, LeftOut leftOut) {
    MarkdownInline inline = new MarkdownInline(leftOut);
    Node node = block.getFirstChild();
    while (node != null) {
      boolean whole = inline.add(node);
      node = whole ? ReadingOrder.after(node, block) : ReadingOrder.following(node, block);
    }
    inline.takeNotes();
    return inline;
  }

  private void takeNotes() {
    Matcher note = NOTE.matcher(text.toString());
    StringBuilder rest = new StringBuilder();
    while (note.find()) {
      if (note.group(1) != null) {
        notes.add(note.group(1));
      }
      note.appendReplacement(rest, "");
    }
    note.appendTail(rest);
    text.setLength(0);
    text.append(rest);
  }

  String text() {
    return CITATION.matcher(text).replaceAll("");
  }

  /** Notes that stand within the line. */
  List<String> notes() {
    return notes;
  }

  /** Adds a node; whether what is below it is done with, too. */
  private boolean add(Node node) {
    if (node instanceof Text words) {
      text.append(words.getLiteral());
    } else if (node instanceof Code code) {
      text.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append('\n');
    } else if (node instanceof HtmlInline html) {
      tag(html.getLiteral());
    } else if (node instanceof Strikethrough) {
      leftOut.deleted(of(node, new LeftOut()).text());
      return true;
    }
    return node instanceof Image;
  }

  private void tag(String tag) {
    Matcher named = TAG.matcher(tag);
    if (!named.matches()) {
      return;
    }
    String name = named.group(2).toLowerCase(Locale.ROOT);
    if (name.equals("br")) {
      text.append('\n');
    } else if (named.group(1).isEmpty() && open.size() < MAX_OPEN) {
      open.push(new Opened(name, text.length()));
    } else if (open.stream().anyMatch(opened -> opened.name().equals(name))) {
      Opened opened = open.pop();
      while (!opened.name().equals(name)) {
        opened = open.pop();
      }
      close(opened);
    }
  }

  private void close(Opened element) {
    String within = text.substring(element.start());
    text.setLength(element.start());
    String kept =
        switch (element.name()) {
          case "del", "s", "strike" -> {
            leftOut.deleted(within);
            yield "";
          }
          case "sup" -> NoteMark.is(within, text) ? "" : within;
          case "q" -> "“" + within + "”";
          default -> within;
        };
    text.append(kept);
  }
}
