package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.Edit;
import dev.parallax.model.text.OffsetMap;
import dev.parallax.model.text.Replay;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two essays this project exists for, where they are at hand; nothing of them is quoted. */
class SharedEssaysTest {

  private static final Path ESSAYS = Path.of("..", "shared", "essays");
  private static final String OF_2016 = "2016/us-japan-alliance-after-2016-election.txt";
  private static final String OF_2024 = "2024/trump-return-and-asia.txt";

  @Test
  void theEssayOf2016HasItsSegments() throws IOException {
    CleanedText cleaned = CleaningFixture.clean(read(OF_2016));

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.TITLE)).isEmpty();
    assertThat(CleaningFixture.texts(cleaned, SegmentKind.HEADING)).hasSize(7);
    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH)).hasSize(22);
    assertThat(cleaned.segments().get(0).kind()).isEqualTo(SegmentKind.PARAGRAPH);
    assertThat(kindsFrom(cleaned, 29)).containsOnly(SegmentKind.BOILERPLATE).hasSize(7);
  }

  @Test
  void theEssayOf2016HasAllLineEndHyphensRight() throws IOException {
    String raw = read(OF_2016);
    CleanedText cleaned = CleaningFixture.clean(raw);
    List<Edit> hyphens = edits(cleaned, CleaningStep.JOIN_HYPHENS);
    List<Edit> kept = hyphens.stream().filter(edit -> !rawSlice(raw, edit).contains("-")).toList();

    assertThat(hyphens).hasSize(65);
    assertThat(kept).hasSize(2);
    assertThat(kept.stream().map(edit -> wordAt(cleaned.text(), edit.cleaned().start())).toList())
        .containsExactly("Non-Proliferation", "full-fledged");
    assertThat(hyphens).allMatch(edit -> edit.cleaned().length() == 0);
  }

  @Test
  void theEssayOf2016EndsNoParagraphInMidSentence() throws IOException {
    CleanedText cleaned = CleaningFixture.clean(read(OF_2016));

    assertThat(edits(cleaned, CleaningStep.HEAL_PAGE_BREAKS)).hasSize(6);
    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH))
        .allMatch(text -> text.endsWith("."));
  }

  @Test
  void theEssayOf2016KeepsItsSlipsAndTightDashes() throws IOException {
    String raw = read(OF_2016);
    String text = CleaningFixture.clean(raw).text();

    assertThat(text).doesNotContain("— ").contains("DoNALD", "IMFE", "Pacificin", "North Koreas");
    assertThat(count(text, "—")).isEqualTo(count(raw, "—"));
    assertThat(count(raw, "—\n")).isEqualTo(2);
  }

  @Test
  void theEssayOf2016LosesItsPageNumberOnly() throws IOException {
    String raw = read(OF_2016);
    CleanedText cleaned = CleaningFixture.clean(raw);

    assertThat(edits(cleaned, CleaningStep.DROP_PAGE_FURNITURE))
        .singleElement()
        .satisfies(edit -> assertThat(rawSlice(raw, edit).strip()).isEqualTo("5"))
        .satisfies(edit -> assertThat(edit.cleaned().length()).isZero());
  }

  @Test
  void theEssayOf2024IsOneParagraphALine() throws IOException {
    String raw = read(OF_2024);
    CleanedText cleaned = CleaningFixture.clean(raw);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.HEADING))
        .containsExactly("What about China? And North Korea?", "Wither Japan?");
    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH)).hasSize(37);
    assertThat(cleaned.segments()).hasSize(39);
    assertThat(cleaned.text().replace("\n\n", "\n")).isEqualTo(raw.strip());
    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH))
        .anyMatch(text -> text.endsWith("?"))
        .anyMatch(text -> text.endsWith(":"));
  }

  @Test
  void paragraphsStandUnderTheHeadingBeforeThem() throws IOException {
    for (String essay : List.of(OF_2016, OF_2024)) {
      CleanedText cleaned = CleaningFixture.clean(read(essay));
      List<String> path = List.of();
      int under = 0;
      for (Segment segment : cleaned.segments()) {
        if (segment.kind() == SegmentKind.HEADING) {
          path = List.of(CleaningFixture.slice(cleaned, segment));
        } else if (segment.kind() == SegmentKind.PARAGRAPH) {
          assertThat(segment.headingPath()).isEqualTo(path);
          under += path.size();
        }
      }
      assertThat(under).isPositive();
    }
  }

  @Test
  void everyWordLeadsBackToTheRawText() throws IOException {
    for (String essay : List.of(OF_2016, OF_2024)) {
      String raw = read(essay);
      CleanedText cleaned = CleaningFixture.clean(raw);
      OffsetMap map = new OffsetMap(cleaned.edits());
      long words =
          Pattern.compile("\\S+")
              .matcher(cleaned.text())
              .results()
              .map(word -> new Span(word.start(), word.end()))
              .peek(
                  span ->
                      assertThat(Replay.of(map.edits(), raw, cleaned.text(), map.toRaw(span)))
                          .isEqualTo(cleaned.text().substring(span.start(), span.end())))
              .count();
      assertThat(words).isGreaterThan(1000);
    }
  }

  private static List<SegmentKind> kindsFrom(CleanedText cleaned, int index) {
    return cleaned.segments().stream().skip(index).map(Segment::kind).toList();
  }

  private static List<Edit> edits(CleanedText cleaned, CleaningStep step) {
    return cleaned.edits().stream().filter(edit -> edit.step() == step).toList();
  }

  private static String rawSlice(String raw, Edit edit) {
    return CleaningFixture.slice(raw, edit.raw().start(), edit.raw().end());
  }

  private static String wordAt(String text, int offset) {
    int start = text.lastIndexOf(' ', offset) + 1;
    return text.substring(start, text.indexOf(' ', offset));
  }

  private static long count(String text, String part) {
    return Pattern.compile(part, Pattern.LITERAL).matcher(text).results().count();
  }

  private static String read(String essay) throws IOException {
    Path path = ESSAYS.resolve(essay);
    assumeTrue(Files.exists(path), "The essays are not at hand: " + path);
    return Files.readString(path);
  }
}
