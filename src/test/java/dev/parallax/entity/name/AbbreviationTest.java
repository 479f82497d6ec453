package dev.parallax.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationTest {

  @ParameterizedTest
  @CsvSource({
    "TPP, Trans-Pacific Partnership, Trans-Pacific Partnership",
    "ASEAN, Association of Southeast Asian Nations, Association of Southeast Asian Nations",
    "NSC, White House National Security Council, National Security Council",
    "DoD, Department of Defense, Department of Defense",
    "G.H.P., Guild of Harbour Pilots, Guild of Harbour Pilots"
  })
  void standsForTheEndOfAName(String abbreviation, String text, String expansion) {
    assertThat(Abbreviation.expansion(abbreviation, text)).contains(expansion);
  }

  @ParameterizedTest
  @CsvSource({"TPP, Harbour Pilots", "TPP, TPP", "TPP, apt people", "ABC, ''"})
  void doesNotStandForOtherNames(String abbreviation, String text) {
    assertThat(Abbreviation.expansion(abbreviation, text)).isEmpty();
  }

  @Test
  void initialsAreOfThreeWordsThatCount() {
    assertThat(Abbreviation.initials("guild of harbour pilots")).contains("ghp");
    assertThat(Abbreviation.initials("trans pacific partnership")).contains("tpp");
    assertThat(Abbreviation.initials("world bank")).isEmpty();
    assertThat(Abbreviation.initials("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TPP", "U.N.", "G20X", "DoD", "MoFA", "AT&T"})
  void looksLikeItself(String word) {
    assertThat(Abbreviation.looksLike(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Trump", "x", "", "ABCDEFGHIJKLMN", "A B", "(TPP)"})
  void otherWordsDoNot(String word) {
    assertThat(Abbreviation.looksLike(word)).isFalse();
  }
}
