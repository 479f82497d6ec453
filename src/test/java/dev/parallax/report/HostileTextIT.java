package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever documents, their metadata, their names and frames say, it stays text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextIT {

  private static final String SCRIPT = "<script>window.struck = 1</script>";
  private static final String END = "</script><img src=x onerror=window.struck=2>";
  private static final String HANDLER = "\" onmouseover=\"window.struck=3\" x='";
  private static final String LINK = "javascript:window.struck=4";
  private static final String TURNED = "\u202Eturned\u200F";
  private static final String COMMENT = "<!--<script>";
  private static final String LINES = "a\u2028b\u2029c";

  @TempDir private static Path folder = Path.of("");
  private Browser browser;
  private Path page;

  @BeforeAll
  void write() throws IOException {
    browser = Browser.start();
    Path input = folder.resolve("input");
    SampleReports.writeEssays(input, 5);
    String attack = String.join(" ", SCRIPT, END, HANDLER, LINK, TURNED, COMMENT, LINES);
    String body = " The harbour of NATO and the people agreed with the horrible tax. ".repeat(12);
    for (String cohort : new String[] {"2016", "2024"}) {
      SampleReports.write(
          input, cohort + "/<img src=x onerror=alert(1)>.txt", attack + body + cohort);
      SampleReports.write(
          input, cohort + "/' onclick='x.txt", body + attack + "\n\n" + attack + cohort);
    }
    // A word of ten million letters is as long as a document may be, and longer than any page.
    SampleReports.write(input, "2016/long.txt", "word".repeat(2_500_000));
    SampleReports.write(input, "2024/long.txt", body + "\n\n" + "word".repeat(100_000));
    Files.writeString(input.resolve("documents.csv"), metadata());
    Files.writeString(folder.resolve("frames.yaml"), frames());
    page =
        SampleReports.run(
                folder,
                "input.max_document_chars=10000000",
                "frames.sets=[" + folder.resolve("frames.yaml").toAbsolutePath() + "]")
            .resolve(ReportWriter.FILE_NAME);
  }

  private static String metadata() {
    StringBuilder csv = new StringBuilder("path,title,author,source,date\n");
    for (String cohort : new String[] {"2016", "2024"}) {
      csv.append(row(cohort + "/essay-00.txt", SCRIPT + TURNED, HANDLER, LINK, END));
      csv.append(row(cohort + "/essay-01.txt", END + COMMENT, SCRIPT, LINK, LINES));
    }
    return csv.append(row("2016/long.txt", "t".repeat(100_000), "a".repeat(100_000), LINK, ""))
        .toString();
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder();
    for (String cell : cells) {
      row.append(row.isEmpty() ? "" : ",")
          .append('"')
          .append(cell.replace("\"", "\"\""))
          .append('"');
    }
    return row.append('\n').toString();
  }

  private static String frames() {
    return """
        name: hostile
        description: "<script>window.struck=5</script>"
        frames:
          harbour:
            description: "</script><script>window.struck=6</script>"
            patterns: [harbour, tax]
        """;
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 390})
  void runsNoScriptAndKeepsItsLayout(int width) {
    browser.width(width);
    browser.open(page);
    browser.run(
        "document.querySelectorAll('.data-button, .row-button').forEach(button => button.click())");
    for (Object place :
        (Iterable<?>)
            browser.run(
                "return [...document.querySelectorAll('button.document')].map(one => "
                    + "JSON.parse(document.getElementById('data-documents').textContent)"
                    + ".rows[one.dataset.place][0])")) {
      browser.run("location.hash = '#document/' + encodeURIComponent(arguments[0])", place);
      browser.settle();
    }

    assertThat(browser.run("return window.struck")).isNull();
    assertThat(browser.console()).isEmpty();
    assertThat(browser.count("img, iframe, object, embed, [onmouseover], [onclick], [onerror]"))
        .isZero();
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('a')].filter(a => "
                    + "!a.getAttribute('href').startsWith('#')).length"))
        .isEqualTo(0L);
    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void isBoundedAndSaysWhatItLeavesOut() throws IOException {
    browser.open(page);

    assertThat(Files.size(page)).isLessThan(15_000_000);
    assertThat(browser.find(".left-out").getText()).contains("documents in full");
  }

  /** Patterns, links, names of files and cells say whatever they like, and stay what they are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        SCRIPT,
        END,
        HANDLER,
        LINK,
        TURNED,
        "=cmd|' /C calc'!A0",
        "a*b*c*d*e*f*g*h*",
        "window.struck"
      })
  void whatIsSoughtStaysText(String text) {
    browser.width(1440);
    browser.open(page);
    browser.run(
        "window.taken = []; URL.createObjectURL = blob => { window.taken.push(blob); return 'blob:none'; };"
            + " HTMLAnchorElement.prototype.click = function () { window.fileName = this.download; }");
    for (String link : new String[] {"contexts", "measure", "document"}) {
      browser.run("location.hash = '#' + arguments[0] + '/' + arguments[1]", link, text);
      browser.run(
          "location.hash = '#' + arguments[0] + '/' + encodeURIComponent(arguments[1])",
          link,
          text);
      browser.settle();
    }
    browser.run(
        "for (const id of ['word-search', 'pattern']) { const input = document.getElementById(id);"
            + " input.value = arguments[0]; input.dispatchEvent(new Event('input'));"
            + " if (input.form) input.form.requestSubmit(); }",
        text);
    browser.settle();
    browser.run(
        "document.querySelectorAll('#contexts .take button, #contexts .toolbar button').forEach(one => one.click())");
    browser.settle();

    assertThat(browser.run("return window.struck")).isNull();
    // The address that stands for one of the files that were caught.
    assertThat(browser.console()).allMatch(line -> line.contains("blob:none"));
    assertThat(browser.count("img, iframe, object, embed, [onmouseover], [onclick], [onerror]"))
        .isZero();
    Object name = browser.run("return window.fileName || 'none.csv'");
    assertThat(name.toString()).matches("[A-Za-z0-9.-]+");
    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void showsHostileTitlesAsTheyAre() {
    browser.open(page);

    assertThat(
            (Iterable<?>)
                browser.run(
                    "return [...document.querySelectorAll('.document "
                        + ".title')].map(one => one.textContent)"))
        .anyMatch(title -> title.toString().contains(SCRIPT));
  }
}
