package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.report.concordance.Concordance;
import dev.parallax.report.concordance.ConcordanceLine;
import dev.parallax.report.concordance.LineOrder;
import dev.parallax.report.concordance.TokenPattern;
import dev.parallax.report.read.RunFolder;
import dev.parallax.table.DuckDb;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page, the command and another reader of the tables find the same words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcordanceIT {

  private static final String PAIR =
      "select count(*) from tokens a join tokens b on a.sentence_id = b.sentence_id"
          + " and b.token_index = a.token_index + 1 where ";

  @TempDir private static Path folder = Path.of("");
  private Path run;
  private DuckDb tables;
  private Browser browser;

  @BeforeAll
  void makeRun() throws Exception {
    browser = Browser.start();
    SampleReports.writeEssays(folder.resolve("input"), 4);
    SampleReports.write(
        folder.resolve("input"),
        "2024/astral.txt",
        "A \uD83D\uDEA2 treaty\n\nThe harbour \uD83D\uDEA2 of NATO. ".repeat(9));
    run = SampleReports.run(folder);
    tables = DuckDb.openRun(run);
    browser.open(run.resolve(ReportWriter.FILE_NAME));
  }

  @AfterAll
  void close() throws Exception {
    tables.close();
    browser.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "treaty           | select count(*) from tokens where lower(form) = 'treaty'",
        "treat*           | select count(*) from tokens where lower(form) like 'treat%'",
        "*ar*r            | select count(*) from tokens where lower(form) like '%ar%r'",
        "lemma:speak      | select count(*) from tokens where lower(lemma) = 'speak'",
        "lemma:s*         | select count(*) from tokens where lower(lemma) like 's%'",
        "pos:NN*          | select count(*) from tokens where part_of_speech like 'NN%'",
        "pos:NOUN&lemma:* | select count(*) from tokens where part_of_speech in ('NN', 'NNS')",
        "NATO             | select count(*) from tokens where lower(form) = 'nato'",
        "the people       | lower(a.form) = 'the' and lower(b.form) = 'people'",
        "* treaty         | lower(b.form) = 'treaty'",
        "the pos:NN*      | lower(a.form) = 'the' and b.part_of_speech like 'NN%'",
        "nosuchword       | select count(*) from tokens where form = 'nosuchword'",
      })
  void allCountTheSame(String pattern, String sql) throws Exception {
    long expected =
        ((Number) tables.value(sql.startsWith("select") ? sql : PAIR + sql)).longValue();

    Concordance found = found(pattern, LineOrder.DOCUMENT);
    browser.run(
        "const input = document.getElementById('pattern'); input.value = arguments[0];"
            + " input.form.requestSubmit()",
        pattern);

    assertThat(found.hits()).isEqualTo((int) expected);
    assertThat(browser.find("#found-contexts .found").getText())
        .startsWith("%,d %s".formatted(expected, expected == 1 ? "hit" : "hits"));
  }

  /** Each line is the text at its offsets, with what stands around it in its segment alone. */
  @Test
  void linesAreCutFromTheTextsAtTheirOffsets() throws Exception {
    Concordance found = found("pos:NN*", LineOrder.LEFT);

    assertThat(found.lines()).hasSize(found.hits()).hasSizeGreaterThan(100);
    for (ConcordanceLine line : found.lines().subList(0, 60)) {
      String where = "document_id = '%s'".formatted(line.source().documentId().replace("'", "''"));
      String text = tables.value("select text from documents where " + where).toString();
      int from = text.offsetByCodePoints(0, line.start());
      int to = text.offsetByCodePoints(0, line.end());
      assertThat(line.hit()).isEqualTo(text.substring(from, to));
      Object segment =
          tables.value(
              "select substring(d.text, s.start_char + 1, s.end_char - s.start_char) from segments s"
                  + " join documents d using (document_id) where s.start_char <= %d and s.end_char > %d and d.%s"
                      .formatted(line.start(), line.start(), where));
      assertThat(segment.toString().replaceAll("\\s+", " "))
          .contains((line.left() + line.hit() + line.right()).strip());
    }
  }

  /** The page's lines are links to the same places, in the same order. */
  @Test
  void thePagesLinesLeadToTheSamePlaces() throws Exception {
    String pattern = "treaty";
    browser.run(
        "const input = document.getElementById('pattern'); input.value = arguments[0];"
            + " input.form.requestSubmit()",
        pattern);
    @SuppressWarnings("unchecked")
    List<String> links =
        (List<String>)
            browser.run(
                "return [...document.querySelectorAll('.kwic a')].map(a =>"
                    + " decodeURIComponent(a.getAttribute('href')))");
    List<String> expected =
        found(pattern, LineOrder.DOCUMENT).lines().stream()
            .map(
                line ->
                    "#document/%s/%d-%d"
                        .formatted(line.source().documentId(), line.start(), line.end()))
            .toList();

    assertThat(links).isNotEmpty().isEqualTo(expected.subList(0, links.size()));
  }

  private Concordance found(String pattern, LineOrder order) throws Exception {
    return Concordance.of(
        new RunFolder(Places.of(run)),
        TokenPattern.of(pattern),
        new Concordance.Form(order, 40, Integer.MAX_VALUE));
  }
}
