package dev.parallax.table.entity;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.entity.EntityCounts;
import dev.parallax.model.entity.EntitySummary;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import dev.parallax.table.format.Table;
import java.util.List;

/** {@code entities}: whom and what the documents name. */
public final class EntitiesTable {

  private static final List<Column<EntityCounts>> COHORT =
      List.of(
          Column.required("cohort", STRING, "The group of documents.", EntityCounts::cohort),
          Column.required(
              "n_mentions", INT32, "Mentions in paragraphs of the cohort.", EntityCounts::mentions),
          Column.required(
              "n_documents",
              INT32,
              "Documents of the cohort with such a mention.",
              EntityCounts::documents));

  /** Its columns. */
  public static final Table<EntitySummary> TABLE =
      Table.<EntitySummary>named(
              "entities",
              "One row an entity that some mention names. Counts are of paragraphs; an entity that"
                  + " only segments of other kinds name has none.")
          .key("entity_id")
          .sortedBy("entity_id")
          .column(
              "entity_id",
              STRING,
              "From an ISO code, or from type and canonical name by rule: country:JPN,"
                  + " demonym:JPN, person:shinzo-abe, organization:world-bank.",
              row -> row.entity().entityId())
          .column("name", STRING, "Canonical name.", row -> row.entity().name())
          .column(
              "type",
              STRING,
              "PERSON, ORGANIZATION, LOCATION, COUNTRY, NATIONALITY or MISC; of the entity, which"
                  + " may differ from the tag of a mention.",
              row -> row.entity().type())
          .nullable(
              "country_code",
              STRING,
              "ISO 3166-1 alpha-3 code of a country or of a demonym's country, else null.",
              row -> row.entity().countryCode())
          .column(
              "aliases",
              ColumnType.listOf(STRING),
              "Forms found in this corpus, in segments of every kind, sorted.",
              row -> row.entity().aliases())
          .column("n_mentions", INT32, "Mentions in paragraphs.", EntitySummary::mentions)
          .column("n_documents", INT32, "Documents with such a mention.", EntitySummary::documents)
          .column(
              "cohorts",
              ColumnType.listOf(ColumnType.struct("cohort_counts", COHORT)),
              "The same counts by cohort, of cohorts with a mention, by name of the cohort.",
              EntitySummary::counts)
          .build();

  private EntitiesTable() {}
}
