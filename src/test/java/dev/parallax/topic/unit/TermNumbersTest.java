package dev.parallax.topic.unit;

import static dev.parallax.topic.TopicTexts.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermNumbersTest {

  private static final List<Unit> UNITS =
      List.of(
          new Unit(0, List.of(sentence(0, 0, 9, "all", "two", "one", "one"))),
          new Unit(0, List.of(sentence(1, 1, 9, "all", "two"), sentence(2, 1, 9, "half"))),
          new Unit(1, List.of(sentence(0, 0, 9, "all", "half"))),
          new Unit(1, List.of(sentence(1, 0, 9, "all"))));

  @Test
  void aTermMustStandInEnoughUnits() {
    assertThat(TermNumbers.choose(UNITS, new VocabularyBounds(2, 0, 1)).terms())
        .containsExactly("all", "half", "two");
  }

  @Test
  void aTermMustStandInEnoughDocuments() {
    assertThat(TermNumbers.choose(UNITS, new VocabularyBounds(1, 2, 1)).terms())
        .containsExactly("all", "half");
  }

  @Test
  void aTermMustNotStandInTooManyUnits() {
    assertThat(TermNumbers.choose(UNITS, new VocabularyBounds(1, 0, 0.5)).terms())
        .containsExactly("half", "one", "two");
  }

  @Test
  void tokensKeepTheirPlaces() {
    TermNumbers numbers = TermNumbers.of(List.of("two", "half"));

    EncodedUnit unit = numbers.encode(UNITS.get(1));

    assertThat(unit.tokens()).containsExactly(1, 0);
    assertThat(unit.document()).isZero();
    assertThat(unit.sentence(0)).isEqualTo(1);
    assertThat(unit.sentence(1)).isEqualTo(2);
    assertThat(unit.segment(1)).isEqualTo(1);
  }

  @Test
  void translatesToAnotherVocabulary() {
    TermNumbers from = TermNumbers.of(List.of("a", "b", "c"));
    TermNumbers to = TermNumbers.of(List.of("0", "c", "a"));

    assertThat(from.in(to)).containsExactly(1, -1, 2);
  }
}
