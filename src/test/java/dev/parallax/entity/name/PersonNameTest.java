package dev.parallax.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Donald Trump, trump, donald trump",
    "Donald J. Trump, trump, donald trump",
    "George H. W. Bush, bush, george bush",
    "Dwight David Eisenhower, eisenhower, dwight david eisenhower",
    "J. D. Vance, vance, jd vance",
    "J. Edgar Hoover, hoover, j edgar hoover",
    "Shinzo Abe, abe, shinzo abe",
    "Abe Shinzo, abe, shinzo abe",
    "Abe Lincoln, lincoln, abe lincoln",
    "Sato Mori, mori, sato mori",
    "Kim Jong-un, kim, kim jong un",
    "Kim Jong Un, kim, kim jong un",
    "KIM IL SUNG, kim, kim il sung",
    "Kim Campbell, campbell, kim campbell",
    "Lee Hamilton, hamilton, lee hamilton",
    "Lee Myung-bak, lee, lee myung bak",
    "Bruce Lee, lee, bruce lee",
    "Xi Jinping, xi, xi jinping",
    "Park Geun-hye, park, park geun hye",
    "Charles de Gaulle, de gaulle, charles de gaulle",
    "de Gaulle, de gaulle, de gaulle",
    "Ursula von der Leyen, von der leyen, ursula von der leyen",
    "Al Gore, gore, al gore",
    "Alexandria Ocasio-Cortez, ocasio cortez, alexandria ocasio cortez",
    "Martin Luther King Jr., king, martin luther king jr",
    "Trump, trump, trump"
  })
  void tellsFamilyNameAndBase(String written, String family, String base) {
    PersonName person = PersonName.of(Name.of(written));
    assertThat(person.family()).isEqualTo(family);
    assertThat(person.base()).isEqualTo(base);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Trump", "de Gaulle", "Ocasio-Cortez", "KIM"})
  void aLastNameAloneIsBare(String written) {
    assertThat(PersonName.of(Name.of(written)).bare()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"George H. W. Bush, george hw bush", "George W. Bush, george w bush"})
  void initialsTellPersonsApart(String written, String full) {
    assertThat(PersonName.of(Name.of(written)).full()).isEqualTo(full);
  }
}
