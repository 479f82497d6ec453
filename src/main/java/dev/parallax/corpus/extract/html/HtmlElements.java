package dev.parallax.corpus.extract.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What elements of HTML mean for a reader of its text. */
final class HtmlElements {

  /** Elements that show no text of the page. */
  static final String DROPPED =
      "script, style, template, noscript, iframe, object, svg, math, canvas, audio, video, select,"
          + " datalist, textarea, dialog:not([open]), [hidden], [aria-hidden=true],"
          + " [style~=(?i)display\\s{0,9}:\\s{0,9}none], [style~=(?i)visibility\\s{0,9}:\\s{0,9}hidden]";

  /** Elements that stand around or beside the text. */
  private static final Set<String> BOILERPLATE =
      Set.of("nav", "footer", "aside", "form", "figcaption", "button", "menu");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private HtmlElements() {}

  /** The one article of the page, else its main part, else its body. */
  static Element root(org.jsoup.nodes.Document page) {
    for (String query : new String[] {"article, [role=article]", "main, [role=main]"}) {
      Elements found = page.select(query);
      if (found.size() == 1 && found.get(0).hasText()) {
        return found.get(0);
      }
    }
    return page.body();
  }

  static boolean isBoilerplate(Element element) {
    return BOILERPLATE.contains(element.normalName());
  }

  static boolean isHeader(Element element) {
    return element.normalName().equals("header");
  }

  /** 1 to 6, or 0 for what is no heading. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    return HEADINGS.contains(name) ? name.charAt(1) - '0' : 0;
  }

  static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre");
  }
}
