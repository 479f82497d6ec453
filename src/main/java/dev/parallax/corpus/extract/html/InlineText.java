package dev.parallax.corpus.extract.html;

import dev.parallax.corpus.extract.NoteMark;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/**
 * The text of one block while it is read: with the quotation marks of {@code q}, without note
 * numbers.
 */
final class InlineText {

  private final StringBuilder text = new StringBuilder();

  /** Where the elements that may be note numbers began. */
  private final Deque<Integer> raised = new ArrayDeque<>();

  private int quotes;
  private int inLink;
  private int linked;

  void append(String words) {
    text.append(words);
    linked += inLink > 0 ? words.strip().length() : 0;
  }

  String text() {
    return text.toString();
  }

  /** Characters that are parts of links. */
  int linked() {
    return linked;
  }

  void clear() {
    text.setLength(0);
    linked = 0;
  }

  void enter(Element element) {
    inLink += isLink(element) ? 1 : 0;
    if (mayBeNote(element)) {
      raised.push(text.length());
    }
    switch (element.normalName()) {
      case "br" -> text.append('\n');
      case "q" -> text.append(quotes++ % 2 == 0 ? '“' : '‘');
      default -> {}
    }
  }

  void leave(Element element) {
    inLink -= isLink(element) ? 1 : 0;
    if (element.normalName().equals("q")) {
      text.append(--quotes % 2 == 0 ? '”' : '’');
    }
    if (mayBeNote(element)) {
      // A block within it may have cut the text meanwhile.
      int start = Math.min(raised.pop(), text.length());
      String mark = text.substring(start);
      text.setLength(start);
      text.append(NoteMark.is(mark, text) ? "" : mark);
    }
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  /** Raised, or a link to another place of the page. */
  private static boolean mayBeNote(Element element) {
    return element.normalName().equals("sup")
        || (isLink(element) && element.attr("href").startsWith("#"))
        || element.attr("role").equals("doc-noteref")
        || element.attr("style").matches("(?i).*vertical-align\\s{0,9}:\\s{0,9}super.*");
  }
}
