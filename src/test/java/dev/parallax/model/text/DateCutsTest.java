package dev.parallax.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCutsTest {

  private static final DateCuts ELECTIONS = DateCuts.of(List.of("2016-11-08", "2020-11-03"));

  @Test
  void stretchesAreNamedByWhereTheyBegin() {
    assertThat(ELECTIONS.names())
        .containsExactly("before 2016-11-08", "2016-11-08 to 2020-11-02", "from 2020-11-03");
    assertThat(DateCuts.of(List.of("2016", "2017", "2020-03")).names())
        .containsExactly("before 2016", "2016", "2017 to 2020-02", "from 2020-03");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-11-07, before 2016-11-08",
    "2016-11-08, 2016-11-08 to 2020-11-02",
    "2018, 2016-11-08 to 2020-11-02",
    "2020-11-02, 2016-11-08 to 2020-11-02",
    "2020-11-03, from 2020-11-03",
    "2021-01, from 2020-11-03"
  })
  void aCutBeginsAStretch(String date, String stretch) {
    assertThat(ELECTIONS.stretch(CalendarDate.of(date).orElseThrow())).contains(stretch);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2016-11", "2020"})
  void whatLiesOnBothSidesOfACutIsInNoStretch(String date) {
    assertThat(ELECTIONS.stretch(CalendarDate.of(date).orElseThrow())).isEmpty();
  }

  @Test
  void withoutCutsEachYearIsAStretch() {
    DateCuts years = DateCuts.of(List.of());
    assertThat(years.stretch(CalendarDate.of("2016-02-29").orElseThrow())).contains("2016");
    assertThat(years.names()).isEmpty();
  }

  @Test
  void datesOutOfOrderAreTold() {
    assertThat(DateCuts.of(List.of("2016", "2020", "2018")).outOfOrder())
        .map(CalendarDate::text)
        .contains("2018");
    assertThat(DateCuts.of(List.of("2016", "2016-01-01")).outOfOrder()).isPresent();
    assertThat(ELECTIONS.outOfOrder()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "16", "2016-13", "2016-02-30", "2016-1-1", "in 2016", "3000", "soon"})
  void whatIsNoDateIsNone(String text) {
    assertThat(CalendarDate.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2016.5",
    "2017-07-02, 2017.5",
    "2015-01-01, 2015.0013699",
    "2016-12, 2016.957650"
  })
  void timeIsTheMiddleOfADate(String date, double years) {
    // 2 July is the 183rd day of 365: its middle is half a year. 1 January: half of 1/365.
    assertThat(CalendarDate.of(date).orElseThrow().years()).isCloseTo(years, within(1e-5));
  }
}
