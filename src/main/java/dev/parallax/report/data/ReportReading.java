package dev.parallax.report.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.config.IncludeText;
import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.Section;
import dev.parallax.model.text.Voice;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import dev.parallax.report.read.RunFolder;
import dev.parallax.report.word.Families;
import dev.parallax.report.word.Instruments;
import dev.parallax.report.word.Labels;
import dev.parallax.report.word.UnstableTopics;
import dev.parallax.report.word.WhoseWords;
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

  private final RunFolder run;
  private final IncludeText include;
  private final Families families;
  private final LeftOut leftOut = new LeftOut();
  private final Map<String, String> blocks = new LinkedHashMap<>();

  ReportReading(RunFolder run, IncludeText include, List<Family> families) throws IOException {
    this.run = run;
    this.include = include;
    this.families = led(run, families);
  }

  /**
   * Families that the run has measured of the author's words are led by these, where its settings
   * let them; but of the user's own measures one may be of everybody's words alone, and is shown.
   */
  private static Families led(RunFolder run, List<Family> families) throws IOException {
    if (!run.manifest().at("/config/voice/lead").asText().equals(Voice.AUTHOR.label())) {
      return new Families(families);
    }
    List<Row> rows = run.read("comparisons", List.of("family", "key", "voice")).rows();
    Set<List<String>> byAuthor =
        rows.stream()
            .filter(row -> row.text("voice").equals(Voice.AUTHOR.label()))
            .map(ReportReading::measure)
            .collect(Collectors.toSet());
    Set<String> led = byAuthor.stream().map(one -> one.get(0)).collect(Collectors.toSet());
    Set<String> own =
        families.stream()
            .filter(family -> family.section() == Section.OWN)
            .map(Family::name)
            .collect(Collectors.toSet());
    return new Families(
        families,
        led,
        rows.stream()
            .map(ReportReading::measure)
            .filter(one -> own.contains(one.get(0)) && led.contains(one.get(0)))
            .filter(one -> !byAuthor.contains(one))
            .collect(Collectors.toSet()));
  }

  private static List<String> measure(Row comparison) {
    return List.of(comparison.text("family"), comparison.text("key"));
  }

  ReportData read() throws IOException {
    ObjectNode facts = JobFacts.of(run.manifest());
    Rows allComparisons = run.read("comparisons");
    ShownTables tables = ShownTables.read(run, leftOut);
    ChosenComparisons comparisons = ChosenComparisons.of(allComparisons, families, leftOut);
    Rows evidence = ChosenEvidence.of(run, ranks(comparisons), include, leftOut);
    Labels labels = Labels.of(tables.allEntities(), tables.topics(), families);
    putTables(tables, comparisons, evidence, labels);
    WhoseWords whose = whose(tables, evidence);
    blocks.put("whose", WhoseJson.of(evidence, whose));
    blocks.put("points", points(tables, comparisons));
    putTexts(tables, comparisons, evidence);
    tellFacts(facts, tables, comparisons);
    return new ReportData(
        facts,
        tables.allDocuments(),
        allComparisons,
        evidence,
        whose,
        tables.topics(),
        pairs(comparisons),
        labels,
        blocks,
        leftOut.parts());
  }

  private void putTables(
      ShownTables tables, ChosenComparisons comparisons, Rows evidence, Labels labels)
      throws IOException {
    put("documents", tables.documents());
    put("comparisons", comparisons.whole());
    put("terms", comparisons.brief());
    blocks.put("families", FamilyJson.of(families, comparisons.rows()));
    blocks.put("readings", ReadingJson.of(comparisons.rows(), labels));
    put("evidence", evidence);
    for (Map.Entry<String, Rows> table : tables.others().entrySet()) {
      put(table.getKey(), table.getValue());
    }
    put("quotations", quotations());
    put("relations", relations());
  }

  /** Of quotations in documents that evidence is from, whatever the page shows of their text. */
  private WhoseWords whose(ShownTables tables, Rows evidence) throws IOException {
    Set<String> documents =
        evidence.rows().stream().map(row -> row.text("document_id")).collect(Collectors.toSet());
    Rows quotations =
        run.read("quotations", WhoseWords.COLUMNS)
            .where(row -> documents.contains(row.text("document_id")));
    return WhoseWords.of(quotations, tables.allEntities(), include != IncludeText.NONE);
  }

  /** Words of the texts, so that they stand on pages that hold texts only. */
  private Rows quotations() throws IOException {
    Rows all = run.read("quotations", Limits.QUOTATION_COLUMNS).where(row -> row.is("attributed"));
    Rows shown =
        include == IncludeText.FULL
            ? all.first(Limits.QUOTATIONS, Comparator.comparingInt(row -> 0))
            : all.where(row -> false);
    leftOut.note("quotations", shown.size(), all.size(), "table quotations");
    return shown;
  }

  /** Those of entities; words of the texts, too. */
  private Rows relations() throws IOException {
    Rows all =
        run.read("relations", Limits.RELATION_COLUMNS)
            .where(
                row ->
                    row.find("agent_entity_id") != null || row.find("patient_entity_id") != null);
    Rows shown =
        include == IncludeText.FULL
            ? all.first(Limits.RELATIONS, Comparator.comparingInt(row -> 0))
            : all.where(row -> false);
    leftOut.note("relations of entities", shown.size(), all.size(), "table relations");
    return shown;
  }

  private void put(String name, Rows rows) throws IOException {
    blocks.put(name, TableJson.of(rows));
  }

  private void tellFacts(ObjectNode facts, ShownTables tables, ChosenComparisons comparisons)
      throws IOException {
    facts.put("include_text", include.name().toLowerCase(Locale.ROOT));
    facts.put("unit", unit(comparisons));
    List<String> cohorts = ReportData.cohorts(facts, tables.allDocuments());
    facts.putPOJO("cohorts", cohorts);
    facts.putPOJO("documents_read", DocumentsRead.of(tables.allDocuments()));
    facts.putPOJO("instruments", Instruments.of(comparisons.whole().rows(), families));
    facts.putPOJO("instrument_names", Instruments.names(families.declared()));
    facts.put("unstable_topics", new UnstableTopics(tables.topics(), families).why());
    facts.putPOJO("left_out", leftOut.parts());
    blocks.put("job", SafeJson.of(json -> json.writeObject(facts)));
    blocks.put("pairs", PairJson.of(pairs(comparisons), cohorts, CohortPair.groups(facts)));
  }

  private static List<CohortPair> pairs(ChosenComparisons comparisons) {
    return comparisons.rows().stream().map(CohortPair::of).distinct().toList();
  }

  private static String unit(ChosenComparisons comparisons) {
    return comparisons.whole().rows().stream()
        .map(row -> row.text("unit"))
        .findFirst()
        .orElse("document");
  }

  private static Map<String, Integer> ranks(ChosenComparisons comparisons) {
    return comparisons.rows().stream()
        .filter(row -> row.text("evidence").equals("shown"))
        .collect(Collectors.toMap(row -> row.text("comparison_id"), row -> row.count("rank")));
  }

  private String points(ShownTables tables, ChosenComparisons comparisons) throws IOException {
    int documents = tables.documents().size();
    Set<String> measures =
        comparisons.whole().rows().stream()
            .filter(row -> families.of(row).picture().drawsDocuments())
            .map(row -> row.text("family") + "|" + row.text("key") + "|" + row.text("voice"))
            .collect(Collectors.toSet());
    if (documents <= Limits.POINT_DOCUMENTS) {
      String points = DocumentPoints.of(run, tables.places(), measures);
      if (TableJson.bytes(List.of(points)) <= Limits.POINT_BYTES) {
        return points;
      }
    }
    leftOut.note("documents drawn as points", 0, documents, "table measurements");
    return DocumentPoints.of(run, Map.of(), Set.of());
  }

  private void putTexts(ShownTables tables, ChosenComparisons comparisons, Rows evidence)
      throws IOException {
    Set<String> chosen =
        include == IncludeText.FULL ? chosenTexts(tables.documents(), evidence) : Set.of();
    DocumentTexts texts = DocumentTexts.read(run, chosen);
    WordRoles roles = new WordRoles();
    PageTokens tokens = PageTokens.read(run, texts.texts(), roles);
    blocks.put("texts", texts.json());
    blocks.put("tokens", tokens.json());
    Set<String> words =
        comparisons.rows().stream()
            .filter(row -> families.of(row).keys() == Keys.WORD_FORMS)
            .map(row -> row.text("key"))
            .collect(Collectors.toSet());
    blocks.put("roles", SafeJson.of(json -> json.writeObject(roles.of(words))));
  }

  private Set<String> chosenTexts(Rows documents, Rows evidence) {
    long spent = TableJson.bytes(List.copyOf(blocks.values()));
    long room = Math.min(Limits.TEXT_BYTES, Limits.PAGE_BYTES - Limits.SCRIPTS_BYTES - spent);
    Map<String, Long> byDocument =
        evidence.rows().stream()
            .collect(Collectors.groupingBy(row -> row.text("document_id"), Collectors.counting()));
    Set<String> chosen = TextChoice.of(documents, byDocument, room);
    leftOut.note("documents in full", chosen.size(), documents.size(), "table documents");
    return chosen;
  }
}
