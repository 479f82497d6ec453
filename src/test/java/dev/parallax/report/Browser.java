package dev.parallax.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, that of the machine; nothing is downloaded. */
final class Browser implements AutoCloseable {

  private static final Optional<Path> CHROMIUM =
      found("PARALLAX_CHROMIUM", "/usr/bin/chromium", "/usr/bin/google-chrome");
  private static final Optional<Path> DRIVER =
      found("PARALLAX_CHROMEDRIVER", "/usr/bin/chromedriver");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  private static Optional<Path> found(String variable, String... places) {
    return Stream.concat(Stream.ofNullable(System.getenv(variable)), Stream.of(places))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it; a test is skipped where there is none. */
  static Browser start() {
    assumeTrue(CHROMIUM.isPresent(), "no Chromium here: PARALLAX_CHROMIUM names none");
    assumeTrue(DRIVER.isPresent(), "no chromedriver here: PARALLAX_CHROMEDRIVER names none");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.get().toFile());
    options.setCapability("goog:loggingPrefs", logs);
    // Containers that run tests as root have no sandbox, and little shared memory.
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1440,900");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.get().toFile())
            .withLogFile(Path.of("target", "chromedriver.log").toFile())
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Opens a page and waits until its scripts are done. */
  void open(Path page) {
    driver.get(page.toAbsolutePath().toUri().toString());
    waitFor("return document.documentElement.dataset.ready === 'true'");
    settle();
  }

  /** Lets what was resized be drawn. */
  void settle() {
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    driver.executeAsyncScript(
        "const done = arguments[0]; requestAnimationFrame(() => "
            + "requestAnimationFrame(() => setTimeout(done, 100)))");
  }

  private void waitFor(String condition) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!Boolean.TRUE.equals(driver.executeScript(condition))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + condition + "; console: " + console());
      }
    }
  }

  void width(int width) {
    size(width, 900);
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    settle();
  }

  /** What is seen of the page, as PNG. */
  byte[] seen() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  void dark(boolean dark) {
    emulate("screen", dark ? "dark" : "light");
  }

  void emulate(String media, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    settle();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object runAsync(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  long count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> findAll(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Clicks where a script would: whatever a sticky header may cover. */
  void click(WebElement element) {
    run("arguments[0].click()", element);
    settle();
  }

  /** What the console has been told since the last time: errors of scripts and of the policy. */
  List<String> console() {
    return entries(LogType.BROWSER).map(LogEntry::getMessage).toList();
  }

  /** Addresses that were asked for since the last time, the page's own among them. */
  List<String> requests() {
    return entries(LogType.PERFORMANCE)
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(
            message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private Stream<LogEntry> entries(String type) {
    return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
  }

  /** Faults that axe-core calls serious or critical, as rule and place. */
  List<?> seriousFaults() {
    driver.executeScript(axe());
    return (List<?>)
        driver.executeAsyncScript(
            """
            const done = arguments[0];
            axe.run(document, {preload: false, resultTypes: ["violations"]}).then(result => done(
              result.violations.filter(fault => ["serious", "critical"].includes(fault.impact))
                .flatMap(fault => fault.nodes.map(node => fault.id + ": " + node.target.join(" ")
                  + " " + node.any.map(check => check.message).join("; ")))));
            """);
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
