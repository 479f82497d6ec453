package dev.parallax.own.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Good|good",
        "armed  Forces|armed,forces",
        "well-being|well,being",
        "U.S.|u.s",
        "U.S|u.s",
        "G.I.|g.i",
        "e.g.|e.g",
        "U.S.*|u.s*",
        "U.S.-led|u.s,led",
        "and/or.not|and,or,not",
        "No.1|no,1",
        "I.|i",
        "we’re|we're",
        "9/11|9,11",
        "battle*|battle*",
        "not * good|not,*,good",
        "8)|8)",
        ":-)|:-)",
        "AT&T|at&t",
      })
  void entriesFallIntoWords(String entry, String words) {
    assertThat(EntryWords.of(entry, false)).containsExactly(words.split(","));
  }

  @Test
  void caseStaysWhereItCounts() {
    assertThat(EntryWords.of("US Army", true)).containsExactly("US", "Army");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Czech Republic, Czech*, Prague|comma",
        "*|any word",
        "* *|any word",
        "a b c d e f g h i j k|more than 10 words",
      })
  void whatCanBeNoEntryIsTold(String entry, String reason) {
    assertThatThrownBy(() -> EntryWords.of(entry, false)).hasMessageContaining(reason);
  }

  @Test
  void anEntryIsNoLongerThanItsBound() {
    assertThatThrownBy(() -> EntryWords.of("a".repeat(201), false)).hasMessageContaining("200");
    assertThatThrownBy(() -> EntryWords.of("  ", false)).hasMessageContaining("is empty");
  }
}
