package dev.parallax.corpus.extract.html;

import dev.parallax.corpus.extract.LeftOut;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what it does not show. A mark that would hide most of the page is not
 * believed: a script takes such marks away once the page is loaded.
 */
final class HiddenElements {

  private static final String NEVER_SHOWN =
      "script, style, template, noscript, iframe, object, svg, math, canvas, audio, video, select,"
          + " datalist, textarea, input, rt, rp, dialog:not([open])";

  private static final String HIDDEN =
      "[hidden], [aria-hidden=true], .hidden, .hide, .d-none, .is-hidden, .invisible,"
          // Read out by screen readers only: labels of buttons and the like.
          + " .sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screenreader,"
          + " .assistive-text, .element-invisible, .a11y-hidden, .offscreen, .show-for-sr,"
          + " [style~=(?i)display\\s{0,9}:\\s{0,9}none],"
          + " [style~=(?i)visibility\\s{0,9}:\\s{0,9}(?:hidden|collapse)],"
          + " [style~=(?i)(?:left|text-indent)\\s{0,9}:\\s{0,9}-\\d{4}]";

  private static final String STRUCK_OUT = "del, s, strike";

  /** A menu that unfolds is no news to anybody; paragraphs that are hidden are. */
  private static final int WORTH_TELLING = 20;

  private HiddenElements() {}

  static void remove(Document page, LeftOut leftOut) {
    page.select(NEVER_SHOWN).remove();
    BlockWordCounts words = BlockWordCounts.of(page.body(), element -> false);
    int most = words.in(page.body()) / 2;
    for (Element element : page.body().select(HIDDEN)) {
      if (words.in(element) <= most && isAttached(element, page)) {
        if (words.in(element) >= WORTH_TELLING) {
          leftOut.hidden(element.text());
        }
        element.remove();
      }
    }
    for (Element element : page.body().select(STRUCK_OUT)) {
      if (words.in(element) <= most && isAttached(element, page)) {
        leftOut.deleted(element.text());
        element.remove();
      }
    }
  }

  /** Not within another element that was already taken out. */
  private static boolean isAttached(Element element, Document page) {
    return !element.equals(page.body()) && element.parent() != null && element.root().equals(page);
  }
}
