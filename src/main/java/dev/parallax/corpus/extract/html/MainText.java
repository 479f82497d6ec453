package dev.parallax.corpus.extract.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the text a reader came for. An {@code article} may be a teaser or a
 * comment and a {@code main} may be missing, so that the share of the page's words decides.
 */
final class MainText {

  private static final String MARKED =
      "article, main, [role=article], [role=main], [itemprop=articleBody], [itemprop=text]";

  /** Of the words outside of surroundings, an element that says it is the text must hold these. */
  private static final double SHARE_IF_MARKED = 0.6;

  /** What says nothing must hold nearly all: the rest is what stands beside the text. */
  private static final double SHARE_IF_NOT = 0.85;

  private MainText() {}

  /** The innermost element with enough of the text; the body, where there is none. */
  static Element of(Document page, Surroundings surroundings) {
    BlockWordCounts prose = BlockWordCounts.of(page.body(), e -> surroundings.kind(e) != null);
    Element marked = innermost(page.body(), page.body().select(MARKED), prose, SHARE_IF_MARKED);
    return !marked.equals(page.body())
        ? marked
        : innermost(
            page.body(), page.body().select("div, td, section, center"), prose, SHARE_IF_NOT);
  }

  private static Element innermost(
      Element body, List<Element> candidates, BlockWordCounts prose, double share) {
    Element best = body;
    // In document order, an element that holds enough comes after all that hold it.
    for (Element candidate : candidates) {
      boolean enough = prose.in(candidate) >= share * prose.in(body);
      best = enough && prose.in(candidate) > 0 ? candidate : best;
    }
    return best;
  }
}
