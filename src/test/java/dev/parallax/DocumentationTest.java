package dev.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No link in a page leads nowhere. */
public class DocumentationTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *$");

  /** Every Markdown page of the project. */
  public static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String root : List.of("docs", "input", "src/main/resources")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    for (String file : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "NOTICE.md")) {
      pages.add(Path.of(file));
    }
    assertThat(pages).hasSizeGreaterThan(40);
    return pages;
  }

  @Test
  void everyLinkWithinTheProjectLeadsToAPageAndItsHeading() throws IOException {
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      // Essays are no pages; templates link from where their text will stand.
      if (page.startsWith("input/2016")
          || page.startsWith("input/2024")
          || page.startsWith("src/main/resources")) {
        continue;
      }
      for (String link : links(Files.readString(page))) {
        if (!link.matches("[a-z]+:.*")) {
          links++;
          problem(page, link).forEach(why -> dead.add(page + ": " + link + " " + why));
        }
      }
    }
    assertThat(dead).isEmpty();
    assertThat(links).isGreaterThan(150);
  }

  private static List<String> links(String text) {
    String prose = CODE.matcher(FENCE.matcher(text).replaceAll("")).replaceAll("`code`");
    return LINK.matcher(prose).results().map(link -> link.group(1)).toList();
  }

  private static List<String> problem(Path page, String link) throws IOException {
    int hash = link.indexOf('#');
    String path =
        URLDecoder.decode(hash < 0 ? link : link.substring(0, hash), StandardCharsets.UTF_8);
    Path target =
        path.isEmpty() ? page : page.toAbsolutePath().getParent().resolve(path).normalize();
    if (!Files.exists(target)) {
      return List.of("leads to no file");
    }
    return hash < 0 || anchors(target).contains(link.substring(hash + 1))
        ? List.of()
        : List.of("leads to no heading");
  }

  /** As GitHub names them. */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new TreeSet<>();
    String text = FENCE.matcher(Files.readString(page)).replaceAll("");
    for (MatchResult heading : HEADING.matcher(text).results().toList()) {
      String slug =
          heading
              .group(1)
              .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}_ -]", "")
              .replace(' ', '-');
      String name = slug;
      for (int i = 1; !anchors.add(name); i++) {
        name = slug + "-" + i;
      }
    }
    return anchors;
  }

  @Test
  void anchorsAreNamedAsReadersOfMarkdownNameThem() throws IOException {
    assertThat(anchors(Path.of("docs/data-dictionary.md")))
        .contains("eleven-questions-in-sql", "comparisons");
    assertThat(anchors(Path.of("docs/designs.md"))).contains("does-it-go-up-over-the-years");
    assertThat(problem(Path.of("README.md"), "docs/nowhere.md")).isNotEmpty();
    assertThat(problem(Path.of("README.md"), "docs/install.md#nowhere")).isNotEmpty();
  }
}
