package dev.parallax.corpus.extract.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Counts the words of each element that are no links: what a reader came for, unlike menus, is
 * prose. One walk over the page, whatever it holds.
 */
final class BlockWordCounts implements NodeVisitor {

  private final IdentityHashMap<Element, Integer> counts = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> before = new IdentityHashMap<>();
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final Predicate<Element> skipped;
  private int words;
  private int inLink;
  private int inSkipped;

  private BlockWordCounts(Predicate<Element> skipped) {
    this.skipped = skipped;
  }

  /**
   * @param skipped elements whose words do not count anywhere
   */
  static BlockWordCounts of(Element root, Predicate<Element> skipped) {
    BlockWordCounts counts = new BlockWordCounts(skipped);
    root.traverse(counts);
    return counts;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      before.put(element, words);
      starts.push(words);
      step(element, 1);
    } else if (node instanceof TextNode text && inLink == 0 && inSkipped == 0) {
      words += count(text.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      counts.put(element, words - starts.pop());
      step(element, -1);
    }
  }

  private void step(Element element, int step) {
    inLink += element.normalName().equals("a") && element.hasAttr("href") ? step : 0;
    inSkipped += skipped.test(element) ? step : 0;
  }

  private static int count(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      count += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && "'’-".indexOf(text.charAt(i)) >= 0);
    }
    return count;
  }

  /** Words in an element. */
  int in(Element element) {
    return counts.getOrDefault(element, 0);
  }

  /** Words that stand before an element. */
  int before(Element element) {
    return before.getOrDefault(element, 0);
  }
}
