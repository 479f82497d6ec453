package dev.parallax.learn.target;

import dev.parallax.model.Hashes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deals articles into folds by the hash of their names, so that none is in two. */
final class ArticleFolds {

  static final int FOLDS = 5;

  private final Map<String, Integer> foldOf = new HashMap<>();

  ArticleFolds(List<String> articles) {
    List<String> sorted =
        articles.stream()
            .distinct()
            .sorted(Comparator.comparing(Hashes::sha256))
            .toList();
    for (int i = 0; i < sorted.size(); i++) {
      foldOf.put(sorted.get(i), i % FOLDS);
    }
  }

  /** The fold of an article it knows, from 0. */
  int of(String article) {
    Integer fold = foldOf.get(article);
    if (fold == null) {
      throw new IllegalArgumentException("Unknown article " + article);
    }
    return fold;
  }
}
