package dev.parallax.compare.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.comparison.Evidence;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceSearchTest {

  private static final Measure WORD = new Measure("word", "peace", Voice.ALL);
  private static final Measure TONE = new Measure("tone", "length_mean", Voice.ALL);
  private static final AnalysedDocument OLD =
      new SampleDocumentBuilder("a/1")
          .heading("Peace, peace, peace")
          .paragraph("War is war. We want peace, and peace is what we shall have one day soon.")
          .paragraph(
              "Peace alone. There is a long way to go until the old peace that all hope for.")
          .build();
  private static final AnalysedDocument ALSO_OLD =
      new SampleDocumentBuilder("a/2").paragraph("We saw peace far off in that year.").build();
  private static final AnalysedDocument NEW =
      new SampleDocumentBuilder("b/3").paragraph("No word of it. None. None at all here.").build();

  @Test
  void ranksOccurrencesByTheirShareOfTheWordsAndTakesDocumentsInTurn() {
    List<Evidence> shown = search(WORD, Quantity.COUNT, 3, OLD, ALSO_OLD, NEW).get(0).evidence();

    assertThat(shown)
        .extracting(evidence -> evidence.rank() + " " + evidence.text())
        .containsExactly(
            // Two in 15 words against one in 8, taken as 10: its document's best.
            "1 We want peace, and peace is what we shall have one day soon.",
            "2 We saw peace far off in that year.",
            "3 Peace alone.");
    assertThat(shown.get(0).reason()).isEqualTo("counts 2 in 13 words; first in its document");
    assertThat(shown.get(2).reason()).isEqualTo("counts 1 in 2 words; number 2 in its document");
  }

  @Test
  void theLowerSideMayHaveNothingToShow() {
    List<ShownSentences> found = search(WORD, Quantity.COUNT, 3, OLD, NEW);

    assertThat(found).hasSize(2);
    assertThat(found.get(1).cohort()).isEqualTo("new");
    assertThat(found.get(1).evidence()).isEmpty();
  }

  @Test
  void showsTheHighestScoresOfTheHigherSideAndTheLowestOfTheOther() {
    List<ShownSentences> found = search(TONE, Quantity.MEAN, 1, OLD, NEW);

    assertThat(found.get(0).evidence())
        .extracting(Evidence::text)
        .containsExactly("There is a long way to go until the old peace that all hope for.");
    assertThat(found.get(1).evidence()).extracting(Evidence::text).containsExactly("None.");
    assertThat(found.get(1).evidence().get(0).reason())
        .isEqualTo("scores -3.000; first in its document");
  }

  @Test
  void offsetsGiveBackTheSentence() {
    String text = OLD.document().text();

    assertThat(search(WORD, Quantity.COUNT, 9, OLD).get(0).evidence())
        .isNotEmpty()
        .allSatisfy(
            evidence ->
                assertThat(text.substring(evidence.span().start(), evidence.span().end()))
                    .isEqualTo(evidence.text()));
  }

  @Test
  void theOrderOfDocumentsDoesNotCount() {
    List<AnalysedDocument> documents = new ArrayList<>(List.of(OLD, ALSO_OLD, NEW));
    List<ShownSentences> inOrder =
        search(TONE, Quantity.MEAN, 2, documents.toArray(new AnalysedDocument[0]));
    Collections.reverse(documents);

    assertThat(search(TONE, Quantity.MEAN, 2, documents.toArray(new AnalysedDocument[0])))
        .isEqualTo(inOrder);
  }

  private static List<ShownSentences> search(
      Measure measure, Quantity quantity, int sentences, AnalysedDocument... documents) {
    Side old = new Side("old", Set.of("a"));
    Side recent = new Side("new", Set.of("b"));
    EvidenceSearch search =
        new EvidenceSearch(
            List.of(new EvidenceRequest("id", measure, quantity, old, recent)), sentences);
    for (AnalysedDocument document : documents) {
      search.read(QuotableDocument.of(document.annotated()), document.analysis().measurements());
    }
    return search.found();
  }
}
