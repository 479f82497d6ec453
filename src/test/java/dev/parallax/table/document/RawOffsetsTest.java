package dev.parallax.table.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocuments;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Edit;
import dev.parallax.model.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row that stands somewhere leads back to the raw text. */
class RawOffsetsTest {

  private static final List<AnalysedDocument> CORPUS = SampleDocuments.corpus(23);

  @Test
  void replayingTheEditsInsideTheRawSpanGivesTheCleanedText() {
    List<Place> places =
        CORPUS.stream()
            .flatMap(RawOffsetsTest::places)
            .filter(RawOffsetsTest::isCutByNoReplacement)
            .toList();

    assertThat(places).hasSizeGreaterThan(1_000);
    assertThat(places).filteredOn(place -> !place.rawText().equals(place.text())).isNotEmpty();
    assertThat(places).allSatisfy(place -> assertThat(replay(place)).isEqualTo(place.text()));
  }

  private static Stream<Place> places(AnalysedDocument analysed) {
    return Stream.of(
            SegmentsTable.rows(analysed).map(SegmentRow::place),
            SentencesTable.rows(analysed).map(SentenceRow::place),
            TokensTable.rows(analysed).map(TokenRow::place),
            MentionsTable.rows(analysed).map(MentionRow::place))
        .flatMap(rows -> rows);
  }

  private static boolean isCutByNoReplacement(Place place) {
    return place.document().edits().stream()
        .map(Edit::cleaned)
        .noneMatch(
            edit -> cuts(edit, place.cleaned().start()) || cuts(edit, place.cleaned().end()));
  }

  private static boolean cuts(Span edit, int boundary) {
    return edit.start() < boundary && boundary < edit.end();
  }

  private static String replay(Place place) {
    CodePointText raw = new CodePointText(place.document().rawText());
    CodePointText cleaned = new CodePointText(place.document().text());
    StringBuilder text = new StringBuilder();
    int at = place.raw().start();
    for (Edit edit : place.document().edits()) {
      if (place.raw().contains(edit.raw()) && place.cleaned().contains(edit.cleaned())) {
        text.append(raw.slice(new Span(at, edit.raw().start())));
        text.append(cleaned.slice(edit.cleaned()));
        at = edit.raw().end();
      }
    }
    return text.append(raw.slice(new Span(at, place.raw().end()))).toString();
  }
}
