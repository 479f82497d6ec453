package dev.parallax.pipeline.corpus;

import dev.parallax.compare.unit.UnitsOfInference;
import dev.parallax.config.CompareConfig;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.DocumentDesign;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Measurements;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.WorkRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All documents with what was measured in them, as comparisons need them.
 *
 * @param documents in order of their ids
 * @param unit of inference; documents where none has what the settings name
 * @param notes what users should know of their units of inference
 */
record CorpusMeasurements(List<MeasuredDocument> documents, String unit, List<String> notes) {

  /** Strata that a note names, at most. */
  private static final int NAMED = 8;

  /**
   * Reads what was measured.
   *
   * @param corpus in order of document ids
   * @param compare names the unit of inference, and what tells the time
   * @param cohorts in the order they are shown; all in alphabetical order, where empty
   */
  static CorpusMeasurements load(
      WorkRecords work, List<AcceptedDocument> corpus, CompareConfig compare, List<String> cohorts)
      throws IOException {
    String unit = compare.unit();
    UnitsOfInference units = new UnitsOfInference(unit);
    for (AcceptedDocument document : corpus) {
      units.add(
          document.documentId(),
          document.contentSha256(),
          document.unit(),
          document.screening().nearDuplicateGroup());
    }
    Map<String, DocumentDesign> designs = DocumentDesigns.of(corpus, compare, cohorts);
    List<MeasuredDocument> measured = measured(work, corpus, units.byDocument(), designs);
    boolean none = !corpus.isEmpty() && units.withoutValue() == corpus.size();
    List<String> notes = new ArrayList<>(withoutValue(unit, units.withoutValue(), corpus.size()));
    notes.addAll(inSeveralCohorts(unit, measured));
    notes.addAll(strata(compare.within(), measured));
    return new CorpusMeasurements(measured, none ? UnitsOfInference.DOCUMENT : unit, notes);
  }

  private static List<MeasuredDocument> measured(
      WorkRecords work,
      List<AcceptedDocument> corpus,
      Map<String, String> units,
      Map<String, DocumentDesign> designs)
      throws IOException {
    List<Measurements> found = work.analyses().getAll(corpus, DocumentAnalysis::measurements);
    List<Measurements> shares = topicShares(work, corpus);
    List<MeasuredDocument> measured = new ArrayList<>();
    for (int document = 0; document < corpus.size(); document++) {
      AcceptedDocument each = corpus.get(document);
      String id = each.documentId();
      measured.add(
          new MeasuredDocument(
              id,
              each.contentSha256(),
              each.cohort(),
              Objects.requireNonNull(units.get(id)),
              Measurements.join(List.of(found.get(document), shares.get(document))),
              Objects.requireNonNull(designs.get(id))));
    }
    return measured;
  }

  /** In the order of the corpus; none of any document where topics were not looked for. */
  private static List<Measurements> topicShares(WorkRecords work, List<AcceptedDocument> corpus)
      throws IOException {
    return work.topics().isKept()
        ? work.topicShares().getAll(corpus, Function.identity())
        : Collections.nCopies(corpus.size(), Measurements.NONE);
  }

  private static List<String> withoutValue(String unit, int without, int documents) {
    if (without == 0) {
      return List.of();
    }
    if (without == documents) {
      return List.of(
          "No document has its %s in its metadata, so the unit of inference is the document."
              .formatted(unit));
    }
    String most = 2 * without > documents ? "Most documents, " : "";
    return List.of(
        "%s%,d of %,d documents%s have no %s in their metadata; each of them counts as a unit of its own."
            .formatted(most, without, documents, most.isEmpty() ? "" : ",", unit));
  }

  /** Documents that no comparison within strata can hold. */
  private static List<String> strata(List<String> columns, List<MeasuredDocument> documents) {
    if (columns.isEmpty()) {
      return List.of();
    }
    String column = String.join(" and ", columns);
    List<String> notes = new ArrayList<>();
    Map<String, Set<String>> cohorts = new TreeMap<>();
    int without = 0;
    for (MeasuredDocument document : documents) {
      String stratum = document.design().stratum();
      if (stratum == null) {
        without++;
      } else {
        cohorts.computeIfAbsent(stratum, any -> new TreeSet<>()).add(document.cohort());
      }
    }
    if (without > 0) {
      notes.add(
          "%,d of %,d documents do not say their %s; they are left out of adjusted differences (compare.within)."
              .formatted(without, documents.size(), column));
    }
    List<String> alone =
        cohorts.entrySet().stream()
            .filter(entry -> entry.getValue().size() == 1)
            .map(Map.Entry::getKey)
            .toList();
    if (!alone.isEmpty()) {
      notes.add(
          "%,d of %,d values of %s have documents of one cohort alone, and are left out of adjusted differences: %s%s."
              .formatted(
                  alone.size(),
                  cohorts.size(),
                  column,
                  String.join(", ", alone.subList(0, Math.min(NAMED, alone.size()))),
                  alone.size() > NAMED ? " and others" : ""));
    }
    return notes;
  }

  /**
   * Units in several cohorts tie these together, which only paired differences take into account.
   */
  private static List<String> inSeveralCohorts(String unit, List<MeasuredDocument> documents) {
    Map<String, Set<String>> cohorts = new TreeMap<>();
    documents.forEach(
        document ->
            cohorts
                .computeIfAbsent(document.unit(), any -> new TreeSet<>())
                .add(document.cohort()));
    long shared = cohorts.values().stream().filter(all -> all.size() > 1).count();
    return shared == 0
        ? List.of()
        : List.of(
            "%,d %s with documents in more than one cohort (the same %s, or near duplicates): they count as a unit in each, and cohorts that share them are likelier to look alike."
                .formatted(shared, shared == 1 ? "unit" : "units", unit));
  }
}
