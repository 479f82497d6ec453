package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** The page in a real browser: it draws, answers to mouse and keyboard, and asks for nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserIT {

  @TempDir private static Path folder = Path.of("");
  private Browser browser;
  private Path page;

  @BeforeAll
  void open() throws IOException {
    browser = Browser.start();
    SampleReports.writeEssays(folder.resolve("input"), 6);
    // Essays of so few words share most of them.
    page = SampleReports.run(folder, "topics.max_unit_share=0.9").resolve(ReportWriter.FILE_NAME);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"1440, false", "768, true", "390, false"})
  void drawsEveryPictureAndAsksForNothing(int width, boolean dark) throws IOException {
    browser.dark(dark);
    browser.width(width);
    browser.requests();
    browser.open(page);

    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(url -> url.startsWith("file:") && url.endsWith(".html"));
    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    List<WebElement> pictures =
        browser.findAll("figure.chart .plot svg, figure.chart .scatter svg, [data-strip] svg");
    assertThat(pictures).hasSizeGreaterThan(8);
    for (WebElement picture : pictures) {
      assertThat(colours(picture)).as(picture.getDomAttribute("aria-label")).isGreaterThan(2);
    }
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('td.strip')].filter(cell => "
                    + "!cell.querySelector('.mark')).length"))
        .isEqualTo(0L);
  }

  private int colours(WebElement picture) throws IOException {
    // Away from the header, which stays at the top and would cover it.
    browser.run("arguments[0].scrollIntoView({block: 'center'})", picture);
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(picture.getScreenshotAs(OutputType.BYTES)));
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }

  @ParameterizedTest
  @CsvSource({"1440, false", "1440, true", "390, false"})
  void hasNoSeriousFaultOfAccessibility(int width, boolean dark) {
    browser.dark(dark);
    browser.width(width);
    browser.open(page);
    browser.click(browser.find("#frames .row-button"));
    browser.click(browser.find(".extremes button.word"));
    browser.click(browser.find("#tone .data-button"));

    assertThat(browser.seriousFaults()).isEmpty();
  }

  @Test
  void leadsFromADifferenceToItsSentenceInTheDocument() {
    openWide();
    WebElement quote = browser.find(".difference blockquote");
    String sentence = quote.findElement(By.tagName("p")).getText();

    browser.click(quote.findElement(By.tagName("a")));

    WebElement target = browser.find(".reader .target");
    assertThat(target.getText().replaceAll("\\s+", " "))
        .isEqualTo(sentence.replaceAll("\\s+", " "));
    assertThat(
            browser.run(
                "const b = arguments[0].getBoundingClientRect(); return b.top >= 0 "
                    + "&& b.top < innerHeight",
                target))
        .isEqualTo(true);
  }

  @Test
  void findsWordsAndShowsTheirContexts() {
    openWide();
    WebElement search = browser.find("#word-search");

    search.sendKeys("treat");

    assertThat(browser.find("#word-results .found").getText())
        .matches("\\d+ found: \\d+ begin so.*");
    assertThat(browser.findAll("#word-results ul button"))
        .isNotEmpty()
        .allMatch(result -> result.getText().matches("(?s).*treat.* [–\\d.]+ : [–\\d.]+"));
    search.sendKeys(Keys.ENTER);
    assertThat(browser.find("#word-card h3").getText()).contains("treaty");
    assertThat(browser.find("#word-card .counts-of-word").getText()).contains("times", "documents");
    browser.click(browser.find("#word-card a.button"));
    assertThat(browser.findAll(".kwic b"))
        .isNotEmpty()
        .allMatch(word -> word.getText().toLowerCase(java.util.Locale.ROOT).contains("treaty"));
    assertThat(browser.count("#found-contexts figure.chart")).isEqualTo(2);
  }

  @Test
  void cardsCloseAndGiveTheReadersPlaceBack() {
    openWide();
    WebElement word = browser.find(".extremes button.word");
    browser.run("arguments[0].focus()", word);
    browser.focused().sendKeys(Keys.ENTER);
    assertThat(browser.focused().getTagName()).isEqualTo("h3");

    browser.focused().sendKeys(Keys.ESCAPE);

    assertThat(browser.find("#word-card").isDisplayed()).isFalse();
    assertThat(browser.focused()).isEqualTo(word);
  }

  /** Names and function words are there as written, and can be left out of the picture. */
  @Test
  void showsEveryWordAsWritten() {
    openWide();
    browser.click(browser.findAll("#words .segmented button").get(2));
    long all = browser.count(".word-dot");
    browser.find("#word-search").sendKeys("nato");
    assertThat(browser.find("#word-results .found").getText()).startsWith("1 found: 1 exactly so");

    browser.click(browser.findAll("#words .switch input").get(1));

    assertThat(browser.count(".word-dot")).isPositive().isLessThan(all);
  }

  /** A link names what it leads to by its id. */
  @Test
  void linksHoldByIds() {
    openWide();
    String id = browser.find("#frames tr[data-id]").getDomAttribute("data-id");
    browser.run("location.hash = '#measure/' + encodeURIComponent(arguments[0])", id);
    browser.settle();
    assertThat(browser.find("#frames tr.target .row-button").getDomAttribute("aria-expanded"))
        .isEqualTo("true");

    browser.run("location.hash = '#contexts/' + encodeURIComponent('the treaty')");
    browser.settle();
    assertThat(browser.find("#found-contexts .found").getText()).contains("hit");

    browser.run(
        "location.hash = '#document/' + encodeURIComponent('2016/essay-03.txt') + '/20-30'");
    browser.settle();
    assertThat(browser.find(".reader .target").isDisplayed()).isTrue();
  }

  /** What is handed out is caught where the page makes it. */
  @Test
  void figuresCanBeTakenAlong() {
    openWide();
    browser.run(
        "window.taken = []; URL.createObjectURL = blob => { window.taken.push(blob); return 'blob:none'; };"
            + " HTMLAnchorElement.prototype.click = function () { window.names = (window.names || []).concat(this.download); }");
    WebElement figure = browser.find("#frames figure.chart");
    List<WebElement> buttons = figure.findElements(By.cssSelector(".take > button"));
    browser.click(buttons.get(1));
    browser.click(buttons.get(2));

    Object csv = browser.runAsync("window.taken[0].text().then(arguments[0])");
    Object svg = browser.runAsync("window.taken[1].text().then(arguments[0])");
    String id = String.valueOf(page.getParent().getFileName());
    assertThat((String) csv).contains("run " + id, "measure,family,key");
    assertThat((String) svg).startsWith("<?xml").contains("run " + id, "<text", "<circle");
    assertThat((String) svg).doesNotContain("NaN", "undefined", "var(--");
    assertThat(browser.run("return window.names.join()").toString())
        .contains(id + ".csv", id + ".svg");
    browser.click(buttons.get(buttons.size() - 1));
    assertThat(figure.findElement(By.cssSelector(".citation")).getText())
        .contains(id, "snapshot", "settings");
  }

  @Test
  void leadsFromATopicToItsWordsAndSentences() {
    openWide();
    browser.click(browser.find("#topics .row-button"));

    WebElement details = browser.find("#topics tr.details:not([hidden])");
    assertThat(details.findElements(By.cssSelector(".topic-terms .bar"))).isNotEmpty();
    assertThat(browser.find("#topics .notice").getText())
        .contains("unstable", "they may come out otherwise");
    assertThat(browser.find("#topics").getText())
        .contains("The next run goes on from them and keeps the ids of those it finds again.");
    browser.click(details.findElement(By.cssSelector("blockquote a")));
    assertThat(browser.find(".reader .target").isDisplayed()).isTrue();
  }

  @Test
  void saysNothingOfNullsAndNumbersThatAreNone() {
    openWide();

    assertThat(browser.find("main").getText()).doesNotContain("null", "undefined", "NaN");
    assertThat(browser.count("main > section:not([hidden]) > .body:empty")).isZero();
  }

  @Test
  void switchesHighlights() {
    openWide();
    for (String layer : List.of("tone", "frames", "entities")) {
      WebElement toggle = browser.find("[data-layer=" + layer + "]");
      Object before = looks(layer);
      browser.click(toggle);
      assertThat(toggle.getDomAttribute("aria-pressed")).isEqualTo("false");
      assertThat(looks(layer)).as(layer).isNotEqualTo(before);
      browser.click(toggle);
      assertThat(looks(layer)).as(layer).isEqualTo(before);
    }
  }

  private Object looks(String layer) {
    String selector =
        layer.equals("tone")
            ? ".sentence[data-tone-lexicon]:not([data-tone-lexicon='0'])"
            : layer.equals("frames") ? "mark.frame" : "mark.entity";
    return browser.run(
        "const style = getComputedStyle(document.querySelector(arguments[0])); "
            + "return [style.backgroundColor, style.boxShadow, "
            + "style.textDecorationLine].join()",
        selector);
  }

  @Test
  void answersToTheKeyboardAlone() {
    openWide();
    WebElement row = browser.find("#frames .row-button");
    browser.run("arguments[0].focus()", row);
    browser.focused().sendKeys(Keys.ENTER);
    assertThat(row.getDomAttribute("aria-expanded")).isEqualTo("true");

    browser.run("document.querySelector('.skip').focus()");
    Set<Object> reached = new HashSet<>();
    for (int i = 0;
        i < 400
            && !"reader"
                .equals(browser.run("return document.activeElement.closest('#reader')?.id"));
        i++) {
      browser.focused().sendKeys(Keys.TAB);
      reached.add(
          browser.run(
              "return document.activeElement.closest('main > section, header')?.id "
                  + "|| document.activeElement.closest('header')?.className"));
    }
    assertThat(reached)
        .contains("masthead", "overview", "tone", "frames", "words", "entities", "documents");
    browser.run("[...document.querySelectorAll('.reader-bar button')].at(-1).focus()");
    browser.focused().sendKeys(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("data-told")).isNotEmpty();
    assertThat(browser.find(".told").getText()).isNotEmpty();
  }

  @Test
  void showsTheRowsBehindEveryPicture() {
    openWide();
    List<WebElement> buttons = browser.findAll(".data-button");
    assertThat(buttons).hasSize((int) browser.count("figure.chart"));
    for (WebElement button : buttons) {
      browser.run("arguments[0].click()", button);
      assertThat(
              browser.run(
                  "return "
                      + "document.getElementById(arguments[0]).querySelectorAll('tbody "
                      + "tr').length",
                  button.getDomAttribute("aria-controls")))
          .as(button.getText())
          .isNotEqualTo(0L);
    }
  }

  @Test
  void writesFiguresAsTheCellsSay() {
    openWide();

    Object wrong =
        browser.run(
            """
            const read = name => JSON.parse(document.getElementById("data-" + name).textContent);
            const rows = new Map();
            for (const name of ["comparisons", "terms"]) {
              const {columns, rows: cells} = read(name);
              cells.forEach(row => rows.set(row[columns.indexOf("comparison_id")],
                Object.fromEntries(columns.map((column, i) => [column, row[i]]))));
            }
            const wrong = [];
            let seen = 0;
            for (const figure of document.querySelectorAll(".difference data[data-column]")) {
              const id = figure.closest("[data-comparison]").dataset.comparison;
              const cell = rows.get(id)[figure.dataset.column];
              const text = figure.textContent.trim();
              seen++;
              if (Number(figure.value) !== cell || !text) wrong.push(figure.outerHTML);
              const line = document.querySelector(`tr[data-id="${CSS.escape(id)}"]`);
              const place = ["mean_a", "mean_b", "difference", "q"].indexOf(figure.dataset.column);
              const same = line && place >= 0
                ? line.querySelectorAll("data")[place].textContent : "";
              if (!text.startsWith(same)) wrong.push(`${text} but ${same}`);
            }
            for (const line of document.querySelectorAll("tr[data-id]")) {
              const row = rows.get(line.dataset.id);
              const shown = [...line.querySelectorAll("data")].map(figure => figure.value).join();
              const cells = ["mean_a", "mean_b", "difference", "q"]
                .map(column => String(row[column] ?? "")).join();
              seen++;
              if (shown !== cells) wrong.push(shown + " is not " + cells);
            }
            return seen < 30 ? ["only " + seen] : wrong;
            """);

    assertThat((List<?>) wrong).isEmpty();
  }

  /** Nobody shall take one that could be chance for one that is shown. */
  @Test
  void everyDifferenceOfTheFirstScreenStandsUnderAHeadingThatItsFiguresBearOut() {
    openWide();

    Object told =
        browser.run(
            """
            return [...document.querySelectorAll(".difference")].map(one => {
              const kind = one.closest(".standing").classList[1];
              const q = one.querySelector("[data-column=q]");
              const found = q !== null && q.value !== "" && Number(q.value) <= 0.05;
              const sure = one.querySelector(".sure").textContent;
              return [kind, found || kind === "chance" && sure.includes("error"), sure].join("|");
            });
            """);

    assertThat((List<?>) told)
        .isNotEmpty()
        .allMatch(
            one ->
                one.toString()
                    .matches(
                        "shown\\|true\\|unlikely to be chance"
                            + "|hint\\|true\\|unlikely to be chance, but in doubt"
                            + "|chance\\|false\\|could be chance.*"
                            + "|chance\\|true\\|the instrument.s own error could have made it"
                            + "|untested\\|false\\|too few documents to test"));
  }

  @Test
  void showsAnotherPairOfCohorts() throws IOException {
    Path three = folder.resolve("three");
    SampleReports.writeEssays(three.resolve("input"), 5);
    SampleReports.writeThirdCohort(three.resolve("input"), 5);
    browser.dark(false);
    browser.width(1440);
    browser.open(SampleReports.run(three).resolve(ReportWriter.FILE_NAME));
    List<WebElement> choices = browser.findAll("#pair option");
    assertThat(choices).hasSize(3);

    choosePair(2);

    assertThat(browser.find(".overview:not([hidden]) h1").getText()).contains("2030");
    assertThat(browser.find("#frames thead").getText()).contains("2030");
    assertThat(browser.find(".no-overview").isDisplayed()).isFalse();
    // One side is the rest: the documents of both other cohorts stand on it.
    assertThat(browser.count("#tone .multiple:first-child g.a .dot")).isEqualTo(10);
    assertThat(browser.count("#tone .multiple:first-child g.b .dot")).isEqualTo(5);
    assertThat(browser.console()).isEmpty();
  }

  /** Of very many pairs only the first have their findings in words. */
  @Test
  void saysWhereFindingsAreNotPutIntoWords() {
    openWide();
    browser.run("document.querySelector('.overview').remove()");
    choosePair(0);

    assertThat(browser.find(".no-overview").isDisplayed()).isTrue();
    assertThat(browser.find("#tone .chart").isDisplayed()).isTrue();
  }

  private void choosePair(int place) {
    browser.run(
        "const choice = document.getElementById('pair'); choice.value = arguments[0]; "
            + "choice.dispatchEvent(new Event('change'))",
        place);
    browser.settle();
  }

  @Test
  void isReadableOnPaper() {
    openWide();
    browser.emulate("print", "dark");

    assertThat(browser.find(".masthead").isDisplayed()).isFalse();
    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    browser.dark(false);
  }

  private void openWide() {
    browser.dark(false);
    browser.width(1440);
    browser.open(page);
  }
}
