package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.Runs;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/**
 * Pictures of the page of the sample essays, in {@code target/gallery}, for {@code docs/gallery.md}
 * and for whoever wants to see what a change does to the page.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryIT {

  private static final Path GALLERY = Path.of("target", "gallery");

  @TempDir private static Path folder = Path.of("");
  private Browser browser;

  @BeforeAll
  void open() throws IOException {
    browser = Browser.start();
    Runs.run(Path.of("input"), folder);
    Files.createDirectories(GALLERY);
  }

  private static Path page() throws IOException {
    return folder.resolve("us-japan-2016-2024/latest").toRealPath().resolve("report.html");
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void picturesShowThePageAsReadersMeetIt() throws IOException {
    browser.dark(false);
    browser.size(1200, 800);
    browser.open(page());
    take("first-screen", 1200, 800);

    browser.click(browser.find("#frames .row-button"));
    show("#frames");
    take("frames", 1200, 1000);

    browser.click(browser.find(".extremes button.word"));
    show("#words");
    take("words", 1200, 1000);
    browser.click(browser.find("#word-card .close"));

    browser.run("location.hash = '#contexts/alliance'");
    browser.settle();
    show("#contexts");
    take("contexts", 1200, 800);

    show("#trends");
    take("trends", 1200, 800);

    browser.click(browser.find(".difference blockquote a"));
    show("#documents");
    take("document", 1200, 800);

    browser.emulate("print", "light");
    show("#overview");
    take("paper", 800, 1000);

    browser.dark(true);
    show("#overview");
    take("phone", 390, 800);
    assertThat(browser.console()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1200, false", "390, true"})
  void bothInstrumentsOfAFrameStandInOnePicture(int width, boolean dark) throws IOException {
    browser.dark(dark);
    browser.size(width, 800);
    browser.open(page());
    long rows = browser.count("#frames [data-both] tbody tr");

    // A square for what patterns find, a triangle for scores.
    assertThat(rows).isGreaterThan(20);
    assertThat(browser.count("#frames [data-both] td.strip .scores path.mark")).isEqualTo(rows);
    assertThat(browser.count("#frames [data-both] td.strip .neutral rect.mark"))
        .isBetween(15L, rows);
    assertThat(browser.findAll("#frames [data-both] td.says"))
        .allMatch(
            cell -> cell.getText().matches("(?s)(They|At least one of them|Scores alone).*\\..*"));
    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void aLinkShowsARowThatATelephoneLeavesOut() throws IOException {
    browser.dark(false);
    browser.width(390);
    browser.open(page());
    Object id =
        browser.run(
            """
            const rows = id => [...document.querySelectorAll("tr[data-id]")].filter(row => row.dataset.id === id);
            return [...document.querySelectorAll("tr.beyond-narrow")].map(row => row.dataset.id)
              .find(id => rows(id)[0].classList.contains("beyond-narrow"));
            """);
    assertThat(browser.findAll("tr.beyond-narrow")).isNotEmpty().noneMatch(WebElement::isDisplayed);

    browser.run("location.hash = '#measure/' + encodeURIComponent(arguments[0])", id);
    browser.settle();

    assertThat(browser.find("tr.target").isDisplayed()).isTrue();
  }

  /** Below the header, which stays at the top. */
  private void show(String selector) {
    browser.run("document.querySelector(arguments[0]).scrollIntoView()", selector);
    browser.settle();
  }

  private void take(String name, int width, int height) throws IOException {
    browser.size(width, height);
    browser.settle();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(browser.seen()));
    SmallPicture.write(image, GALLERY.resolve(name + ".png"));

    assertThat(image.getWidth()).as(name).isEqualTo(width);
    assertThat(image.getHeight()).as(name).isEqualTo(height);
    assertThat(colours(image)).as(name).isGreaterThan(50);
  }

  private static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 2) {
      for (int y = 0; y < image.getHeight(); y += 2) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }
}
