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
        "29 February 2016 | 2016-02-29",
        "2016-11-08T05:00:00+0000 | 2016-11-08",
        "2016-11-08 05:00:00 | 2016-11-08",
        "2016-11-08T05:00:00.000Z | 2016-11-08",
        "20161108 | 2016-11-08",
        "Sept. 8, 2016 | 2016-09-08",
        "8-Nov-16 | 2016-11-08",
        "8-Nov-61 | 1961-11-08",
        "November 8th, 2016 | 2016-11-08",
        "Tuesday, November 8, 2016 | 2016-11-08",
        "Tue, 08 Nov 2016 05:00:00 GMT | 2016-11-08",
        "8th of November 2016 at 5:30 p.m. | 2016-11-08",
        "13/11/2016 | 2016-11-13",
        "11/13/2016 | 2016-11-13",
        "8/8/2016 | 2016-08-08",
        "8.11.2016 | 2016-11-08",
        "2016 November 8 | 2016-11-08",
        "November 2016 | 2016-11",
        "2016 | 2016"
      })
  void datesThatCanBeReadInOneWayBecomeIso(String given, String expected) {
    assertThat(PublicationDate.normalize(given)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/2016",
        "11/8/2016",
        "29 February 2017",
        "soon",
        "45604",
        "31/31/2016",
        "8/11/16",
        "Monday, November 8, 2016"
      })
  void othersStayAsGivenAndAreToldOf(String given) {
    assertThat(PublicationDate.normalize(given)).isEqualTo(given);
    assertThat(PublicationDate.issue(given)).isPresent();
  }

  @Test
  void noDateIsNoIssue() {
    assertThat(PublicationDate.issue(null)).isEmpty();
    assertThat(PublicationDate.issue("8 Nov 2016")).isEmpty();
  }

  @Test
  void aLongTextIsNoDate() {
    String text = "2016-11-09" + "9".repeat(1_000_000);
    assertThat(PublicationDate.normalize(text)).isEqualTo(text);
  }
}
