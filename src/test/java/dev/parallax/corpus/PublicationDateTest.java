package dev.parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-11-09 | 2016-11-09",
        " 2016/11/9 | 2016-11-09",
        "2016-11-09T23:30:00-05:00 | 2016-11-09",
        "November 9, 2016 | 2016-11-09",
        "nov 9, 2016 | 2016-11-09",
        "9 November 2016 | 2016-11-09",
        "29 February 2016 | 2016-02-29"
      })
  void datesThatCanBeReadInOneWayBecomeIso(String given, String expected) {
    assertThat(PublicationDate.normalize(given)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/4/2016", "2016", "November 2016", "29 February 2017", "soon", ""})
  void othersStayAsGiven(String given) {
    assertThat(PublicationDate.normalize(given)).isEqualTo(given);
  }

  @Test
  void aLongTextIsNoDate() {
    String text = "2016-11-09" + "9".repeat(1_000_000);
    assertThat(PublicationDate.normalize(text)).isEqualTo(text);
  }
}
