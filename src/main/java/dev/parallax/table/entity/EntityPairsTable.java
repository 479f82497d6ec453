package dev.parallax.table.entity;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.entity.EntityPairCounts;
import dev.parallax.table.format.Table;

/** {@code entity_pairs}: who is named together with whom. */
public final class EntityPairsTable {

  /** Its columns. */
  public static final Table<EntityPairCounts> TABLE =
      Table.<EntityPairCounts>named(
              "entity_pairs",
              "One row a pair of entities and cohort, where a sentence of a paragraph names both; of"
                  + " a sentence's entities the first twenty are paired.")
          .key("entity_id_a", "entity_id_b", "cohort")
          .sortedBy("entity_id_a", "entity_id_b", "cohort")
          .refersTo("entities", "entity_id_a")
          .refersTo("entities", "entity_id_b")
          .column("entity_id_a", STRING, "The first by id.", EntityPairCounts::entityIdA)
          .column("entity_id_b", STRING, "The other.", EntityPairCounts::entityIdB)
          .column("cohort", STRING, "The group of documents.", EntityPairCounts::cohort)
          .column(
              "n_sentences",
              INT32,
              "Sentences of the cohort's paragraphs that name both.",
              EntityPairCounts::sentences)
          .column(
              "n_documents",
              INT32,
              "Documents of the cohort with such a sentence.",
              EntityPairCounts::documents)
          .nullable(
              "npmi",
              DOUBLE,
              "Normalised pointwise mutual information over the cohort's sentences, in (-1, 1]: 0"
                  + " independent, 1 never one without the other. Null where every sentence names"
                  + " both. Few sentences make it large by chance.",
              EntityPairCounts::npmi)
          .build();

  private EntityPairsTable() {}
}
