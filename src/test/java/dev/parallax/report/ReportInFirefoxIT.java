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

/** The page in a second engine: what one browser forgives another may not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInFirefoxIT {

  @TempDir private static Path folder = Path.of("");
  private Firefox firefox;

  @BeforeAll
  void open() throws IOException {
    Files.createDirectories(folder.resolve("profile"));
    firefox = Firefox.start(folder.resolve("profile"));
    SampleReports.writeEssays(folder.resolve("input"), 4);
    firefox.open(SampleReports.run(folder).resolve(ReportWriter.FILE_NAME));
  }

  @AfterAll
  void close() {
    if (firefox != null) {
      firefox.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 768, 390})
  void drawsAndKeepsItsLayout(int width) throws IOException {
    firefox.size(width, 900);
    firefox.run("new Promise(done => setTimeout(() => done(true), 500))");

    assertThat(firefox.run("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
    assertThat(
            firefox.run(
                "[...document.querySelectorAll('td.strip')].filter(one =>"
                    + " !one.querySelector('.mark')).length"))
        .isEqualTo("0");
    assertThat(firefox.run("document.querySelectorAll('.word-dot').length > 20")).isEqualTo("true");
    assertThat(firefox.console()).isEmpty();
  }

  @Test
  void findsWordsAndContexts() throws IOException {
    firefox.run(
        "(() => { const word = document.getElementById('word-search'); word.value = 'treaty';"
            + " word.dispatchEvent(new Event('input'));"
            + " document.querySelector('#word-results button').click(); })()");
    assertThat(firefox.run("document.querySelector('#word-card h3').textContent"))
        .contains("treaty");
    firefox.run("document.querySelector('#word-card a.button').click()");

    assertThat(firefox.run("document.querySelector('#found-contexts .found').textContent"))
        .matches("\\d+ hits in .*");
    assertThat(firefox.run("document.querySelectorAll('.kwic li').length > 10")).isEqualTo("true");
    assertThat(firefox.console()).isEmpty();
  }

  @Test
  void makesADrawing() throws IOException {
    String drawing =
        firefox.run(
            "(() => { let taken; URL.createObjectURL = blob => { taken = blob; return"
                + " 'blob:none'; }; HTMLAnchorElement.prototype.click = () => {};"
                + " document.querySelectorAll('#frames .take > button')[2].click();"
                + " return taken.text(); })()");

    assertThat(drawing).startsWith("<?xml").contains("<circle", "<text").doesNotContain("NaN");
  }
}
