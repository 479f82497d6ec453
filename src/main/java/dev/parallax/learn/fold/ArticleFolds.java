package dev.parallax.learn.fold;

import dev.parallax.model.Hashes;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds that keep the texts of an article together, for sentences of one article are alike: with
 * folds of sentences an instrument would be judged on topics it has seen.
 *
 * @param count of the folds
 * @param folds article to fold, from 0
 */
public record ArticleFolds(int count, Map<String, Integer> folds) {

  /** Copies the map. */
  public ArticleFolds {
    folds = Map.copyOf(folds);
  }

  /**
   * Deals articles out in the order of their hashes, so that folds are of like size and do not
   * depend on the order in which articles come.
   */
  public static ArticleFolds of(Collection<String> articles, int count) {
    List<String> ordered =
        articles.stream()
            .distinct()
            .sorted(Comparator.comparing((String article) -> Hashes.sha256(article)))
            .toList();
    Map<String, Integer> folds = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      folds.put(ordered.get(i), i % count);
    }
    return new ArticleFolds(count, folds);
  }

  /**
   * The fold of an article.
   *
   * @throws IllegalArgumentException if it was not among the articles dealt out
   */
  public int of(String article) {
    Integer fold = folds.get(article);
    if (fold == null) {
      throw new IllegalArgumentException("No fold has the article " + article);
    }
    return fold;
  }
}
