package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.FLOAT;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;
import static dev.parallax.table.format.ColumnType.listOf;

import dev.parallax.model.Identifiers;
import dev.parallax.model.text.Document;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.SentenceEmbedding;
import dev.parallax.model.tone.SentenceVector;
import dev.parallax.table.format.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code embeddings}: sentences as vectors, to search by meaning; written on request. */
public final class EmbeddingsTable {

  /** Its columns. */
  public static final Table<SentenceEmbedding> TABLE =
      Table.<SentenceEmbedding>named(
              "embeddings",
              "One row a sentence that was encoded, where tone.embeddings asks for it.")
          .key("sentence_id")
          .sortedBy("document_id", "ordinal")
          .refersTo("documents", "document_id")
          .refersTo("sentences", "sentence_id")
          .column("document_id", STRING, "The document.", SentenceEmbedding::documentId)
          .column("sentence_id", STRING, "The sentence.", SentenceEmbedding::sentenceId)
          .column(
              "ordinal",
              INT32,
              "Place of the sentence in the document, from 0.",
              SentenceEmbedding::ordinal)
          .column(
              "encoder",
              STRING,
              "Name and version of what made the vector; vectors of two encoders cannot be"
                  + " compared.",
              SentenceEmbedding::encoder)
          .column(
              "vector",
              listOf(FLOAT),
              "Means over the sentence's word pieces, 384 numbers a layer, of the layers that encoder"
                  + " names, one after the other. Not brought to length 1.",
              row -> list(row.vector()))
          .build();

  private EmbeddingsTable() {}

  /** The rows of a document. */
  public static Stream<SentenceEmbedding> rows(Document document, DocumentVectors vectors) {
    return vectors.sentences().stream()
        .filter(sentence -> sentence.values() != null)
        .map(sentence -> row(document, vectors.encoder(), sentence));
  }

  private static SentenceEmbedding row(Document document, String encoder, SentenceVector sentence) {
    return new SentenceEmbedding(
        document.documentId(),
        Identifiers.sentence(document.documentId(), sentence.sentence()),
        sentence.sentence(),
        encoder,
        Objects.requireNonNull(sentence.values()));
  }

  private static List<Float> list(float[] values) {
    List<Float> list = new ArrayList<>(values.length);
    for (float value : values) {
      list.add(value);
    }
    return list;
  }
}
