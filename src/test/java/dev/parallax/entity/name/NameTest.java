package dev.parallax.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      textBlock =
          """
          Trump's                          | Trump                     | trump
          Trump’s                          | Trump                     | trump
          the States'                      | States                    | states
          “Shinzo Abe”                     | Shinzo Abe                | shinzo abe
          Mike) Pompeo                     | Mike Pompeo               | mike pompeo
          (Pompeo                          | Pompeo                    | pompeo
          Trans-Pacific Partnership (TPP)  | Trans-Pacific Partnership | trans pacific partnership
          the World  Bank                  | World Bank                | world bank
          The                              | The                       | the
          U.S.                             | U.S.                      | us
          U. S.                            | U. S.                     | us
          George H.W. Bush                 | George H.W. Bush          | george hw bush
          George H. W. Bush                | George H. W. Bush         | george hw bush
          Kim Jong–un                      | Kim Jong-un               | kim jong un
          Wałęsa                           | Wałęsa                    | walesa
          Erdoğan,                         | Erdoğan                   | erdogan
          O’Neill                          | O'Neill                   | oneill
          AT&T                             | AT&T                      | at and t
          Møller                           | Møller                    | moller
          金正恩                            | 金正恩                     | 金正恩
          """)
  void readsTheNameOutOfAMention(String surface, String text, String key) {
    Name name = Name.of(surface);
    assertThat(name.text()).isEqualTo(text);
    assertThat(name.key()).isEqualTo(key);
  }

  @Test
  void aNameWithoutALetterIsNone() {
    assertThat(Stream.of("", "  ", "***", "2016", "(", "'s", "\ud83c")).noneMatch(this::nameable);
    assertThat(Stream.of("X", "G7", "東京")).allMatch(this::nameable);
  }

  @Test
  void keysAreTheirOwnKeys() {
    Random random = new Random(3);
    int[] alphabet = "aZ .-'’&ßøİée\u0301Σάй\u0306か\u3099नमस्ते한🌊½ﬁ\ud800".codePoints().toArray();
    for (int i = 0; i < 2_000; i++) {
      String text =
          random
              .ints(random.nextInt(12), 0, alphabet.length)
              .mapToObj(at -> Character.toString(alphabet[at]))
              .collect(Collectors.joining());
      String key = NameKey.of(text);
      assertThat(NameKey.of(key)).as(text).isEqualTo(key);
      assertThat(key).doesNotContain("  ").isEqualTo(key.strip());
    }
  }

  @Test
  void theBestFormIsNotInCapitalsLongAndEarlyInTheAlphabet() {
    assertThat(
            Stream.of("UNITED NATIONS ORG", "United Nation", "United Nations", "United-Nations")
                .map(Name::of)
                .sorted(Name.BEST_FIRST)
                .map(Name::text))
        .containsExactly("United Nations", "United-Nations", "United Nation", "UNITED NATIONS ORG");
  }

  @ParameterizedTest
  @CsvSource({
    "President-elect Trump, Trump",
    "Former Vice President Joe Biden, Joe Biden",
    "Sen. Mary Okonjo, Mary Okonjo",
    "Prime Minister Shinzo Abe, Shinzo Abe",
    "Secretary of State John Kerry, John Kerry",
    "Major, Major",
    "Mr. President, President",
    "Presidency Okonjo, Presidency Okonjo"
  })
  void titlesAreTakenOff(String written, String name) {
    assertThat(Titles.strip(Name.of(written)).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Bank of Nowhere, ORGANIZATION",
    "Gulf of Nowhere, LOCATION",
    "Nowhere Treaty, MISC",
    "Port Nowhere, LOCATION",
    "Port Nowhere Authority, ORGANIZATION"
  })
  void wordsTellTheType(String name, EntityType type) {
    assertThat(TypeWords.typeOf(Name.of(name).key())).contains(type);
    assertThat(TypeWords.typeOf(Name.of(name).words().get(0))).isEmpty();
  }

  private boolean nameable(String surface) {
    return Name.of(surface).nameable();
  }
}
