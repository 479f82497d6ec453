package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;
import static dev.parallax.table.format.ColumnType.listOf;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.voice.CueClass;
import dev.parallax.model.voice.Quotation;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import dev.parallax.table.format.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code quotations}: words that a document gives as somebody else's, and whose they are. */
public final class QuotationsTable {

  private static final ColumnType<Place> SPAN =
      ColumnType.struct(
          "span",
          Stream.concat(
                  Stream.of(
                      Column.<Place, String>required("text", STRING, "Its words.", Place::text)),
                  SharedColumns.<Place>offsets(place -> place).stream())
              .toList());

  /** Its columns. */
  public static final Table<QuotationRow> TABLE =
      Table.<QuotationRow>named(
              "quotations",
              "One row a quotation: words that a paragraph gives as somebody's, in quotation marks"
                  + " or in the author's wording. Those where attributed is false count as the"
                  + " author's.")
          .key("quotation_id")
          .sortedBy("document_id", "ordinal")
          .refersTo("documents", "document_id")
          .refersTo("segments", "segment_id")
          .refersTo("sentences", "sentence_id")
          .column("quotation_id", STRING, "The quotation.", QuotationRow::id)
          .columns(SharedColumns.sentence(QuotationRow::sentence))
          .columns(SharedColumns.document(row -> row.place().document()))
          .column(
              "ordinal",
              INT32,
              "Place of the quotation in the document, from 0, by its first word.",
              row -> row.quotation().ordinal())
          .column(
              "kind",
              STRING,
              "direct: word by word; indirect: in the author's wording; mixed: in the author's"
                  + " wording with some words in quotation marks.",
              row -> row.quotation().kind().label())
          .column(
              "attributed",
              BOOLEAN,
              "Whether its words count as somebody else's. False where the author denies that they"
                  + " were said, speaks in the first person, tells what somebody wants or hopes, or"
                  + " lets evidence speak.",
              row -> row.quotation().countsForOthers())
          .nullable(
              "cue_class",
              STRING,
              "What the cue says of the source: speech, thought, attitude (it wants, hopes or plans)"
                  + " or evidence (the data show). Null where no word introduces the quotation.",
              row -> label(row.quotation()))
          .column(
              "text",
              STRING,
              "Its words, without the marks around them; the parts of an interrupted one are joined"
                  + " by an ellipsis.",
              row -> row.spans().stream().map(Place::text).collect(Collectors.joining(" … ")))
          .columns(SharedColumns.offsets(QuotationRow::place))
          .column(
              "spans",
              listOf(SPAN),
              "Its words part by part: more than one where it is interrupted or goes over several"
                  + " paragraphs.",
              QuotationRow::spans)
          .nullable(
              "cue",
              STRING,
              "The word that introduces it, as written, or null.",
              text(QuotationRow::cue))
          .nullable(
              "cue_start_char",
              INT32,
              "First code point of the cue in documents.text, or null.",
              start(QuotationRow::cue))
          .nullable(
              "cue_end_char",
              INT32,
              "Code point after the cue in documents.text, or null.",
              end(QuotationRow::cue))
          .nullable(
              "speaker",
              STRING,
              "Who is said to have said it, as written there; null where nobody is named.",
              text(QuotationRow::speaker))
          .nullable(
              "speaker_start_char",
              INT32,
              "First code point of the speaker in documents.text, or null.",
              start(QuotationRow::speaker))
          .nullable(
              "speaker_end_char",
              INT32,
              "Code point after the speaker in documents.text, or null.",
              end(QuotationRow::speaker))
          .column(
              "speaker_kind",
              STRING,
              "named, pronoun, described (two diplomats), author (I, we) or none.",
              row -> row.quotation().speaker().kind().label())
          .nullable(
              "speaker_entity_id",
              STRING,
              "The entity that the speaker is, as in entities.entity_id; null where that cannot be"
                  + " told. He and she are told where there is one candidate.",
              row -> row.quotation().speaker().entityId())
          .column(
              "speaker_rule",
              STRING,
              "How the speaker was found: verb, noun, phrase (according to), cue (a verb beside the"
                  + " marks), colon_before, label, by_line, goes_on, paragraph_before,"
                  + " same_sentence, sentence_before, block or none.",
              row -> row.quotation().rule())
          .column(
              "negated",
              BOOLEAN,
              "Whether the author says that it was not said.",
              row -> row.quotation().negated())
          .nullable(
              "modality",
              STRING,
              "Auxiliary that makes the saying a possibility (may, would), or null.",
              row -> row.quotation().modality())
          .nullable(
              "within_quotation_id",
              STRING,
              "The quotation that it stands in, or null.",
              QuotationRow::within)
          .build();

  private QuotationsTable() {}

  /** The document's quotations, in order. */
  public static Stream<QuotationRow> rows(AnalysedDocument analysed) {
    List<SentenceRow> sentences = SentencesTable.rows(analysed).toList();
    return analysed.analysis().quotations().stream()
        .map(quotation -> QuotationRow.of(sentences.get(sentence(analysed, quotation)), quotation));
  }

  private static int sentence(AnalysedDocument analysed, Quotation quotation) {
    int start = quotation.spans().get(0).start();
    List<Sentence> sentences = analysed.annotation().sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= start) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static @Nullable String label(Quotation quotation) {
    CueClass cueClass = quotation.cueClass();
    return cueClass == null ? null : cueClass.label();
  }

  private static Function<QuotationRow, @Nullable String> text(
      Function<QuotationRow, @Nullable Place> part) {
    return row -> {
      Place place = part.apply(row);
      return place == null ? null : place.text();
    };
  }

  private static Function<QuotationRow, @Nullable Integer> start(
      Function<QuotationRow, @Nullable Place> part) {
    return row -> {
      Place place = part.apply(row);
      return place == null ? null : place.cleaned().start();
    };
  }

  private static Function<QuotationRow, @Nullable Integer> end(
      Function<QuotationRow, @Nullable Place> part) {
    return row -> {
      Place place = part.apply(row);
      return place == null ? null : place.cleaned().end();
    };
  }
}
