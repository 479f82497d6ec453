package dev.parallax.report.data;

import java.util.List;

/**
 * How much is embedded, so that a page of many documents stays one that a browser opens at once.
 */
final class Limits {

  /** All of the page, in bytes of UTF-8; 15 MB with room for what is counted roughly. */
  static final int PAGE_BYTES = 14_000_000;

  /** Of it, what scripts, styles and first screens take. */
  static final int SCRIPTS_BYTES = 1_200_000;

  /** The most that documents in full may take, with their marks. */
  static final int TEXT_BYTES = 9_000_000;

  /** One document in full; a longer one is not read on a page. */
  static final int ONE_TEXT_BYTES = 600_000;

  /** Documents that are listed. */
  static final int DOCUMENTS = 5_000;

  /** Comparisons of all their columns. */
  static final int WHOLE_COMPARISONS = 2_500;

  /** Families of more comparisons a pair and voice have some of their columns only. */
  static final int WHOLE_FAMILY = 400;

  /** Comparisons of those families. */
  static final int BRIEF_COMPARISONS = 8_000;

  /** The columns that they have. */
  static final List<String> BRIEF_COLUMNS =
      List.of(
          "comparison_id",
          "family",
          "key",
          "voice",
          "cohort_a",
          "cohort_b",
          "quantity",
          "n_a",
          "n_b",
          "document_frequency_a",
          "document_frequency_b",
          "numerator_a",
          "numerator_b",
          "mean_a",
          "mean_low_a",
          "mean_high_a",
          "mean_b",
          "mean_low_b",
          "mean_high_b",
          "difference",
          "difference_low",
          "difference_high",
          "within_low",
          "within_high",
          "inference",
          "p",
          "p_min",
          "p_attainable",
          "family_size",
          "q",
          "tested_with",
          "rank",
          "fragile",
          "strength",
          "finding_id",
          "log_odds",
          "log_odds_z",
          "evidence");

  /** Sentences of evidence, and characters of them. */
  static final int EVIDENCE_ROWS = 6_000;

  static final int EVIDENCE_CHARACTERS = 1_500_000;

  /** Trends, the surest of all families. */
  static final int TRENDS = 200;

  /** Words against a list of frequencies, equally many of each cohort. */
  static final int REFERENCE_ROWS = 1_000;

  /** Documents whose own figures are drawn. */
  static final int POINT_DOCUMENTS = 2_000;

  /** What these figures may take, in bytes; beyond it none is drawn, and texts keep their room. */
  static final int POINT_BYTES = 4_000_000;

  /** Quotations to read. */
  static final int QUOTATIONS = 1_500;

  /** The columns that they have. */
  static final List<String> QUOTATION_COLUMNS =
      List.of(
          "document_id",
          "kind",
          "attributed",
          "text",
          "start_char",
          "end_char",
          "speaker",
          "speaker_kind",
          "speaker_entity_id");

  /** Relations of entities to read. */
  static final int RELATIONS = 3_000;

  /** The columns that they have. */
  static final List<String> RELATION_COLUMNS =
      List.of(
          "document_id",
          "predicate",
          "lemma",
          "start_char",
          "end_char",
          "agent",
          "agent_entity_id",
          "patient",
          "patient_entity_id",
          "negated",
          "modality",
          "voice");

  static final int ENTITIES = 3_000;
  static final int ENTITY_PAIRS = 1_500;
  static final int CHANGES = 500;
  static final int REJECTS = 1_000;
  static final int TOPIC_ROWS = 5_000;

  /** Longest text of a cell, in characters. */
  static final int CELL_CHARACTERS = 2_000;

  private Limits() {}
}
