package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.SegmentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Speeches, where they are at hand: one line is one paragraph, most open with title and date. */
class SharedSpeechesTest {

  private static final Path SPEECHES = Path.of("..", "shared", "corpora");

  @Test
  void noLineOfASpeechIsJoinedWithAnother() throws IOException {
    for (Path speech : speeches("state-of-the-union")) {
      CleanedText cleaned = CleaningFixture.clean(Files.readString(speech));
      long lines = Files.readString(speech).lines().filter(line -> !line.isBlank()).count();

      assertThat(cleaned.segments()).as(speech.toString()).hasSize((int) lines);
      assertThat(cleaned.edits())
          .noneMatch(edit -> edit.step() == CleaningStep.DROP_PAGE_FURNITURE);
    }
  }

  @Test
  void speechesInCapitalsOpenWithTheirTitleAndDate() throws IOException {
    int titled = 0;
    for (Path speech : speeches("state-of-the-union")) {
      CleanedText cleaned = CleaningFixture.clean(Files.readString(speech));
      if (cleaned.segments().get(0).kind() == SegmentKind.TITLE) {
        titled++;
      }
      assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH))
          .noneMatch(text -> text.matches("\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}"));
    }
    assertThat(titled).isEqualTo(64);
  }

  @Test
  void nearlyAllOfASpeechIsBody() throws IOException {
    for (Path speech : speeches("inaugural")) {
      CleanedText cleaned = CleaningFixture.clean(Files.readString(speech));
      int body =
          CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH).stream()
              .mapToInt(String::length)
              .sum();

      assertThat(body).as(speech.toString()).isGreaterThan(cleaned.text().length() * 9 / 10);
      assertThat(CleaningFixture.texts(cleaned, SegmentKind.BOILERPLATE)).isEmpty();
    }
  }

  /** Wrapped at 60 columns, with a page number amid each thirtieth line break, and back. */
  @Test
  void aSpeechSetInPagesIsRestored() throws IOException {
    int paragraphs = 0;
    int restored = 0;
    for (Path speech : speeches("inaugural")) {
      List<String> expected = CleaningFixture.paragraphs(Files.readString(speech));
      List<String> actual = CleaningFixture.paragraphs(setInPages(expected));
      paragraphs += expected.size();
      restored += (int) expected.stream().filter(actual::contains).count();
    }
    assertThat(paragraphs).isGreaterThan(1000);
    assertThat(restored).isGreaterThan(paragraphs * 99 / 100);
  }

  private static String setInPages(List<String> paragraphs) {
    StringBuilder raw = new StringBuilder();
    int lines = 0;
    for (String paragraph : paragraphs) {
      int length = 0;
      for (String word : paragraph.split(" ", -1)) {
        if (length > 0 && length + 1 + word.length() > 60) {
          lines++;
          raw.append(lines % 30 == 0 ? "\n\n" + (lines / 30 + 1) + "\n\n" : "\n");
          length = 0;
        }
        raw.append(length > 0 ? " " : "").append(word);
        length += word.length() + (length > 0 ? 1 : 0);
      }
      raw.append("\n\n");
    }
    return raw.toString();
  }

  private static List<Path> speeches(String corpus) throws IOException {
    Path folder = SPEECHES.resolve(corpus);
    assumeTrue(Files.isDirectory(folder), "The speeches are not at hand: " + folder);
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> speeches = paths.filter(Files::isRegularFile).sorted().toList();
      assertThat(speeches).isNotEmpty();
      return speeches;
    }
  }
}
