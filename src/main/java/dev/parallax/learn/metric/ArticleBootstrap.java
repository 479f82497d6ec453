package dev.parallax.learn.metric;

import dev.parallax.model.comparison.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Draws articles with replacement, since sentences of one article are no independent witnesses (B.
 * Efron and R. Tibshirani, An Introduction to the Bootstrap, 1993, ch. 8).
 */
public final class ArticleBootstrap {

  private static final int DRAWS = 1000;
  private static final double TAIL = 0.025;
  private static final long SEED = 20160923;

  private final List<List<Judged>> articles;

  /** Groups texts by article. */
  public ArticleBootstrap(List<Judged> texts) {
    TreeMap<String, List<Judged>> grouped = new TreeMap<>();
    texts.stream()
        .sorted(Judged.ORDER)
        .forEach(t -> grouped.computeIfAbsent(t.article(), article -> new ArrayList<>()).add(t));
    this.articles = List.copyOf(grouped.values());
  }

  /**
   * The middle 95 % of a metric over 1,000 draws; the same for every call and order of texts.
   *
   * @return null with fewer than two articles, or where most draws leave the metric undetermined
   */
  public @Nullable Interval interval(Metric metric) {
    if (articles.size() < 2) {
      return null;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[DRAWS];
    Arrays.setAll(values, draw -> metric.of(drawn(random)));
    double[] known = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    if (known.length < DRAWS / 2) {
      return null;
    }
    int tail = (int) (TAIL * known.length);
    return new Interval(known[tail], known[known.length - 1 - tail]);
  }

  private List<Judged> drawn(SplittableRandom random) {
    List<Judged> drawn = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      drawn.addAll(articles.get(random.nextInt(articles.size())));
    }
    return drawn;
  }
}
