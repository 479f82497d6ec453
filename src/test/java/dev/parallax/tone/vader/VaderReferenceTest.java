package dev.parallax.tone.vader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Sentences written for this test, with the scores that vaderSentiment 3.3.2 gives them. */
class VaderReferenceTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

  private final Vader vader = Vader.load();

  @Test
  void agreesWithTheReferenceToFourDecimals() throws IOException {
    // The reference does not know the curly mark; here it is an apostrophe.
    List<CSVRecord> sentences =
        sentences().stream().filter(sentence -> !text(sentence).contains("’")).toList();
    SoftAssertions softly = new SoftAssertions();

    for (CSVRecord sentence : sentences) {
      Double score = vader.compound(text(sentence));
      softly
          .assertThat(score == null ? 0 : score)
          .as(sentence.get("text"))
          .isCloseTo(Double.parseDouble(sentence.get("compound")), within(1e-9));
    }

    softly.assertAll();
    assertThat(sentences).hasSizeGreaterThan(700);
    assertThat(sentences.stream().filter(s -> !s.get("compound").equals("0.0")).count())
        .isGreaterThan(600);
  }

  /** Every sentence with an apostrophe has one score, whatever mark stands for it. */
  @Test
  void allApostrophesAreOne() throws IOException {
    List<String> texts =
        sentences().stream()
            .map(VaderReferenceTest::text)
            .filter(text -> BETWEEN_LETTERS.matcher(text).find())
            .toList();
    assertThat(texts).hasSizeGreaterThan(20);
    for (String text : texts) {
      for (String mark : new String[] {"’", "‘", "`", "´", "ʼ", "′", "＇"}) {
        String written = BETWEEN_LETTERS.matcher(text).replaceAll(mark);
        assertThat(vader.compound(written)).as(written).isEqualTo(vader.compound(text));
      }
    }
    assertThat(vader.compound("It isn’t good.")).isNegative();
  }

  private static List<CSVRecord> sentences() throws IOException {
    InputStream file =
        Objects.requireNonNull(
            VaderReferenceTest.class.getResourceAsStream("/tone/vader-reference.csv"));
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  /** Characters that a text file keeps badly are written as in Java. */
  private static String text(CSVRecord sentence) {
    return ESCAPE
        .matcher(sentence.get("text"))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
