package dev.parallax.compare.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe",
        "Roe, Jane",
        "jane  roe",
        "By Jane Roe",
        "by: JANE ROE",
        "Dr. Jane Roe",
        "Roe, Dr. Jane",
        "Prof. Dr. Jane Roe",
        "Jane Roe, PhD",
        "Jane Roe, Ph.D.",
        "Jané Roë",
        "Jane Roe, Staff Writer",
        "Jane Roe, Reuters",
        "Jane Roe, Geneva",
        "Jane Roe, M.A., Ph.D.",
        "Jane Roe, Professor of Law",
        "Written by Jane Roe"
      })
  void oneAuthorHasOneKey(String byline) {
    assertThat(AuthorNames.keys(byline)).containsExactly("jane roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe and John Doe", "Jane Roe; John Doe", "Roe, Jane; Doe, John",
            "By Jane Roe & John Doe",
        "John Doe, Jane Roe", "Roe, Jane, and Doe, John", "Roe, Jane, Doe, John",
            "Dr Jane Roe with Mr John Doe"
      })
  void severalAuthorsAreSeveralKeys(String byline) {
    assertThat(AuthorNames.keys(byline)).containsExactly("jane roe", "john doe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A. One, B. Two and C. Three|a one,b two,c three",
        "van der Berg, Jan|jan van der berg",
        "Ying Ma|ying ma",
        "Ma, Ying|ying ma",
        "John Doe, PhD, Jane Roe, MD|jane roe,john doe",
        "John Doe Jr.|john doe jr",
        "Doe, John, Jr.|john doe jr"
      })
  void commasPartWhatTheyPart(String byline, String keys) {
    assertThat(AuthorNames.keys(byline)).containsExactly(keys.split(","));
  }

  @Test
  void whatMayBeTwoPeopleStaysTwo() {
    assertThat(AuthorNames.keys("Jane A. Roe")).isNotEqualTo(AuthorNames.keys("Jane Roe"));
    assertThat(AuthorNames.keys("J. Roe")).isNotEqualTo(AuthorNames.keys("Jane Roe"));
    assertThat(AuthorNames.keys("—")).isEmpty();
  }
}
