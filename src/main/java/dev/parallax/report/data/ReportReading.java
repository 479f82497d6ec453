package dev.parallax.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.config.IncludeText;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import dev.parallax.report.read.RunFolder;
import dev.parallax.report.word.Labels;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a run for its page; the order matters, since what is read first takes room from the rest.
 */
final class ReportReading {

  private static final List<String> OF_DOCUMENTS =
      List.of(
          "document_id",
          "cohort",
          "path",
          "title",
          "author",
          "date",
          "source",
          "format",
          "n_characters",
          "n_paragraphs",
          "n_sentences",
          "n_tokens",
          "n_mentions",
          "n_unparsed_sentences",
          "near_duplicate_group",
          "issues");

  private final RunFolder run;
  private final IncludeText include;
  private final LeftOut leftOut = new LeftOut();
  private final Map<String, String> blocks = new LinkedHashMap<>();

  ReportReading(RunFolder run, IncludeText include) {
    this.run = run;
    this.include = include;
  }

  ReportData read() throws IOException {
    JsonNode manifest = run.manifest();
    ObjectNode facts = JobFacts.of(manifest);
    Rows all = run.read("documents", OF_DOCUMENTS);
    Rows documents = limited(all, Limits.DOCUMENTS, "documents");
    Rows allComparisons = run.read("comparisons");
    ChosenComparisons comparisons = ChosenComparisons.of(allComparisons, leftOut);
    Rows evidence = ChosenEvidence.of(run, ranks(comparisons), include, leftOut);
    Rows entities = entities();
    Rows topics = run.read("topics");
    Labels labels = Labels.of(entities, topics);
    List<CohortPair> pairs = comparisons.rows().stream().map(CohortPair::of).distinct().toList();
    put("documents", documents);
    put("comparisons", comparisons.whole());
    put("terms", comparisons.brief());
    blocks.put("labels", MeasureLabels.of(comparisons.rows(), labels));
    put("evidence", evidence);
    put("entities", entities);
    put("entity_pairs", pairs());
    put("topics", topics);
    put("topic_terms", limited(run.read("topic_terms"), Limits.TOPIC_ROWS, "topic_terms"));
    put("rejects", limited(run.read("rejects"), Limits.REJECTS, "rejects"));
    put("changes", limited(run.read("changes"), Limits.CHANGES, "changes"));
    put("calibration", run.calibration().read("calibration"));
    blocks.put("points", points(documents, comparisons));
    putTexts(documents, comparisons, evidence);
    facts.put("include_text", include.name().toLowerCase(Locale.ROOT));
    facts.put("unit", unit(comparisons));
    facts.putPOJO("cohorts", ReportData.cohorts(facts, all));
    facts.putPOJO("left_out", leftOut.parts());
    blocks.put("job", SafeJson.of(json -> json.writeObject(facts)));
    return new ReportData(
        facts, all, allComparisons, comparisons, evidence, pairs, labels, blocks, leftOut.parts());
  }

  private static String unit(ChosenComparisons comparisons) {
    return comparisons.whole().rows().stream()
        .map(row -> row.text("unit"))
        .findFirst()
        .orElse("document");
  }

  private void put(String name, Rows rows) throws IOException {
    blocks.put(name, TableJson.of(rows));
  }

  private Rows limited(Rows rows, int limit, String table) {
    Rows first = rows.first(limit, Comparator.comparingInt(row -> 0));
    leftOut.note("rows of " + table, first.size(), rows.size(), "table " + table);
    return first;
  }

  private static Map<String, Integer> ranks(ChosenComparisons comparisons) {
    return comparisons.rows().stream()
        .filter(row -> row.text("evidence").equals("shown"))
        .collect(Collectors.toMap(row -> row.text("comparison_id"), row -> row.count("rank")));
  }

  private Rows entities() throws IOException {
    Rows all =
        run.read(
            "entities",
            List.of(
                "entity_id",
                "name",
                "type",
                "country_code",
                "n_mentions",
                "n_documents",
                "cohorts"));
    Rows first =
        all.first(Limits.ENTITIES, Comparator.comparingInt(row -> -row.count("n_mentions")));
    leftOut.note("entities", first.size(), all.size(), "table entities");
    return first;
  }

  private Rows pairs() throws IOException {
    Rows all = run.read("entity_pairs");
    Rows first =
        all.first(Limits.ENTITY_PAIRS, Comparator.comparingInt(row -> -row.count("n_sentences")));
    leftOut.note("pairs of entities", first.size(), all.size(), "table entity_pairs");
    return first;
  }

  private String points(Rows documents, ChosenComparisons comparisons) throws IOException {
    boolean few = documents.size() <= Limits.POINT_DOCUMENTS;
    if (!few) {
      leftOut.note("documents drawn as points", 0, documents.size(), "table measurements");
    }
    Set<String> measures =
        comparisons.whole().rows().stream()
            .filter(row -> few && !Limits.WITHOUT_POINTS.contains(row.text("family")))
            .map(row -> row.text("family") + "|" + row.text("key") + "|" + row.text("voice"))
            .collect(Collectors.toSet());
    return DocumentPoints.of(run, few ? places(documents) : Map.of(), measures);
  }

  private void putTexts(Rows documents, ChosenComparisons comparisons, Rows evidence)
      throws IOException {
    long spent = TableJson.bytes(List.copyOf(blocks.values()));
    long room = Math.min(Limits.TEXT_BYTES, Limits.PAGE_BYTES - 2_000_000 - spent);
    Set<String> chosen =
        include == IncludeText.FULL
            ? TextChoice.of(documents, byDocument(evidence), room)
            : Set.of();
    if (include == IncludeText.FULL) {
      leftOut.note("documents in full", chosen.size(), documents.size(), "table documents");
    }
    Map<String, Integer> embedded = places(documents);
    embedded.keySet().retainAll(chosen);
    blocks.put("texts", DocumentTexts.read(run, chosen).json());
    blocks.put("lines", TermLines.of(run, embedded, words(comparisons)));
  }

  private static List<Row> words(ChosenComparisons comparisons) {
    return comparisons.rows().stream()
        .filter(row -> Set.of("term", "phrase").contains(row.text("family")))
        .toList();
  }

  private static Map<String, Long> byDocument(Rows evidence) {
    return evidence.rows().stream()
        .collect(Collectors.groupingBy(row -> row.text("document_id"), Collectors.counting()));
  }

  private static Map<String, Integer> places(Rows documents) {
    Map<String, Integer> places = new LinkedHashMap<>();
    documents.rows().forEach(row -> places.put(row.text("document_id"), places.size()));
    return places;
  }
}
