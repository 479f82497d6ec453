package dev.parallax.learn.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.Interval;
import dev.parallax.model.Polarity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConfusionTableTest {

  /** Truth and answer: two of three negatives, one of two neutrals, the positive right. */
  private static final List<Judgement> JUDGEMENTS =
      List.of(
          said("a", -1, -1), said("a", -1, -1), said("b", -1, 0),
          said("b", 0, 0), said("c", 0, 1), said("c", 1, 1));

  @Test
  void figuresAreThoseWorkedByHand() {
    ConfusionTable table = ConfusionTable.of(JUDGEMENTS);

    // F1: negative 2·2/(3+2) = .8, neutral 2/(2+2) = .5, positive 2/(1+2) = 2/3.
    assertThat(table.macroF1()).isCloseTo((.8 + .5 + 2 / 3.0) / 3, within(1e-12));
    assertThat(table.weightedF1()).isCloseTo((3 * .8 + 2 * .5 + 2 / 3.0) / 6, within(1e-12));
    assertThat(table.accuracy()).isCloseTo(4 / 6.0, within(1e-12));
    assertThat(table.count(-1, 0)).isEqualTo(1);
    assertThat(table.total()).isEqualTo(6);
  }

  @Test
  void aClassThatNeverOccursIsLeftOut() {
    assertThat(ConfusionTable.of(List.of(said("a", 1, 1), said("a", -1, -1))).macroF1())
        .isEqualTo(1);
    assertThat(ConfusionTable.of(List.of()).macroF1()).isZero();
  }

  @Test
  void intervalsDrawWholeArticles() {
    List<Judgement> oneArticle =
        IntStream.range(0, 100).mapToObj(i -> said("a", 0, i % 2)).toList();
    List<Judgement> manyArticles =
        IntStream.range(0, 100).mapToObj(i -> said("a" + i, 0, i % 2)).toList();

    Interval one = ArticleResampling.interval(oneArticle, ConfusionTable::accuracy);
    Interval many = ArticleResampling.interval(manyArticles, ConfusionTable::accuracy);

    assertThat(one).isEqualTo(new Interval(.5, .5));
    // A binomial share of 100 has a deviation of .05.
    assertThat(many.low()).isBetween(.38, .42);
    assertThat(many.high()).isBetween(.58, .62);
  }

  @Test
  void whatIsMostLikelyIsSaid() {
    TargetedSentence sentence = new TargetedSentence("a", "Ana", 0, 3, 0);

    assertThat(Judgement.of(sentence, new Polarity(.2, .5, .3)).said()).isZero();
    assertThat(Judgement.of(sentence, new Polarity(.5, .1, .4)).said()).isEqualTo(-1);
    assertThat(Judgement.of(sentence, new Polarity(.1, .2, .7)).said()).isEqualTo(1);
    assertThat(Judgement.of(sentence, new Polarity(.4, .4, .2)).said()).isEqualTo(-1);
  }

  @Test
  void bandsCompareSurenessWithSuccess() {
    List<ProbabilityBand> bands =
        ProbabilityBand.of(
            List.of(
                new Judgement("a", 1, 1, new Polarity(.1, .2, .7)),
                new Judgement("a", 0, 1, new Polarity(.1, .16, .74)),
                new Judgement("a", 1, 1, new Polarity(0, 0, 1))));

    assertThat(bands).hasSize(2);
    assertThat(bands.get(0).expected()).isCloseTo(.72, within(1e-12));
    assertThat(bands.get(0).right()).isEqualTo(.5);
    assertThat(bands.get(1).low()).isEqualTo(.9);
    assertThat(ProbabilityBand.expectedError(bands)).isCloseTo(2 * .22 / 3, within(1e-12));
  }

  private static Judgement said(String article, int truth, int said) {
    return new Judgement(article, truth, said, null);
  }
}
