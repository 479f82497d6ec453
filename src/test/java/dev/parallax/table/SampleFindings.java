package dev.parallax.table;

import dev.parallax.compare.CohortComparison;
import dev.parallax.compare.ComparedCohorts;
import dev.parallax.compare.TrendComparison;
import dev.parallax.compare.discovery.Findings;
import dev.parallax.compare.evidence.EvidenceChoice;
import dev.parallax.compare.evidence.EvidenceSearch;
import dev.parallax.compare.evidence.QuotableDocument;
import dev.parallax.compare.evidence.QuotableDocument.QuotableSentence;
import dev.parallax.compare.evidence.ShownSentences;
import dev.parallax.compare.permutation.CountListener;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.EntitiesConfig;
import dev.parallax.config.EvidenceConfig;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.entity.tally.EntityTally;
import dev.parallax.entity.tally.EntityUse;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.CorrectedDifference;
import dev.parallax.model.comparison.DesignedDifference;
import dev.parallax.model.comparison.DesignedDifferences;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Evidence;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.Reliability;
import dev.parallax.model.comparison.ShownComparison;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.comparison.Trend;
import dev.parallax.model.entity.EntityPairCounts;
import dev.parallax.model.entity.EntitySummary;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.DocumentDesign;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.text.CalendarDate;
import dev.parallax.model.text.Span;
import dev.parallax.table.comparison.EvidenceTable;
import dev.parallax.table.comparison.UnitRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the rooms that see the whole corpus find in sample documents, without a graph. */
record SampleFindings(
    List<ShownComparison> comparisons,
    List<Evidence> evidence,
    List<UnitRow> units,
    List<EntitySummary> entities,
    List<EntityPairCounts> pairs) {

  /** Cohorts of many documents, of one, and on either side one without text. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("2016", "2024"),
          List.of("2016", "2032"),
          List.of("2016", "2040"),
          List.of("2040", "2024"));

  private static final CompareConfig COMPARE =
      new CompareConfig(
          PAIRS,
          "document",
          199,
          20161108,
          Map.of(),
          CompareConfig.Prior.POOLED,
          500,
          Map.of(),
          List.of("source"),
          CompareConfig.Trends.DATE);

  private static final EvidenceConfig EVIDENCE = new EvidenceConfig(4, 3);

  static SampleFindings of(List<AnalysedDocument> documents) {
    ComparedCohorts compared =
        CohortComparison.of(
            documents.stream().map(SampleFindings::measured).toList(), List.of(), COMPARE);
    List<Comparison> comparisons = compared.comparisons();
    EvidenceChoice choice = new EvidenceChoice(EVIDENCE, compared.pairs(), share -> null, Set.of());
    List<ShownSentences> found = search(documents, choice, comparisons).found();
    EntityTally tally = new EntityTally();
    documents.forEach(
        each -> tally.add(EntityUse.of(each.annotated(), each.analysis().entities())));
    return new SampleFindings(
        choice
            .shown(
                Findings.named(
                    comparisons,
                    row -> choice.whyNot(row).isEmpty(),
                    documents.stream().map(SampleFindings::measured).toList()),
                found)
            .stream()
            .map(SampleFindings::someWithoutDesigns)
            // These samples hold no measure of two instruments: as if one found the opposite.
            .map(row -> row.withOpposed(row.comparison().difference() == null ? null : "lexicon"))
            .toList(),
        found.stream()
            .flatMap(shown -> shown.evidence().stream())
            .sorted(EvidenceTable.ORDER)
            .toList(),
        UnitRow.of(documents.stream().map(SampleFindings::measured).toList()).toList(),
        tally.entities(EntityCatalogue.of(List.of(), EntitiesConfig.NONE)),
        tally.pairs());
  }

  /** Cohorts are years here. */
  private static Double year(AnalysedDocument analysed) {
    return CalendarDate.of(analysed.document().cohort()).orElseThrow().years();
  }

  /** Files are numbered through both cohorts, so that some authors write in both. */
  private static String author(String documentId) {
    return "author " + documentId.charAt(documentId.length() - ".txt".length() - 1);
  }

  static List<Trend> trends(List<AnalysedDocument> documents) {
    List<Trend> found =
        TrendComparison.of(
                documents.stream().map(SampleFindings::measured).toList(),
                COMPARE,
                List.of(),
                Map.of(),
                CountListener.none())
            .trends();
    return Stream.concat(found.stream(), Stream.of(constant(found.get(0))))
        .sorted(Trend.ORDER)
        .toList();
  }

  /** As if a measure were the same in all documents, and none of its trend could be inferred. */
  private static Trend constant(Trend like) {
    return new Trend(
        new Measure(like.measure().family(), "constant", like.measure().voice()),
        like.quantity(),
        like.span(),
        .5,
        new Estimate(0, null),
        null,
        null,
        "As the test wished.",
        like.series(),
        null,
        like.testedWith(),
        99);
  }

  /** These samples are too small for pairs: as if there were seven. */
  private static final DesignedDifference OF_PAIRS =
      new DesignedDifference(
          7,
          7,
          9,
          new Estimate(.1, new Interval(.05, .15)),
          new SignificanceTest(2.0, 6.0, .03, .0156, .0156, 128, true, .2, 12, false),
          "As the test wished.");

  /** As if for some pair the settings had named no strata, and no unit stood on both sides. */
  private static ShownComparison someWithoutDesigns(ShownComparison row) {
    return row.comparison().b().cohort().equals("2040")
        ? new ShownComparison(
            row.comparison().designed(DesignedDifferences.NONE),
            row.evidence(),
            row.opposed(),
            null,
            CorrectedDifference.none(12, 30, "As the test wished."))
        : new ShownComparison(
            row.comparison()
                .designed(
                    new DesignedDifferences(row.comparison().designed().adjusted(), OF_PAIRS)),
            row.evidence(),
            row.opposed(),
            new Reliability(0.5, 12, "Sentences of a sample"),
            row.comparison().rank() % 2 == 0
                ? null
                : new CorrectedDifference(
                    .2, .3, new Estimate(.1, new Interval(.05, .15)), 60, 60, null));
  }

  /** As if the first word of each sentence counted. */
  private static Span firstWord(QuotableSentence sentence) {
    int space = sentence.text().indexOf(' ');
    int length = space < 0 ? sentence.span().end() - sentence.span().start() : space;
    return new Span(sentence.span().start(), sentence.span().start() + length);
  }

  private static EvidenceSearch search(
      List<AnalysedDocument> documents, EvidenceChoice choice, List<Comparison> comparisons) {
    List<MeasuredDocument> measured = documents.stream().map(SampleFindings::measured).toList();
    EvidenceSearch search =
        new EvidenceSearch(choice.requests(comparisons, measured), EVIDENCE.sentences());
    for (AnalysedDocument each : documents) {
      QuotableDocument quotable = QuotableDocument.of(each.annotated());
      search.read(
          quotable,
          measured(each),
          (measure, sentence) -> List.of(firstWord(quotable.sentences().get(sentence))));
    }
    return search;
  }

  private static MeasuredDocument measured(AnalysedDocument analysed) {
    return new MeasuredDocument(
        analysed.document().documentId(),
        analysed.document().contentSha256(),
        analysed.document().cohort(),
        analysed.document().documentId(),
        analysed.analysis().measurements(),
        new DocumentDesign(
            "herald",
            year(analysed),
            author(analysed.document().documentId()),
            analysed.document().documentId()));
  }
}
