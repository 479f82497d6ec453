package dev.parallax.report.data;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables that stand on the page beside comparisons and evidence, each within its limit.
 *
 * @param allDocuments of the run
 * @param documents that are listed
 * @param allEntities of the run
 * @param topics of the run, and those that are gone
 * @param others name of a block to its rows
 */
record ShownTables(
    Rows allDocuments, Rows documents, Rows allEntities, Rows topics, Map<String, Rows> others) {

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

  private static final List<String> OF_ENTITIES =
      List.of("entity_id", "name", "type", "country_code", "n_mentions", "n_documents", "cohorts");

  /** In the table's order: the first rows are kept. */
  private static final Comparator<Row> AS_THEY_STAND = Comparator.comparingInt(row -> 0);

  static ShownTables read(RunFolder run, LeftOut leftOut) throws IOException {
    Rows documents = run.read("documents", OF_DOCUMENTS);
    Rows listed = documents.first(Limits.DOCUMENTS, AS_THEY_STAND);
    leftOut.note("documents", listed.size(), documents.size(), "table documents");
    Rows entities = run.read("entities", OF_ENTITIES);
    Rows topics = run.read("topics");
    Reading others = new Reading(run, leftOut);
    others.most("entities", "entities", entities, Limits.ENTITIES, "n_mentions");
    others.most(
        "entity_pairs",
        "pairs of entities",
        run.read("entity_pairs"),
        Limits.ENTITY_PAIRS,
        "n_sentences");
    others.blocks.put("voice_shares", run.read("voice_shares"));
    others.blocks.put("topics", topics);
    others.first(
        "topic_terms", Limits.TOPIC_ROWS, Comparator.comparingInt(row -> row.count("rank")));
    others.first("topic_models", Limits.TOPIC_ROWS, AS_THEY_STAND);
    others.first(
        "reference_keyness",
        Limits.REFERENCE_ROWS,
        Comparator.comparingInt(row -> row.count("rank")));
    others.first("trends", Limits.TRENDS, ShownTables::surest);
    others.first("rejects", Limits.REJECTS, AS_THEY_STAND);
    others.first("changes", Limits.CHANGES, AS_THEY_STAND);
    others.blocks.put("calibration", run.calibration().read("calibration"));
    return new ShownTables(documents, listed, entities, topics, others.blocks);
  }

  /** By q, then as the families rank them. */
  private static int surest(Row one, Row other) {
    return Comparator.comparingDouble(ShownTables::q)
        .thenComparingInt((Row row) -> row.count("rank"))
        .compare(one, other);
  }

  private static double q(Row row) {
    Double q = row.number("q");
    return q == null ? 2 : q;
  }

  /** Documents that are listed, id to place. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new LinkedHashMap<>();
    documents.rows().forEach(row -> places.put(row.text("document_id"), places.size()));
    return places;
  }

  private record Reading(RunFolder run, LeftOut leftOut, Map<String, Rows> blocks) {

    Reading(RunFolder run, LeftOut leftOut) {
      this(run, leftOut, new LinkedHashMap<>());
    }

    void first(String table, int limit, Comparator<Row> order) throws IOException {
      keep(table, "rows of " + table, run.read(table), limit, order);
    }

    void most(String table, String what, Rows rows, int limit, String column) {
      keep(table, what, rows, limit, Comparator.comparingInt(row -> -row.count(column)));
    }

    private void keep(String table, String what, Rows rows, int limit, Comparator<Row> order) {
      Rows first = rows.first(limit, order);
      leftOut.note(what, first.size(), rows.size(), "table " + table);
      blocks.put(table, first);
    }
  }
}
