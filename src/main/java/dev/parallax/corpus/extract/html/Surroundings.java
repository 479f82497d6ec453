package dev.parallax.corpus.extract.html;

import dev.parallax.model.text.SegmentKind;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands around the text of a page. Tags, roles and names are hints, and pages misuse
 * them all: a form may wrap the page and a sidebar hold the essay. So a hint is believed only of an
 * element that does not hold most of the page's words; and readers' comments, which often do, are
 * what follows a text.
 */
final class Surroundings {

  private static final Set<String> TAGS =
      Set.of("nav", "footer", "aside", "form", "button", "menu", "label", "legend", "fieldset");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "tooltip",
          "status",
          "alert",
          "doc-toc");

  /** Fewer words before a thread are a header, not what it comments on. */
  private static final int COMMENTED_ON = 12;

  private final IdentityHashMap<Element, SegmentKind> kinds = new IdentityHashMap<>();
  private final BlockWordCounts words;

  private Surroundings(BlockWordCounts words) {
    this.words = words;
  }

  static Surroundings of(Document page) {
    BlockWordCounts all = BlockWordCounts.of(page.body(), Surroundings::isPlainFurniture);
    IdentityHashMap<Element, Boolean> comments = new IdentityHashMap<>();
    page.body()
        .forEach(
            element -> {
              if (isComments(element) && all.before(element) >= COMMENTED_ON) {
                comments.put(element, true);
              }
            });
    Surroundings found = new Surroundings(BlockWordCounts.of(page.body(), comments::containsKey));
    comments.keySet().forEach(element -> found.kinds.put(element, SegmentKind.BOILERPLATE));
    int most = found.words.in(page.body()) / 2;
    page.body()
        .forEach(
            element -> {
              SegmentKind kind = hint(element);
              if (kind != null && !element.equals(page.body()) && found.words.in(element) <= most) {
                found.kinds.putIfAbsent(element, kind);
              }
            });
    return found;
  }

  private static boolean isPlainFurniture(Element element) {
    String tag = element.normalName();
    return tag.equals("nav")
        || tag.equals("footer")
        || "boilerplate".equals(ElementNames.kind(element));
  }

  private static boolean isComments(Element element) {
    return "comments".equals(ElementNames.kind(element))
        || element.attr("itemprop").equals("comment")
        || element.attr("itemtype").matches("https?://schema\\.org/(?:User)?Comments?");
  }

  private static @Nullable SegmentKind hint(Element element) {
    String role = element.attr("role");
    if (TAGS.contains(element.normalName()) || ROLES.contains(role)) {
      return SegmentKind.BOILERPLATE;
    }
    String named = String.valueOf(ElementNames.kind(element));
    if (named.equals("footnote") || role.equals("doc-footnote") || role.equals("doc-endnotes")) {
      return SegmentKind.FOOTNOTE;
    }
    if (named.equals("reference") || role.equals("doc-bibliography")) {
      return SegmentKind.REFERENCE;
    }
    if (named.equals("caption") || Set.of("figcaption", "caption").contains(element.normalName())) {
      return SegmentKind.CAPTION;
    }
    return named.equals("boilerplate") ? SegmentKind.BOILERPLATE : null;
  }

  /** What an element is by itself, or null where it is ordinary text. */
  @Nullable SegmentKind kind(Element element) {
    return kinds.get(element);
  }

  /** Words of the page that are neither links nor comments. */
  BlockWordCounts words() {
    return words;
  }
}
