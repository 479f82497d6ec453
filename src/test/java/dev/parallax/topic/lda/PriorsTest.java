package dev.parallax.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorsTest {

  @Test
  void beginEvenly() {
    assertThat(Priors.of(4).alpha()).containsExactly(1.25, 1.25, 1.25, 1.25);
    assertThat(Priors.of(4).beta()).isEqualTo(.01);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, -0.1})
  void aPriorThatIsNoneIsToldOf(double prior) {
    assertThatExceptionOfType(FailedFitException.class)
        .isThrownBy(() -> new Priors(new double[] {.5, prior}, .01))
        .withMessage("a prior of the model has become " + prior);
    assertThatExceptionOfType(FailedFitException.class)
        .isThrownBy(() -> new Priors(new double[] {.5, .5}, prior))
        .withMessage("a prior of the model has become " + prior);
  }

  /** Units whose topics follow Polya's urn with priors of 2 and .5. */
  @Test
  void priorsOfTopicsAreThoseThatTheUnitsWereDrawnBy() {
    Random random = new Random(6);
    List<int[]> topics = new ArrayList<>();
    for (int unit = 0; unit < 4_000; unit++) {
      double[] wanted = {2, .5};
      int[] ofUnit = new int[40];
      for (int token = 0; token < ofUnit.length; token++) {
        ofUnit[token] = random.nextDouble() * (wanted[0] + wanted[1]) < wanted[0] ? 0 : 1;
        wanted[ofUnit[token]]++;
      }
      topics.add(ofUnit);
    }
    GibbsChain chain = new GibbsChain(topics, 2, 2, 1);
    for (int unit = 0; unit < topics.size(); unit++) {
      chain.put(unit, topics.get(unit));
    }

    Priors priors = Priors.of(2);
    for (int step = 0; step < 400; step++) {
      priors = priors.learnt(chain);
    }

    assertThat(priors.alpha()[0]).isCloseTo(2, within(.12));
    assertThat(priors.alpha()[1]).isCloseTo(.5, within(.03));
  }

  /** One term a topic is what a small prior foretells; terms spread evenly want a large one. */
  @Test
  void thePriorOfTermsIsSmallWhereTopicsHaveFewOfThem() {
    List<int[]> units = new ArrayList<>();
    for (int unit = 0; unit < 50; unit++) {
      int[] tokens = new int[20];
      Arrays.setAll(tokens, token -> token);
      units.add(tokens);
    }
    GibbsChain even = new GibbsChain(units, 20, 2, 1);
    GibbsChain apart = new GibbsChain(units, 20, 2, 1);
    for (int unit = 0; unit < 50; unit++) {
      int[] byTerm = new int[20];
      Arrays.setAll(byTerm, term -> term < 2 ? term : 0);
      apart.put(unit, byTerm);
      int[] mixed = new int[20];
      int number = unit;
      Arrays.setAll(mixed, term -> (term + number) % 2);
      even.put(unit, mixed);
    }
    assertThat(Priors.of(2).learnt(even).beta()).isGreaterThan(Priors.of(2).learnt(apart).beta());
  }
}
