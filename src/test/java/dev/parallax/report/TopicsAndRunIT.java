package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** Sections of the page that only later runs fill: lineage of topics, changes, calibration. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicsAndRunIT {

  @TempDir private static Path folder = Path.of("");
  private Browser browser;
  private Path page;

  @BeforeAll
  void start() throws IOException {
    browser = Browser.start();
    page = EveryTable.write(folder).resolve(ReportWriter.FILE_NAME);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.dark(false);
    browser.width(1440);
    browser.open(page);
  }

  @Test
  void saysWhatBecameOfTopics() {
    assertThat(text("#topics .notice")).contains("1 of 3 topics are unstable", "Too little text.");
    assertThat(text("#topics .lineage"))
        .contains("harbour, old treaty new: nothing in the run before is like it (likeness 0.200)")
        .contains("price, tax merged into “harbour, old treaty” (likeness 0.700)");
    // What is part of a merged topic is told of there.
    assertThat(browser.findAll("#topics .firmness tbody tr")).hasSize(3);
    assertThat(text("#topics .firmness")).contains("water <b>");
    assertThat(text("#topics .lineage")).doesNotContain("water");
    assertThat(text("#topics"))
        .contains("Of 2, 4 topics tried, 2 is the smallest number that foretells");
    assertThat(browser.console()).isEmpty();
    assertThat(text("main")).doesNotContain("null", "undefined", "NaN");
  }

  @Test
  void countsAllDocumentsThatWentIn() {
    Object wrong =
        browser.run(
            """
            const read = name => JSON.parse(document.getElementById("data-" + name).textContent);
            const cohorts = Object.values(read("job").documents_read);
            const counted = cohorts.flatMap(formats => Object.values(formats));
            return counted.reduce((sum, count) => sum + count, 0) !== read("documents").rows.length
              || document.querySelectorAll("#documents-read dd").length !== cohorts.length;
            """);

    assertThat(wrong).isEqualTo(false);
  }

  @Test
  void writesFiguresOfTopicsAsTheCellsSay() {
    Object wrong =
        browser.run(
            """
            const block = JSON.parse(document.getElementById("data-topics").textContent);
            const rows = new Map(block.rows.map(cells =>
              [cells[block.columns.indexOf("topic_id")], cells]));
            return [...document.querySelectorAll("tr[data-topic]")].flatMap(line => {
              const cells = rows.get(line.dataset.topic);
              const wanted = ["token_share", "npmi", "stability"]
                .map(column => String(cells[block.columns.indexOf(column)]));
              const shown = [...line.querySelectorAll("data")].map(figure => figure.value);
              return shown.join() === wanted.join() ? [] : [shown + " is not " + wanted];
            });
            """);

    assertThat((List<?>) wrong).isEmpty();
  }

  @Test
  void tellsChangesOfEveryKind() {
    assertThat(text("#run .changes"))
        .contains("What differs between the runs: documents.")
        .contains("2016/new 🌊.txt", "peace/NOUN", "topic_split", "sea, ship", "horse")
        .contains("topic_named", "topic_merged_by_hand", "topic_parted_by_hand", "the sea");
  }

  @Test
  void showsTheCalibration() {
    WebElement section = browser.find("#calibration");

    assertThat(section.getText()).contains("Documents were parted at random");
    assertThat(browser.findAll("#calibration tbody tr")).hasSize(2);
    assertThat(
            browser.findAll("#calibration tbody data").stream()
                .map(figure -> figure.getDomAttribute("value")))
        .contains("0.05", "0.04", "0.06", "99");
  }

  @ParameterizedTest
  @CsvSource({"1440, false", "1440, true", "390, false"})
  void hasNoSeriousFaultOfAccessibility(int width, boolean dark) {
    browser.dark(dark);
    browser.width(width);
    browser.open(page);
    browser.run(
        "document.querySelectorAll('.data-button, .row-button').forEach(one => one.click())");
    browser.settle();

    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    assertThat(browser.seriousFaults()).isEmpty();
  }

  private String text(String selector) {
    return browser.find(selector).getText().replaceAll("\\s+", " ");
  }
}
