package dev.parallax.corpus.screen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.RubbishCorpus;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Stage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageScreenTest {

  private final LanguageScreen screen = new LanguageScreen();

  @ParameterizedTest
  @ValueSource(strings = {"good.txt", "twin.txt", "utf16.txt", "latin1.txt", "both-cohorts.txt"})
  void englishEssaysPass(String name) throws Exception {
    assertThat(screen.check(essay(name))).isEmpty();
    assertThat(screen.detect(essay(name)).name()).isEqualTo("English");
    assertThat(screen.detect(essay(name)).confidence()).isBetween(0.5, 1.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "German | Die Verhandlungen begannen im Winter, und niemand wusste, wie lange sie dauern"
            + " sollten; man trank Tee und wartete auf den Dolmetscher, der nicht kam.",
        "Spanish | Los barcos esperaban fuera del puerto desde hac\u00EDa semanas, y nadie en el"
            + " ministerio quiso explicar por qu\u00E9 no se les dejaba entrar aquella noche.",
        "Japanese | \u6E2F\u306B\u8239\u304C\u6765\u306A\u304F\u306A\u3063\u3066\u4E00\u5E74\u304C\u7D4C\u3063\u305F\u3002",
        "Russian | \u041A\u043E\u0440\u0430\u0431\u043B\u0438 \u0436\u0434\u0430\u043B\u0438 \u0443 \u0432\u0445\u043E\u0434\u0430 \u0432 \u0433\u0430\u0432\u0430\u043D\u044C \u0443\u0436\u0435 \u0432\u0442\u043E\u0440\u0443\u044E \u043D\u0435\u0434\u0435\u043B\u044E, \u0438 \u043D\u0438\u043A\u0442\u043E \u043D\u0435 \u0437\u043D\u0430\u043B \u043F\u043E\u0447\u0435\u043C\u0443."
      })
  void otherLanguagesAreRejectedByName(String language, String text) {
    assertThat(rejected(text).errorClass().label()).isEqualTo("not_english");
    assertThat(rejected(text).stage()).isEqualTo(Stage.SCREEN);
    assertThat(rejected(text).getMessage()).contains(language);
  }

  @Test
  void frenchIsRejectedHoweverLong() throws IOException {
    String french = essay("french.txt");
    assertThat(rejected(french).getMessage()).contains("French");
    assertThat(rejected(french.repeat(500)).getMessage()).contains("French");
  }

  @Test
  void anEssayMayQuoteAForeignThird() throws Exception {
    String english = essay("good.txt");
    String quoted = essay("french.txt");
    assertThat(screen.check(quoted + english)).isEmpty();
    assertThat(screen.check(english.replace("\n\n", "\n\n" + quoted.substring(0, 200) + "\n\n")))
        .isEmpty();
  }

  @Test
  void foreignNamesMakeNoForeignText() {
    String names = "Shinzo Abe, Park Geun-hye, Xi Jinping, Rodrigo Duterte and Joko Widodo ";
    String text = (names + "met in Hangzhou and Vientiane. ").repeat(4);
    assertThatCode(() -> screen.check(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Too short to tell.", "Trop court.", "A 1234567890 1234567890"})
  void shortTextsAreKeptWithAnIssue(String text) throws Exception {
    Optional<Issue> issue = screen.check(text);
    assertThat(issue)
        .hasValueSatisfying(i -> assertThat(i.code().label()).isEqualTo("language_uncertain"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12, 13 \u2014 14!", "\uD83D\uDE00 \uFFFD"})
  void withoutLettersThereIsNothingToAnalyse(String text) {
    assertThat(rejected(text).errorClass().label()).isEqualTo("no_words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"good.txt", "twin.txt", "utf16.txt", "latin1.txt", "both-cohorts.txt"})
  void plainEnglishNeedsNoModel(String name) throws IOException {
    assertThat(SmallWords.clearlyEnglish(essay(name))).isTrue();
    assertThat(SmallWords.share(essay("french.txt"))).isLessThan(0.02);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dutch | In de haven was het stil, en of de boten ooit weer zouden komen wist niemand; we"
            + " hadden er met z'n allen op gewacht en at die week alleen nog brood.",
        "German | Es war in der Stadt so still, als wir an Bord waren, und was will man mehr;"
            + " der Wind kam von Norden, und die Boote lagen fest am Pier.",
        "Norwegian | Vi var for sent ute, og om det var is i havnen kunne ingen over land se; to"
            + " skip l\u00E5 der, og at de ville g\u00E5, var alt vi fikk vite om dem."
      })
  void itsNeighboursAreNotTakenForIt(String language, String text) {
    assertThat(SmallWords.share(text)).as(language).isLessThan(0.1);
  }

  @Test
  void threadsShareTheModel() throws IOException {
    String english = essay("good.txt");
    String french = essay("french.txt");
    ConcurrentSkipListSet<String> found = new ConcurrentSkipListSet<>();
    IntStream.range(0, 64)
        .parallel()
        .forEach(i -> found.add(i % 2 + screen.detect(i % 2 == 0 ? english : french).toString()));
    assertThat(found).hasSize(2);
  }

  @Test
  void samplesCoverShortTextsAndAreBoundedForLongOnes() {
    assertThat(TextSamples.of("short")).isEqualTo(List.of("short"));
    for (int length : new int[] {599, 600, 1_199, 1_200, 11_345}) {
      String text = "x".repeat(length);
      assertThat(String.join("", TextSamples.of(text))).isEqualTo(text);
    }
    assertThat(String.join("", TextSamples.of("x".repeat(5_000_000)))).hasSizeLessThan(30_000);
  }

  private DocumentRejectedException rejected(String text) {
    DocumentRejectedException rejected =
        catchThrowableOfType(DocumentRejectedException.class, () -> screen.check(text));
    assertThat(rejected).as(text).isNotNull();
    return rejected;
  }

  private static String essay(String name) throws IOException {
    return new String(RubbishCorpus.essay(name), UTF_8);
  }
}
