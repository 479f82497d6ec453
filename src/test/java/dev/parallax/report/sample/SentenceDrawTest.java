package dev.parallax.report.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceDrawTest {

  private static PooledDocument document(String cohort, int number, int sentences) {
    return new PooledDocument(
        cohort + "/" + number,
        cohort,
        IntStream.range(3, 3 + sentences).boxed().toList(),
        Set.of());
  }

  /** Every seventh sentence of a document is rare. */
  private static List<PooledDocument> withRare() {
    return documents().stream()
        .map(
            one ->
                new PooledDocument(
                    one.id(),
                    one.cohort(),
                    one.sentences(),
                    one.sentences().stream().filter(o -> o % 7 == 0).collect(Collectors.toSet())))
        .toList();
  }

  private static List<PooledDocument> documents() {
    List<PooledDocument> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      documents.add(document("a", i, 1 + 4 * i));
    }
    for (int i = 0; i < 5; i++) {
      documents.add(document("b", i, 30));
    }
    return documents;
  }

  @Test
  void allGiveTheSameButThoseThatHaveLess() {
    assertThat(SentenceDraw.level(List.of(1, 5, 9), 9)).isEqualTo(4);
    assertThat(SentenceDraw.level(List.of(4, 4, 4), 6)).isEqualTo(2);
    assertThat(SentenceDraw.level(List.of(1, 2, 3), 7)).isEqualTo(3);
    assertThat(SentenceDraw.level(List.of(), 7)).isZero();
  }

  @Test
  void asManyAreDrawnAsAreWantedAndAsManyOfEachCohort() {
    for (long seed = 0; seed < 30; seed++) {
      List<DrawnSentence> drawn = new SentenceDraw(60, true, seed).of(documents());
      assertThat(drawn).hasSize(60).doesNotHaveDuplicates();
      assertThat(drawn.stream().filter(one -> one.document().cohort().equals("a"))).hasSize(30);
      assertThat(new SentenceDraw(60, false, seed).of(documents())).hasSize(60);
    }
  }

  @Test
  void aCohortThatIsTooSmallLeavesItsPartToTheOthers() {
    List<PooledDocument> documents = new ArrayList<>(documents());
    documents.add(document("c", 0, 2));
    List<DrawnSentence> drawn = new SentenceDraw(62, true, 1).of(documents);
    Map<String, Long> cohorts =
        drawn.stream()
            .collect(Collectors.groupingBy(one -> one.document().cohort(), Collectors.counting()));
    assertThat(cohorts).isEqualTo(Map.of("a", 30L, "b", 30L, "c", 2L));
  }

  @Test
  void whereFewerAreThereAllAreDrawn() {
    List<DrawnSentence> drawn = new SentenceDraw(5000, true, 1).of(documents());
    assertThat(drawn).hasSize(documents().stream().mapToInt(d -> d.sentences().size()).sum());
    assertThat(drawn).allMatch(one -> one.probability() == 1);
  }

  @Test
  void weightsBecomeProbabilitiesThatAddUp() {
    assertThat(SentenceDraw.scale(List.of(1.0, 1.0, 1.0, 1.0), 2)).isEqualTo(.5);
    // One is certain, the other two share what is left.
    assertThat(SentenceDraw.scale(List.of(8.0, 1.0, 1.0), 2)).isEqualTo(.5);
    assertThat(SentenceDraw.scale(List.of(3.0, 2.0, 1.0), 3)).isGreaterThanOrEqualTo(1);
  }

  @Test
  void whatIsRareIsDrawnTenTimesAsOftenAndAsItsProbabilitySays() {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Double> probabilities = new HashMap<>();
    int seeds = 2000;
    for (long seed = 0; seed < seeds; seed++) {
      List<DrawnSentence> drawn = new SentenceDraw(40, true, seed).of(withRare());
      assertThat(drawn).hasSize(40);
      for (DrawnSentence one : drawn) {
        String name = one.document().id() + " " + one.ordinal();
        counts.merge(name, 1, Integer::sum);
        probabilities.put(name, one.probability());
      }
    }
    // Of cohort b's documents of 30, those numbered 7, 14, 21 and 28: 5 (4 10 + 26) c / 30 = 20.
    double scale = 20 * 30 / (5 * (4 * PooledDocument.TIMES + 26));
    assertThat(probabilities.get("b/0 3")).isCloseTo(scale / 30, within(1e-12));
    assertThat(probabilities.get("b/0 7")).isCloseTo(10 * scale / 30, within(1e-12));
    counts.forEach(
        (name, count) -> {
          double p = probabilities.get(name);
          double deviation = Math.sqrt(p * (1 - p) / seeds);
          assertThat(count / (double) seeds).as(name).isCloseTo(p, within(5 * deviation + 1e-9));
        });
  }

  @Test
  void eachIsDrawnAsOftenAsItsProbabilitySays() {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Double> probabilities = new HashMap<>();
    int seeds = 3000;
    for (long seed = 0; seed < seeds; seed++) {
      for (DrawnSentence one : new SentenceDraw(40, true, seed).of(documents())) {
        String name = one.document().id() + " " + one.ordinal();
        counts.merge(name, 1, Integer::sum);
        probabilities.put(name, one.probability());
      }
    }
    // 20 of cohort b's five documents of 30: 4 each.
    assertThat(probabilities.get("b/0 3")).isCloseTo(4 / 30.0, within(1e-12));
    assertThat(probabilities.get("a/0 3")).isEqualTo(1);
    counts.forEach(
        (name, count) -> {
          double p = probabilities.get(name);
          double deviation = Math.sqrt(p * (1 - p) / seeds);
          assertThat(count / (double) seeds).as(name).isCloseTo(p, within(5 * deviation + 1e-9));
        });
  }

  @Test
  void theSeedDecidesAndTheOrderOfDocumentsDoesNot() {
    List<PooledDocument> reversed = new ArrayList<>(documents());
    Collections.reverse(reversed);
    assertThat(new SentenceDraw(40, true, 3).of(reversed))
        .isEqualTo(new SentenceDraw(40, true, 3).of(documents()))
        .isNotEqualTo(new SentenceDraw(40, true, 4).of(documents()));
  }

  @Test
  void idsTellNothingAndSortApartFromDocuments() {
    List<DrawnSentence> drawn = new SentenceDraw(60, true, 1).of(documents());
    assertThat(drawn).allMatch(one -> one.id(1).matches("s[0-9a-f]{12}"));
    assertThat(drawn.stream().map(one -> one.id(1)).toList()).isSorted().doesNotHaveDuplicates();
    assertThat(drawn.get(0).id(1)).isNotEqualTo(drawn.get(0).id(2));
    List<String> cohorts = drawn.stream().map(one -> one.document().cohort()).toList();
    assertThat(cohorts).isNotEqualTo(cohorts.stream().sorted().toList());
  }
}
