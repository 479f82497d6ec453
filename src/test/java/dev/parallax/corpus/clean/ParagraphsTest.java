package dev.parallax.corpus.clean;

import static dev.parallax.corpus.clean.CleaningFixture.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines to paragraphs, on texts of many shapes. */
class ParagraphsTest {

  private static final String WRAPPED =
      """
      The harbour town had waited for the ferry since the spring, and when
      it came at last nobody was on the pier to see it. The captain, who had
      expected a band, blew the horn twice.

      He went ashore alone. In the market the stalls stood open, fish lay on
      the ice, and a radio was playing to an empty square.
      """;

  private static final List<String> UNWRAPPED =
      List.of(
          "The harbour town had waited for the ferry since the spring, and when it came at last"
              + " nobody was on the pier to see it. The captain, who had expected a band, blew the"
              + " horn twice.",
          "He went ashore alone. In the market the stalls stood open, fish lay on the ice, and a"
              + " radio was playing to an empty square.");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", " \n", "\u0085", "\u2028"})
  void hardWrappedLinesAreJoined(String lineEnd) {
    assertThat(paragraphs(WRAPPED.replace("\n", lineEnd))).isEqualTo(UNWRAPPED);
  }

  @Test
  void longLinesAreParagraphsEvenWithoutBlankLines() {
    String raw = String.join("\n", UNWRAPPED) + "\nWas he too late?\nOne thing was plain:\n";

    assertThat(paragraphs(raw))
        .hasSize(4)
        .startsWith(UNWRAPPED.toArray(String[]::new))
        .endsWith("Was he too late?", "One thing was plain:");
  }

  @Test
  void aTinyTextCanBeWrappedToo() {
    assertThat(paragraphs("The treaty was signed in the rain, and the\nink ran."))
        .containsExactly("The treaty was signed in the rain, and the ink ran.");
  }

  @Test
  void aWrappedNoteAmongLongLinesIsJoined() {
    String raw = String.join("\n\n", UNWRAPPED) + "\n\n" + WRAPPED;

    assertThat(paragraphs(raw)).hasSize(4).endsWith(UNWRAPPED.toArray(String[]::new));
  }

  @Test
  void linesOfVerseStayApart() {
    String raw =
        """
        The tide goes out, the tide comes in,
        The gulls complain above,
        And those who lose and those who win
        Are not the ones they love.

        The boats lie tilted on the sand
        Until the water's back,
        A rope is lying on the land
        And now and then goes slack.
        """;

    assertThat(paragraphs(raw)).hasSize(8).allMatch(line -> line.length() < 40);
  }

  @Test
  void verseWithinAWrappedTextStaysApart() {
    String raw =
        WRAPPED
            + "\nThe tide goes out,\nThe tide comes in,\nThe gulls complain,\n"
            + "The oars are thin,\nThe sails are torn,\nThe nets are dry.\n\n"
            + WRAPPED;

    assertThat(paragraphs(raw)).hasSize(10).contains("The tide goes out,", "The nets are dry.");
  }

  @Test
  void eachBulletIsAParagraph() {
    String raw =
        """
        The committee asked for three things, none of which the ministry was
        able to give before the end of the year:
        - a list of all the bridges that had been built since the war, with
          their loads;
        - the names of the engineers, and
        - money.
        """;

    assertThat(paragraphs(raw))
        .containsExactly(
            "The committee asked for three things, none of which the ministry was able to give"
                + " before the end of the year:",
            "- a list of all the bridges that had been built since the war, with their loads;",
            "- the names of the engineers, and",
            "- money.");
  }

  @Test
  void numberedItemsAndShortItemsStayApart() {
    assertThat(paragraphs("These are:\n1. bread\n2. butter\n3. salt"))
        .containsExactly("These are:", "1. bread", "2. butter", "3. salt");
    assertThat(paragraphs("apples\noranges\npears")).containsExactly("apples", "oranges", "pears");
  }

  @Test
  void anIndentBeginsAParagraph() {
    String raw =
        WRAPPED.substring(0, WRAPPED.indexOf("\n\n"))
            + "\n    Nobody minded, since the rain had begun, and the people who lived\n"
            + "along the shore were used to worse.\n";

    assertThat(paragraphs(raw)).hasSize(2).last().asString().startsWith("Nobody minded");
  }

  @Test
  void aShortLastLineEndsAParagraph() {
    String raw = WRAPPED.replace("\n\n", "\n");

    assertThat(paragraphs(raw)).isEqualTo(UNWRAPPED);
  }

  @Test
  void aTextInCapitalsIsUnwrapped() {
    String raw = WRAPPED.toUpperCase(java.util.Locale.ROOT);

    assertThat(paragraphs(raw)).hasSize(2);
  }

  @Test
  void aDashAtALineEndJoinsTightly() {
    String raw =
        WRAPPED.replace("band, blew", "band—\nblew").replace("ashore alone", "ashore —\nalone");

    assertThat(paragraphs(raw)).first().asString().contains("band—blew");
    assertThat(paragraphs(raw)).last().asString().contains("ashore — alone");
  }

  @Test
  void blanksWithinALineAreFolded() {
    assertThat(paragraphs("  One \t two\u00A0 three.  ")).containsExactly("One two three.");
  }
}
