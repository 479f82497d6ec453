package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.extract.Block;
import dev.parallax.model.text.Edit;
import dev.parallax.model.text.OffsetMap;
import dev.parallax.model.text.Replay;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every text and every choice of steps, tried on random hostile texts. */
class CleanerPropertyTest {

  private static final int TEXTS = 400;
  private static final List<SegmentKind> KINDS = List.of(SegmentKind.values());

  /** All that a decoder lets through, in the company of words. */
  private static final String[] PIECES = {
    "word",
    "Alliance",
    "the",
    "of",
    "full-",
    "fledged",
    "Non-",
    "PROLIFERATION",
    "e",
    "—",
    "--",
    "- ",
    ".",
    "?",
    ":",
    ",",
    "“",
    "”",
    "’",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\f",
    "\u000B",
    "\u0085",
    "\u2028",
    "\u2029",
    " ",
    " ",
    "  ",
    "\t",
    "\u00A0",
    "\u2003",
    "\u00AD",
    "\u00AD\n",
    "\u200B",
    "\u200D",
    "\uFEFF",
    "\u0000",
    "\u0007",
    "😀",
    "👩\u200D🚀",
    "𝔘",
    "é",
    "ﬁ",
    "12",
    "5\n\n",
    "\n\n12\n\n",
    "THE JOURNAL OF X 12\n",
    "• ",
    "1. ",
    "(a) ",
    "www.example.org",
    "a@example.org",
    "© 2016 Example",
    "is a fellow at",
    "Jane Roe",
    "January 4, 1965",
    "\n    ",
    "\uFFFD",
    "∑"
  };

  @Test
  void replayingTheEditsGivesTheCleanedText() {
    Random random = new Random(1);
    int edits = 0;
    for (int i = 0; i < TEXTS; i++) {
      String raw = text(random);
      CleanedText cleaned = CleaningFixture.clean(raw, config(random));
      assertReplays(raw, cleaned, random);
      edits += cleaned.edits().size();
    }
    assertThat(edits).isGreaterThan(TEXTS);
  }

  @Test
  void replayingHoldsForMarkedTextsToo() {
    Random random = new Random(2);
    int segments = 0;
    for (int i = 0; i < TEXTS; i++) {
      String raw = text(random);
      CleanedText cleaned = CleaningFixture.clean(raw, blocks(raw, random), config(random));
      assertReplays(raw, cleaned, random);
      assertParted(cleaned);
      segments += cleaned.segments().size();
    }
    assertThat(segments).isGreaterThan(TEXTS);
  }

  @Test
  void theTextIsItsSegmentsPartedByOneBlankLine() {
    Random random = new Random(3);
    for (int i = 0; i < TEXTS; i++) {
      assertParted(CleaningFixture.clean(text(random), config(random)));
    }
  }

  @Test
  void noLineEndOrInvisibleCharacterIsLeftInASegment() {
    Random random = new Random(4);
    int segments = 0;
    for (int i = 0; i < TEXTS; i++) {
      CleanedText cleaned = CleaningFixture.clean(text(random));
      for (Segment segment : cleaned.segments()) {
        assertThat(CleaningFixture.slice(cleaned, segment))
            .doesNotContainPattern("[\\x00-\\x1F\\u007F-\\u00A0\\u00AD\\u200B\\u2028\\uFEFF]|  ");
        segments++;
      }
    }
    assertThat(segments).isGreaterThan(TEXTS);
  }

  @Test
  void noLetterOfTheTextIsLostButInFurniture() {
    Random random = new Random(5);
    CleaningConfig keepsFurniture =
        new CleaningConfig(true, false, true, true, true, true, true, true, true, true, true);
    for (int i = 0; i < TEXTS; i++) {
      String raw = text(random).replace("ﬁ", "fi");
      assertThat(letters(CleaningFixture.clean(raw, keepsFurniture).text()))
          .isEqualTo(letters(raw));
    }
  }

  private static void assertReplays(String raw, CleanedText cleaned, Random random) {
    OffsetMap map = new OffsetMap(cleaned.edits());
    int rawLength = raw.codePointCount(0, raw.length());
    assertThat(Replay.of(map.edits(), raw, cleaned.text(), new Span(0, rawLength)))
        .isEqualTo(cleaned.text());
    int length = cleaned.text().codePointCount(0, cleaned.text().length());
    for (int i = 0; i < 20; i++) {
      int start = random.nextInt(length + 1);
      int end = start + random.nextInt(length - start + 1);
      Span span = new Span(outside(cleaned.edits(), start), outside(cleaned.edits(), end));
      assertThat(Replay.of(map.edits(), raw, cleaned.text(), map.toRaw(span)))
          .isEqualTo(CleaningFixture.slice(cleaned.text(), span.start(), span.end()));
    }
  }

  /** The offset, or the start of the replacement that it would split. */
  private static int outside(List<Edit> edits, int offset) {
    for (Edit edit : edits) {
      if (edit.cleaned().start() < offset && offset < edit.cleaned().end()) {
        return edit.cleaned().start();
      }
    }
    return offset;
  }

  private static void assertParted(CleanedText cleaned) {
    List<String> texts =
        cleaned.segments().stream().map(s -> CleaningFixture.slice(cleaned, s)).toList();
    assertThat(String.join("\n\n", texts)).isEqualTo(cleaned.text());
    assertThat(texts).allSatisfy(text -> assertThat(text).isEqualTo(text.strip()).isNotEmpty());
    for (int i = 0; i < cleaned.segments().size(); i++) {
      assertThat(cleaned.segments().get(i).ordinal()).isEqualTo(i);
    }
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(120);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static CleaningConfig config(Random random) {
    return random.nextBoolean()
        ? CleaningFixture.ALL
        : new CleaningConfig(
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean());
  }

  private static int blankFrom(String raw, int index) {
    int blank = index;
    while (blank < raw.length() && raw.charAt(blank) > ' ') {
      blank++;
    }
    return blank;
  }

  private static List<Block> blocks(String raw, Random random) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < raw.length()) {
      int end = Math.min(raw.length(), start + 1 + random.nextInt(60));
      end -= end < raw.length() && Character.isLowSurrogate(raw.charAt(end)) ? 1 : 0;
      SegmentKind kind = KINDS.get(random.nextInt(KINDS.size()));
      if (end > start) {
        blocks.add(
            new Block(kind, kind == SegmentKind.HEADING ? 1 + random.nextInt(3) : 0, start, end));
      }
      start = random.nextBoolean() ? end : blankFrom(raw, end);
    }
    return blocks;
  }
}
