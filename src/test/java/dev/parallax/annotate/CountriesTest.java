package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  private static final Countries COUNTRIES = Countries.load();

  @ParameterizedTest
  @CsvSource({
    "Japan, JPN",
    "United States, USA",
    "U.S., USA",
    "US, USA",
    "DPRK, PRK",
    "D.P.R.K., PRK",
    "ROK, KOR",
    "Republic of Korea, KOR",
    "Republic of China, TWN",
    "PRC, CHN",
    "U.K., GBR",
    "West Germany, DEU",
    "East Germany, DDR",
    "Soviet Union, SUN",
    "Yugoslavia, YUG",
    "Kosovo, XKX",
    "Niger, NER",
    "Nigeria, NGA"
  })
  void namesAndAliasesGiveTheCode(String surface, String code) {
    assertThat(COUNTRIES.country(surface)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Americans, USA",
    "North Korean, PRK",
    "South Koreans, KOR",
    "Filipino, PHL",
    "Dutch, NLD",
    "Soviets, SUN",
    "Nigerien, NER",
    "Nigerian, NGA"
  })
  void demonymsGiveTheCode(String surface, String code) {
    assertThat(COUNTRIES.demonym(surface)).contains(code);
    assertThat(COUNTRIES.country(surface)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the United States",
        "The  United\nStates",
        "United\u00a0States'",
        "United States\u2019",
        "the United States\u2019s",
        "  United States ",
        "UNITED STATES",
        "THE UNITED STATES'S",
        "U.S.'s"
      })
  void whatIsNotPartOfTheNameIsFolded(String surface) {
    assertThat(COUNTRIES.country(surface)).contains("USA");
  }

  @Test
  void eitherApostropheAndEitherNormalFormWillDo() {
    assertThat(COUNTRIES.country("C\u00f4te d\u2019Ivoire")).contains("CIV");
    assertThat(COUNTRIES.country("Co\u0302te d'Ivoire's")).contains("CIV");
    assertThat(COUNTRIES.country("the People\u2019s Republic of China")).contains("CHN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us",
        "Us",
        "u.s.",
        "turkey",
        "china",
        "chad",
        "uK",
        "jaPan",
        "JaPAN",
        "",
        " ",
        "the",
        "'s",
        "s'",
        "the 's",
        "\0",
        "\ud800",
        "Japan and China",
        "Japa",
        "thejapan"
      })
  void whatIsNoNameAsWrittenMatchesNothing(String surface) {
    assertThat(COUNTRIES.country(surface)).isEmpty();
    assertThat(COUNTRIES.demonym(surface)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Korea", "Korean", "Congo", "Congolese", "Virgin Islands", "English"})
  void whatFitsTwoMatchesNone(String surface) {
    assertThat(COUNTRIES.country(surface)).isEmpty();
    assertThat(COUNTRIES.demonym(surface)).isEmpty();
  }

  @Test
  void aHeadlineInCapitalsIsReadForDemonymsToo() {
    assertThat(COUNTRIES.demonym("AMERICANS")).contains("USA");
    assertThat(COUNTRIES.demonym("NORTH KOREAN")).contains("PRK");
  }

  @Test
  void aHugeSurfaceIsHandledInLinearTime() {
    assertThat(COUNTRIES.country("the ".repeat(500_000) + " ".repeat(500_000) + "x")).isEmpty();
    assertThat(COUNTRIES.country(" ".repeat(2_000_000) + "Japan")).contains("JPN");
  }
}
