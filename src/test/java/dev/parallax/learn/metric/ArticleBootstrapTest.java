package dev.parallax.learn.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.comparison.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleBootstrapTest {

  @Test
  void theOrderOfTextsDoesNotCount() {
    List<Judged> texts = texts(20, 10);
    List<Judged> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(new ArticleBootstrap(shuffled).interval(Agreement::pearson))
        .isEqualTo(new ArticleBootstrap(texts).interval(Agreement::pearson));
  }

  @Test
  void theIntervalHoldsTheFigureAndIsWiderForFewerArticles() {
    List<Judged> few = texts(10, 20);
    List<Judged> many = texts(200, 1);

    assertThat(interval(few).low()).isLessThan(Agreement.bias(few));
    assertThat(interval(few).high()).isGreaterThan(Agreement.bias(few));
    assertThat(width(interval(few))).isGreaterThan(2 * width(interval(many)));
  }

  @Test
  void oneArticleGivesNoInterval() {
    assertThat(new ArticleBootstrap(texts(1, 50)).interval(Agreement::pearson)).isNull();
  }

  @Test
  void aFigureThatMostDrawsDoNotDetermineHasNoInterval() {
    List<Judged> constant = List.of(new Judged("a", 1, 1), new Judged("b", 2, 1));

    assertThat(new ArticleBootstrap(constant).interval(Agreement::pearson)).isNull();
  }

  /** Errors of an article are nearly equal, those of two articles are not. */
  private static List<Judged> texts(int articles, int each) {
    Random random = new Random(9);
    List<Judged> texts = new ArrayList<>();
    for (int article = 0; article < articles; article++) {
      double shared = random.nextGaussian();
      for (int i = 0; i < each; i++) {
        double score = random.nextGaussian();
        texts.add(new Judged("a" + article, score + shared + 0.1 * random.nextGaussian(), score));
      }
    }
    return texts;
  }

  private static Interval interval(List<Judged> texts) {
    return Objects.requireNonNull(new ArticleBootstrap(texts).interval(Agreement::bias));
  }

  private static double width(Interval interval) {
    return interval.high() - interval.low();
  }
}
