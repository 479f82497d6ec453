package dev.parallax.pipeline.corpus;

import dev.parallax.compare.CohortComparison;
import dev.parallax.compare.ComparedCohorts;
import dev.parallax.compare.ComparedTrends;
import dev.parallax.compare.TrendComparison;
import dev.parallax.compare.discovery.Findings;
import dev.parallax.compare.discovery.Questions;
import dev.parallax.compare.effect.InstrumentSigns;
import dev.parallax.compare.evidence.EvidenceChoice;
import dev.parallax.compare.evidence.EvidenceRequest;
import dev.parallax.compare.evidence.EvidenceSearch;
import dev.parallax.compare.evidence.ShownSentences;
import dev.parallax.compare.keyness.ReferenceComparison;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.EntitiesConfig;
import dev.parallax.config.EvidenceConfig;
import dev.parallax.config.TermsConfig;
import dev.parallax.config.VoiceConfig.TextKind;
import dev.parallax.files.Place;
import dev.parallax.frame.FrameAgreements;
import dev.parallax.frame.FrameReliability;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.ComparisonCounts;
import dev.parallax.model.comparison.LeftOutMeasures;
import dev.parallax.model.comparison.Reliability;
import dev.parallax.model.comparison.ShownComparison;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.own.OwnMeasures;
import dev.parallax.own.OwnTally;
import dev.parallax.own.label.RunLabels;
import dev.parallax.own.reference.ReferenceList;
import dev.parallax.pipeline.beam.Packed;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.ComparisonTally;
import dev.parallax.pipeline.handover.TableFiles;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.table.comparison.ComparisonsTable;
import dev.parallax.table.comparison.EvidenceTable;
import dev.parallax.table.comparison.ReferenceKeynessTable;
import dev.parallax.table.comparison.TrendsTable;
import dev.parallax.table.comparison.UnitRow;
import dev.parallax.table.comparison.UnitsTable;
import dev.parallax.table.entity.EntitiesTable;
import dev.parallax.table.entity.EntityPairsTable;
import dev.parallax.table.measure.FamiliesTable;
import dev.parallax.table.measure.FamilyRow;
import dev.parallax.table.measure.VoiceSharesTable;
import dev.parallax.term.TermFamilies;
import dev.parallax.tone.ToneFamilies;
import dev.parallax.tone.ToneReliability;
import dev.parallax.voice.VoiceShares;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the cohorts and writes the tables that speak of the corpus as a whole: comparisons,
 * evidence, trends, units, families, entities, entity_pairs, reference_keyness and those of topics.
 *
 * @param cohorts in the order of the settings
 * @param compare how they are compared
 * @param evidence how many sentences show what
 * @param textKind by whose error rates voices are judged
 * @param entities names of the user's own
 * @param terms words of the user's own
 * @param own measures of the user's own
 * @param labels that people have given sentences
 * @param inheritedTopics the inherited topic state; null where none is
 * @param work that holds what was found in the documents
 * @param tables where they are written
 */
public record CompareCohorts(
    List<String> cohorts,
    CompareConfig compare,
    EvidenceConfig evidence,
    TextKind textKind,
    EntitiesConfig entities,
    TermsConfig terms,
    Packed<OwnMeasures> own,
    Packed<RunLabels> labels,
    @Nullable Place inheritedTopics,
    WorkRecords work,
    TableFiles tables)
    implements OnCorpus.CorpusStep {

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String told() {
    return "comparing cohorts";
  }

  @Override
  public void on(List<AcceptedDocument> corpus) throws IOException {
    TopicTables topics = TopicTables.of(work);
    List<Family> families = DeclaredFamilies.with(own.get());
    CorpusMeasurements measured = CorpusMeasurements.load(work, corpus, compare, cohorts);
    ToldProgress progress = new ToldProgress();
    ComparedCohorts compared =
        CohortComparison.of(
            measured.documents(),
            cohorts,
            compare.withUnit(measured.unit()),
            families,
            topics.untested(),
            progress::update);
    ComparedTrends trends =
        TrendComparison.of(
            measured.documents(), compare, families, topics.untested(), progress::update);
    tables.write(TrendsTable.TABLE, trends.trends().stream());
    // Comparisons decide which sentences are sought, and digests are read once, after them.
    CorpusReading reading = writeComparisons(compared, measured.documents(), progress);
    tables.write(UnitsTable.TABLE, UnitRow.of(measured.documents()));
    tables.write(FamiliesTable.TABLE, FamilyRow.of(families).stream());
    tables.write(VoiceSharesTable.TABLE, VoiceShares.of(measured.documents(), textKind).stream());
    tables.write(EntitiesTable.TABLE, reading.entities().stream());
    tables.write(EntityPairsTable.TABLE, reading.pairs().stream());
    ReferenceList reference = own.get().reference();
    tables.write(
        ReferenceKeynessTable.TABLE,
        new ReferenceComparison(
                TermFamilies.WORD.name(),
                reference.title(),
                reference.counts(),
                compare.priorMass())
            .of(measured.documents()).stream());
    topics.write(tables, inheritedTopics);
    work.comparisonTally()
        .put(
            new ComparisonTally(
                ComparisonCounts.of(compared.comparisons()),
                compared.leftOut(),
                Stream.of(
                        measured.notes(),
                        work.knowledge().get().frames().notes(),
                        compared.notes(),
                        trends.notes(),
                        leftOut(compared.leftOut(), families),
                        reading.ownLists(),
                        reading.labels().notes(measured.documents()),
                        OwnTally.voiceless(
                            own.get(),
                            measured.documents().stream()
                                .map(MeasuredDocument::measurements)
                                .toList()),
                        topics.notes())
                    .flatMap(List::stream)
                    .toList(),
                reading.agreements(),
                FrameAgreements.of(measured.documents())));
  }

  /** What the floors leave out, a sentence a pair. */
  private static List<String> leftOut(List<LeftOutMeasures> all, List<Family> families) {
    Map<String, List<LeftOutMeasures>> byPair =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    out -> out.cohortA() + " and " + out.cohortB(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byPair.entrySet().stream()
        .map(
            pair ->
                "In too few units of %s to be compared (compare.min_document_share): %s."
                    .formatted(
                        pair.getKey(),
                        pair.getValue().stream()
                            .map(out -> counted(out, families))
                            .collect(Collectors.joining(", "))))
        .toList();
  }

  private static String counted(LeftOutMeasures out, List<Family> families) {
    String title =
        families.stream()
            .filter(family -> family.name().equals(out.family()))
            .map(Family::title)
            .findFirst()
            .orElse(out.family());
    return String.format(Locale.ROOT, "%,d %s (%s)", out.measures(), title, out.family());
  }

  private CorpusReading writeComparisons(
      ComparedCohorts compared, List<MeasuredDocument> documents, ToldProgress progress)
      throws IOException {
    EvidenceChoice choice =
        new EvidenceChoice(
            evidence, compared.pairs(), ToneFamilies::scoreOf, own.get().ofDocuments());
    List<EvidenceRequest> requests = choice.requests(compared.comparisons(), documents);
    EvidenceSearch search = new EvidenceSearch(requests, evidence.sentences());
    CorpusReading reading =
        CorpusReading.of(
            work,
            documents,
            search,
            new OwnWordLists(terms, entities),
            new OwnTally(own.get()),
            new LabelReading(labels.get()),
            progress);
    List<ShownSentences> found = search.found();
    Questions questions = new Questions(DeclaredFamilies.with(own.get()), List.of());
    List<Comparison> findings =
        Findings.named(
            compared.comparisons(),
            row -> choice.whyNot(row).isEmpty() && !questions.isRest(row.measure()),
            documents);
    FrameReliability ofFrames = FrameReliability.load();
    ToneReliability ofTone = ToneReliability.load();
    InstrumentSigns signs =
        new InstrumentSigns(DeclaredFamilies::otherInstruments, compared.comparisons());
    tables.write(
        ComparisonsTable.TABLE,
        choice.shown(findings, found).stream()
            .map(row -> row.withOpposed(signs.opposed(row.comparison())))
            .map(row -> row.withReliability(known(row, ofFrames, ofTone)))
            .map(reading.labels().corrections(documents, compared.pairs())));
    tables.write(
        EvidenceTable.TABLE,
        found.stream().flatMap(shown -> shown.evidence().stream()).sorted(EvidenceTable.ORDER));
    return reading;
  }

  private static @Nullable Reliability known(
      ShownComparison row, FrameReliability frames, ToneReliability tone) {
    Reliability ofFrame = frames.of(row.comparison().measure());
    return ofFrame == null ? tone.of(row.comparison().measure()) : ofFrame;
  }
}
