package dev.parallax.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.topic.TopicTerm;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.unit.TermNumbers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicNamesTest {

  private static final TermNumbers TERMS = TermNumbers.of(List.of("apple", "boat", "cat", "dog"));

  private static TopicModel model(int[]... counts) {
    double[] alpha = new double[counts.length];
    Arrays.fill(alpha, 1);
    return new TopicModel(1, counts, alpha, 0.1);
  }

  private static List<String> ids(TopicModel model, List<String> taken) {
    return TopicNames.ids(model, TERMS, Collections.nCopies(model.topics(), null), taken);
  }

  @Test
  void idsFollowFromTheTopTermsAlone() {
    List<String> ids = ids(model(new int[] {3, 2, 0, 0}, new int[] {0, 0, 3, 2}), List.of());
    assertThat(ids).allMatch(id -> id.matches("topic:[0-9a-f]{8}")).doesNotHaveDuplicates();
    assertThat(ids(model(new int[] {0, 0, 9, 1}, new int[] {8, 2, 0, 0}), List.of()))
        .containsExactly(ids.get(1), ids.get(0));
    assertThat(ids(model(new int[] {2, 3, 0, 0}), List.of())).doesNotContain(ids.get(0));
  }

  @Test
  void topicsOfEqualTermsHaveDifferentIds() {
    TopicModel twins =
        model(new int[] {3, 2, 0, 0}, new int[] {3, 2, 0, 0}, new int[] {9, 1, 0, 0});
    assertThat(ids(twins, List.of())).hasSize(3).doesNotHaveDuplicates();
    assertThat(ids(twins, List.of())).isEqualTo(ids(twins, List.of()));
  }

  @Test
  void aTakenIdIsGivenToNoNewTopic() {
    TopicModel one = model(new int[] {3, 2, 0, 0});
    List<String> taken = ids(one, List.of());
    assertThat(ids(one, taken)).hasSize(1).doesNotContainAnyElementsOf(taken);
  }

  @Test
  void anInheritedIdGoesOn() {
    TopicModel two = model(new int[] {3, 2, 0, 0}, new int[] {0, 0, 3, 2});
    assertThat(TopicNames.ids(two, TERMS, Arrays.asList("topic:old", null), List.of("topic:old")))
        .startsWith("topic:old")
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void weightsAndLiftsByHand() {
    double[] shares = TopicNames.shares(new long[] {10, 20, 30, 40});
    assertThat(shares).containsExactly(0.1, 0.2, 0.3, 0.4);
    List<TopicTerm> terms = TopicNames.terms(model(new int[] {5, 4, 0, 1}), 0, TERMS, shares, 30);
    assertThat(terms).extracting(TopicTerm::term).containsExactly("apple", "boat", "dog");
    assertThat(terms).extracting(TopicTerm::weight).containsExactly(0.5, 0.4, 0.1);
    assertThat(terms.get(0).lift()).isCloseTo(5, within(1e-12));
    assertThat(terms.get(1).lift()).isCloseTo(2, within(1e-12));
    assertThat(terms.get(2).lift()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void labelsTakeTheMostRelevantTerms() {
    // Relevance .6 log weight + .4 log lift: "own" -.69, "common" -.70, "rare" -.83, "b" and "a"
    // -1.38, "last" -2.76.
    List<TopicTerm> terms =
        List.of(
            new TopicTerm("common", 0.4, 0.7),
            new TopicTerm("own", 0.2, 2),
            new TopicTerm("rare", 0.1, 4),
            new TopicTerm("b", 0.1, 1),
            new TopicTerm("a", 0.1, 1),
            new TopicTerm("last", 0.01, 1));
    assertThat(TopicNames.label(terms)).isEqualTo("own, common, rare, a");
    assertThat(TopicNames.label(terms.subList(0, 1))).isEqualTo("common");
    assertThat(TopicNames.label(List.of())).isEmpty();
  }

  @Test
  void sharesOfNothingAreNoNumbersOutOfRange() {
    assertThat(TopicNames.shares(new long[] {0, 0})).containsExactly(0, 0);
  }
}
