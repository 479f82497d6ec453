package dev.parallax.learn.target;

import dev.parallax.model.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How far a figure would move with other articles: they are drawn with replacement, whole. */
final class ArticleResampling {

  private static final int DRAWS = 2000;
  private static final long SEED = 20_161_108;
  private static final double TAIL = 0.025;

  private ArticleResampling() {}

  /** The middle 95 % of the figure over all draws. */
  static Interval interval(List<Judgement> judgements, ToDoubleFunction<ConfusionTable> figure) {
    Map<String, List<Judgement>> byArticle =
        judgements.stream()
            .collect(Collectors.groupingBy(Judgement::article, TreeMap::new, Collectors.toList()));
    List<ConfusionTable> articles =
        new ArrayList<>(byArticle.values().stream().map(ConfusionTable::of).toList());
    Random random = new Random(SEED);
    double[] figures = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      ConfusionTable table = new ConfusionTable();
      for (int i = 0; i < articles.size(); i++) {
        table.add(articles.get(random.nextInt(articles.size())));
      }
      figures[draw] = figure.applyAsDouble(table);
    }
    Arrays.sort(figures);
    return new Interval(figures[(int) (TAIL * DRAWS)], figures[(int) ((1 - TAIL) * DRAWS) - 1]);
  }
}
