package dev.parallax.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.read.Columns;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a sentence from 100 to 200, by quotations that stand in some of it. */
class WhoseWordsTest {

  private static final Rows ENTITIES =
      table("entities", List.of("entity_id", "name"), List.of("person:1", "Ai Tanaka"));

  @Test
  void whatNobodyElseSaysIsTheAuthors() {
    assertThat(of(quotation("direct", true, "Tanaka", "named", null, 0, 100), 120, 130))
        .as("ends where the sentence begins")
        .isEqualTo("the author’s own words");
    assertThat(of(quotation("direct", false, "Tanaka", "named", null, 100, 200), 120, 130))
        .as("counts as the author's")
        .isEqualTo("the author’s own words");
  }

  @Test
  void wordsThatCountAreWhoseTheyAreWhateverTheRestIs() {
    Rows quoted = quotation("direct", true, "the mayor", "described", null, 110, 140);

    assertThat(of(quoted, 120, 130)).isEqualTo("the mayor, quoted");
    assertThat(of(quoted, 150, 160)).isEqualTo("the author’s own words");
    assertThat(of(quoted, 135, 145)).isEqualTo("the author, partly quoting the mayor");
  }

  /** 80 of 100 code points are what makes it somebody's, as sentences count for a voice. */
  @Test
  void aSentenceAsAWholeIsWhoseMostOfItIs() {
    assertThat(of(quotation("indirect", true, "the mayor", "described", null, 120, 200)))
        .isEqualTo("the mayor, as reported");
    assertThat(of(quotation("mixed", true, "the mayor", "described", null, 121, 200)))
        .isEqualTo("the author, partly reporting the mayor");
  }

  @Test
  void speakersAreNamedAsFarAsTheyCanBe() {
    assertThat(of(quotation("direct", true, "She", "pronoun", "person:1", 100, 200)))
        .isEqualTo("Ai Tanaka, quoted");
    assertThat(of(quotation("direct", true, "She", "pronoun", null, 100, 200)))
        .isEqualTo("somebody else, quoted");
    assertThat(of(quotation("direct", true, null, "none", null, 100, 200)))
        .isEqualTo("somebody else, quoted");
    assertThat(of(quotation("direct", true, "x".repeat(500), "named", null, 100, 200)))
        .hasSizeLessThan(100);
  }

  @Test
  void namesStayOffAPageWithoutTexts() {
    Rows quoted = quotation("direct", true, "Tanaka", "named", null, 100, 200);

    assertThat(WhoseWords.of(quoted, ENTITIES, false).of(evidence()))
        .isEqualTo("somebody else, quoted");
  }

  @Test
  void aRunWithoutTheTableTellsNothing() {
    WhoseWords none = WhoseWords.of(Rows.none("quotations"), ENTITIES, true);

    assertThat(none.isTold()).isFalse();
    assertThat(none.of(evidence(120, 130))).isEmpty();
    assertThat(WhoseWords.of(table("quotations", WhoseWords.COLUMNS), ENTITIES, true).isTold())
        .as("no quotation was found")
        .isTrue();
  }

  private static String of(Rows quotations, int... match) {
    return WhoseWords.of(quotations, ENTITIES, true).of(evidence(match));
  }

  private static Rows quotation(
      String kind, boolean attributed, String speaker, String known, String id, int from, int to) {
    List<Object> spans = List.of(Map.of("start_char", from, "end_char", to));
    return table(
        "quotations",
        WhoseWords.COLUMNS,
        Arrays.asList("2016/a", kind, attributed, speaker, known, id, spans));
  }

  private static Row evidence(int... match) {
    List<Object> matches = new ArrayList<>();
    if (match.length > 0) {
      matches.add(Map.of("start_char", match[0], "end_char", match[1]));
    }
    return new Row(
        new Columns(List.of("document_id", "start_char", "end_char", "matches")),
        List.of("2016/a", 100, 200, matches));
  }

  private static Rows table(String name, List<String> columns, List<?>... rows) {
    Columns named = new Columns(columns);
    List<Row> all = new ArrayList<>();
    for (List<?> row : rows) {
      all.add(new Row(named, new ArrayList<>(row)));
    }
    return new Rows(name, named, all);
  }
}
