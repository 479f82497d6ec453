package dev.parallax.compare.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.comparison.Evidence;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Span;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceSearchTest {

  private static final Measure WORD = new Measure("word", "peace", Voice.ALL);
  private static final String PEACE = "For all of that year the town had known no";
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

  private static final EvidenceSearch.Places NO_PLACES = (measure, sentence) -> List.of();

  @Test
  void ranksOccurrencesByTheirDensityAndTakesDocumentsInTurn() {
    List<Evidence> shown = search(WORD, Quantity.COUNT, 3, OLD, ALSO_OLD, NEW).get(0).evidence();

    assertThat(shown)
        .extracting(evidence -> evidence.rank() + " " + evidence.text())
        .containsExactly(
            "1 We want peace, and peace is what we shall have one day soon.",
            "2 We saw peace far off in that year.",
            // "Peace alone." is denser, and too short to say anything.
            "3 There is a long way to go until the old peace that all hope for.");
    assertThat(shown.get(0).reason()).isEqualTo("counts 2 in 13 words; first in its document");
    assertThat(shown.get(2).reason()).isEqualTo("counts 1 in 15 words; number 2 in its document");
  }

  @Test
  void theLowerSideMayHaveNothingToShow() {
    List<ShownSentences> found = search(WORD, Quantity.COUNT, 3, OLD, NEW);

    assertThat(found).hasSize(2);
    assertThat(found.get(1).cohort()).isEqualTo("new");
    assertThat(found.get(1).evidence()).isEmpty();
  }

  @Test
  void ofMeansWhatIsTypicalIsShownAndNotTheExtremes() {
    // Lengths in words are the scores: above the middle of 7 are 13 and 15, below it 3 and 5.
    AnalysedDocument longer =
        new SampleDocumentBuilder("a/1")
            .paragraph("One two three four five six seven eight nine ten eleven twelve thirteen.")
            .paragraph("One two three four five six seven eight nine ten eleven twelve.")
            .paragraph("One two three four five six seven eight nine ten eleven.")
            .build();
    AnalysedDocument shorter =
        new SampleDocumentBuilder("b/2")
            .paragraph("One.")
            .paragraph("One two three four five.")
            .paragraph("One two three.")
            .build();
    List<ShownSentences> found = search(TONE, Quantity.MEAN, 1, longer, shorter);

    assertThat(found.get(0).evidence())
        .extracting(Evidence::text)
        .containsExactly("One two three four five six seven eight nine ten eleven twelve.");
    assertThat(found.get(1).evidence())
        .extracting(Evidence::text)
        .containsExactly("One two three.");
    assertThat(found.get(1).evidence().get(0).reason())
        .endsWith("typical of this side; first in its document");
  }

  @Test
  void formulasComeAfterWhatIsADocumentsOwn() {
    List<String> own =
        List.of(
            "Neither farmers nor fishermen of that coast had ever known such a peace.",
            "What the treaty bought was a peace of twelve winters and no longer.",
            "He sold the horses because peace had made them far too dear to feed.",
            "Her letters speak of peace as others speak about the price of bread.");
    List<AnalysedDocument> documents = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      documents.add(
          new SampleDocumentBuilder("a/" + i)
              .paragraph("And now peace be with you, and peace be with us all.")
              .paragraph(own.get(i))
              .build());
    }
    List<Evidence> shown =
        search(WORD, Quantity.COUNT, 5, documents.toArray(new AnalysedDocument[0]))
            .get(0)
            .evidence();

    assertThat(shown.subList(0, 4))
        .extracting(Evidence::text)
        .containsExactlyInAnyOrderElementsOf(own);
    assertThat(shown.get(4).text()).startsWith("And now peace");
  }

  @Test
  void aUnitIsNotTakenTwiceWhileAnotherIsLeft() {
    AnalysedDocument first = new SampleDocumentBuilder("a/1").paragraph(PEACE + " peace.").build();
    AnalysedDocument same = new SampleDocumentBuilder("a/2").paragraph(PEACE + " peace!").build();
    AnalysedDocument other =
        new SampleDocumentBuilder("a/3").paragraph(PEACE + " peace, then.").build();
    EvidenceSearch search = new EvidenceSearch(List.of(request(WORD, Quantity.COUNT)), 2);
    for (AnalysedDocument each : List.of(first, same, other)) {
      search.read(
          QuotableDocument.of(each.annotated()),
          measured(each, each.equals(other) ? "other" : "one"),
          NO_PLACES);
    }

    assertThat(search.found().get(0).evidence())
        .extracting(Evidence::documentId)
        .hasSize(2)
        .contains("a/3");
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
  void theWordsThatCountStandBesideEachSentence() {
    EvidenceSearch search = new EvidenceSearch(List.of(request(WORD, Quantity.COUNT)), 2);
    String text = OLD.document().text();
    search.read(
        QuotableDocument.of(OLD.annotated()),
        measured(OLD, "one"),
        (measure, sentence) -> {
          assertThat(measure).isEqualTo(WORD);
          int start = OLD.annotation().sentences().get(sentence).span().start();
          int found = text.toLowerCase(Locale.ROOT).indexOf(measure.key(), start);
          return List.of(new Span(found, found + measure.key().length()));
        });

    assertThat(search.found().get(0).evidence())
        .hasSize(2)
        .allSatisfy(
            evidence ->
                assertThat(evidence.matches())
                    .singleElement()
                    .satisfies(
                        match -> {
                          assertThat(text.substring(match.start(), match.end()))
                              .isEqualToIgnoringCase("peace");
                          assertThat(match.start()).isGreaterThanOrEqualTo(evidence.span().start());
                          assertThat(match.end()).isLessThanOrEqualTo(evidence.span().end());
                        }));
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

  private static EvidenceRequest request(Measure measure, Quantity quantity) {
    return new EvidenceRequest(
        "id",
        measure,
        quantity,
        new Side("old", Set.of("a")),
        new Side("new", Set.of("b")),
        null,
        null);
  }

  private static MeasuredDocument measured(AnalysedDocument document, String unit) {
    return new MeasuredDocument(
        document.document().documentId(),
        document.document().contentSha256(),
        document.document().cohort(),
        unit,
        document.analysis().measurements());
  }

  private static List<ShownSentences> search(
      Measure measure, Quantity quantity, int sentences, AnalysedDocument... documents) {
    List<MeasuredDocument> measured =
        Arrays.stream(documents)
            .map(document -> measured(document, document.document().documentId()))
            .toList();
    EvidenceRequest request = request(measure, quantity);
    EvidenceRequest whole =
        quantity == Quantity.MEAN
            ? request.typicalOf(TypicalScores.of(request, measured))
            : request;
    EvidenceSearch search = new EvidenceSearch(List.of(whole), sentences);
    for (int i = 0; i < documents.length; i++) {
      search.read(QuotableDocument.of(documents[i].annotated()), measured.get(i), NO_PLACES);
    }
    return search.found();
  }
}
