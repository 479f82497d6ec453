package dev.parallax.corpus.clean;

import static dev.parallax.corpus.clean.CleaningFixture.clean;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  private static final String MEANT =
      "They don’t agree – or do they? – on “free” trade… at the café of Señor Núñez for £5.";

  /** Whatever the text was mistaken for, it comes back. */
  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "x-MacRoman", "IBM437", "IBM850"})
  void aMistakenEncodingIsUndone(String mistaken) {
    String damaged = new String(MEANT.getBytes(StandardCharsets.UTF_8), Charset.forName(mistaken));
    assertThat(damaged).isNotEqualTo(MEANT);
    CleanedText cleaned = clean(damaged.replace('\uFFFD', '\u009D'));
    assertThat(cleaned.text()).isEqualTo(MEANT);
    assertThat(cleaned.issues())
        .extracting(issue -> issue.code().label())
        .containsExactly("mojibake_repaired");
  }

  @Test
  void whatWentWrongTwiceComesBackToo() {
    Charset windows = Charset.forName("windows-1252");
    String once = new String("isn’t".getBytes(StandardCharsets.UTF_8), windows);
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), windows);
    assertThat(clean(twice).text()).isEqualTo("isn’t");
    assertThat(clean("isn\u0092t").text()).isEqualTo("isn’t");
    assertThat(clean("the â€œfreeâ€ trade").text()).isEqualTo("the “free” trade");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voilà – un café à São Paulo, “naïve” and ‘Ångström’",
        "CAFÉ’S VOILÀ”— £5 © 2016 ½ 90°",
        "Москва и Київ, Ελλάδα, 日本語",
        "Müller’s straße – Łódź… ÇA VA"
      })
  void wordsOfOtherLanguagesStay(String text) {
    assertThat(clean(text).text()).isEqualTo(text);
    assertThat(clean(text).issues()).isEmpty();
  }

  @Test
  void apostrophesThatAreLostAreToldOf() {
    assertThat(clean("We don?t and they won?t.").issues())
        .extracting(issue -> issue.code().label())
        .containsExactly("characters_lost");
    assertThat(clean("Why not?this is one.").issues()).isEmpty();
  }
}
