package dev.parallax.learn.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleFoldsTest {

  private static final List<String> ARTICLES =
      IntStream.range(0, 53).mapToObj(i -> "article " + i).toList();

  @Test
  void foldsDifferInSizeByOneAtMost() {
    ArticleFolds folds = ArticleFolds.of(ARTICLES, 5);

    assertThat(
            IntStream.range(0, 5)
                .mapToLong(fold -> ARTICLES.stream().filter(a -> folds.of(a) == fold).count()))
        .containsExactly(11L, 11L, 11L, 10L, 10L);
  }

  @Test
  void neitherOrderNorRepetitionCounts() {
    List<String> shuffled = new ArrayList<>(ARTICLES);
    shuffled.addAll(ARTICLES.subList(3, 20));
    Collections.shuffle(shuffled, new Random(5));

    assertThat(ArticleFolds.of(shuffled, 5)).isEqualTo(ArticleFolds.of(ARTICLES, 5));
  }

  @Test
  void namesAnArticleThatNoFoldHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArticleFolds.of(ARTICLES, 5).of("another"))
        .withMessageContaining("another");
  }
}
