package dev.parallax.corpus.extract.html;

import java.util.Locale;
import java.util.Set;

/**
 * Gives self-closed elements an end. XHTML may write {@code <title/>}, and what was written as
 * XHTML is mostly served as HTML, where the same tag opens a title that swallows the page.
 */
final class SelfClosedTags {

  private static final Set<String> VOID =
      Set.of(
          "area",
          "base",
          "basefont",
          "br",
          "col",
          "embed",
          "frame",
          "hr",
          "image",
          "img",
          "input",
          "keygen",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr");

  /** No tag is longer but by a picture within an attribute, and that is not self-closed text. */
  private static final int LONGEST = 2_000;

  private SelfClosedTags() {}

  static String expand(String html) {
    StringBuilder expanded = new StringBuilder(html.length());
    int done = 0;
    for (int slash = html.indexOf("/>"); slash >= 0; slash = html.indexOf("/>", slash + 2)) {
      int open = opening(html, slash, Math.max(done, slash - LONGEST));
      String name = open < 0 ? "" : name(html, open + 1, slash);
      if (!name.isEmpty() && !VOID.contains(name) && endsTag(html, open, slash)) {
        expanded.append(html, done, slash).append("></").append(name).append('>');
        done = slash + 2;
      }
    }
    return expanded.append(html, done, html.length()).toString();
  }

  /** No further back than a tag is long: a page may hold a million slashes and no tag. */
  private static int opening(String html, int slash, int from) {
    for (int at = slash; at >= from; at--) {
      if (html.charAt(at) == '<') {
        return at;
      }
    }
    return -1;
  }

  private static String name(String html, int from, int to) {
    int end = from;
    while (end < to && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '-')) {
      end++;
    }
    return end == from || !Character.isLetter(html.charAt(from))
        ? ""
        : html.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** In {@code <a href=/x/>} the slash belongs to the address. */
  private static boolean endsTag(String html, int open, int slash) {
    String tag = html.substring(open, slash);
    char last = tag.charAt(tag.length() - 1);
    return tag.indexOf('=') < 0 || last == '"' || last == '\'' || Character.isWhitespace(last);
  }
}
