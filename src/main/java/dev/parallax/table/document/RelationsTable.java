package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.agency.Participant;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code relations}: who does what to whom. */
public final class RelationsTable {

  /** Its columns. */
  public static final Table<RelationRow> TABLE =
      Table.<RelationRow>named(
              "relations",
              "One row a relation: a predicate of a paragraph with one who does it and one to whom"
                  + " it is done, either of which may be null. \"France and Italy left\" has two.")
          .key("relation_id")
          .sortedBy("document_id", "ordinal")
          .refersTo("documents", "document_id")
          .refersTo("segments", "segment_id")
          .refersTo("sentences", "sentence_id")
          .column("relation_id", STRING, "The relation.", RelationRow::id)
          .columns(SharedColumns.sentence(RelationRow::sentence))
          .columns(SharedColumns.document(row -> row.place().document()))
          .column(
              "ordinal",
              INT32,
              "Place of the relation in the document, from 0.",
              row -> row.relation().ordinal())
          .column(
              "predicate",
              STRING,
              "What is done, as written: a verb with the particle that follows it, a verb with the"
                  + " noun that says what is done (put pressure), or a noun (seizure).",
              row -> row.place().text())
          .column(
              "lemma",
              STRING,
              "Dictionary form of the predicate in lower case, with its particle (carry out); of a"
                  + " noun the verb that says the same (seizure: seize).",
              row -> row.relation().lemma())
          .columns(SharedColumns.offsets(RelationRow::place))
          .column(
              "construction",
              STRING,
              "active, passive (with by), agentless_passive, light_verb (put pressure on) or nominal"
                  + " (China's seizure of the reef).",
              row -> row.relation().construction().label())
          .column(
              "subject_role",
              STRING,
              "What the grammatical subject is: agent, patient (of a passive), subject (of a verb"
                  + " without an agent: prices rose), or none where there is none.",
              row -> row.relation().role().label())
          .column(
              "subject_link",
              STRING,
              "How the predicate comes by its subject: own, relative, conjoined, controlled (promised"
                  + " to leave), participle, possessive or none.",
              row -> row.relation().link().label())
          .columns(participant("agent", "who does it", Relation::agent))
          .columns(participant("patient", "to whom or what it is done", Relation::patient))
          .column(
              "patient_is_clause",
              BOOLEAN,
              "Whether the patient is a clause: what is said, wanted or tried.",
              row -> isClause(row.relation().patient()))
          .columns(
              participant(
                  "subject",
                  "who or what it is told of, where the predicate has no agent",
                  Relation::subject))
          .column(
              "negated",
              BOOLEAN,
              "Whether it is said not to be so.",
              row -> row.relation().negated())
          .column(
              "modality",
              STRING,
              "asserted (told as a fact), possible (could, if), necessary (must, has to) or intended"
                  + " (promised to, a plan to).",
              row -> row.relation().modality().label())
          .columns(
              List.of(
                  SharedColumns.voice(
                      "Whose words the predicate is: author, attributed, or mixed.",
                      row -> row.relation().voice())))
          .nullable(
              "quotation_id",
              STRING,
              "The innermost quotation that it stands in, where that is somebody else's words, or"
                  + " null.",
              RelationRow::quotation)
          .nullable(
              "speaker_entity_id",
              STRING,
              "The entity that says so, as in entities.entity_id; null where the author does, or"
                  + " where that cannot be told.",
              RelationRow::speakerEntityId)
          .build();

  private RelationsTable() {}

  /** The document's relations, in order. */
  public static Stream<RelationRow> rows(AnalysedDocument analysed) {
    List<SentenceRow> sentences = SentencesTable.rows(analysed).toList();
    return analysed.analysis().relations().stream()
        .map(relation -> row(analysed, sentences.get(relation.sentence()), relation));
  }

  private static RelationRow row(
      AnalysedDocument analysed, SentenceRow sentence, Relation relation) {
    Integer quotation = relation.quotation();
    return new RelationRow(
        sentence,
        sentence.place().in().at(relation.predicate()),
        relation,
        quotation == null
            ? null
            : analysed.analysis().quotations().get(quotation).speaker().entityId());
  }

  private static List<Column<RelationRow>> participant(
      String name, String what, Function<Relation, @Nullable Participant> part) {
    return List.of(
        Column.nullable(name, STRING, "As written, " + what + "; or null.", of(part, Place::text)),
        Column.nullable(
            name + "_start_char",
            INT32,
            "First code point of the " + name + " in documents.text, or null.",
            of(part, place -> place.cleaned().start())),
        Column.nullable(
            name + "_end_char",
            INT32,
            "Code point after the " + name + " in documents.text, or null.",
            of(part, place -> place.cleaned().end())),
        Column.nullable(
            name + "_raw_start_char",
            INT32,
            "First code point of the " + name + " in documents.raw_text, or null.",
            of(part, place -> place.raw().start())),
        Column.nullable(
            name + "_raw_end_char",
            INT32,
            "Code point after the " + name + " in documents.raw_text, or null.",
            of(part, place -> place.raw().end())),
        Column.nullable(
            name + "_head",
            STRING,
            "Main word of the " + name + ", or null.",
            row -> {
              Participant participant = part.apply(row.relation());
              Place head = row.at(participant == null ? null : participant.head());
              return head == null ? null : head.text();
            }),
        Column.nullable(
            name + "_entity_id",
            STRING,
            "The entity that the " + name + " is, as in entities.entity_id, or null.",
            ofParticipant(part, Participant::entityId)),
        Column.nullable(
            name + "_modifier_entity_id",
            STRING,
            "An entity that only qualifies the "
                + name
                + " (the Chinese navy, Abe's government): it is not taken for the "
                + name
                + ". Or null.",
            ofParticipant(part, Participant::modifierEntityId)));
  }

  private static <T> Function<RelationRow, @Nullable T> of(
      Function<Relation, @Nullable Participant> part, Function<Place, T> value) {
    return row -> {
      Participant participant = part.apply(row.relation());
      Place place = row.at(participant == null ? null : participant.span());
      return place == null ? null : value.apply(place);
    };
  }

  private static Function<RelationRow, @Nullable String> ofParticipant(
      Function<Relation, @Nullable Participant> part,
      Function<Participant, @Nullable String> value) {
    return row -> {
      Participant participant = part.apply(row.relation());
      return participant == null ? null : value.apply(participant);
    };
  }

  private static boolean isClause(@Nullable Participant patient) {
    return patient != null && patient.clause();
  }
}
