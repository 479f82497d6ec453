package dev.parallax.own;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.family.Family;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.VoiceView;
import dev.parallax.own.figure.DocumentName;
import dev.parallax.own.figure.Figures;
import dev.parallax.own.figure.Figures.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What figures from outside say of a document. A figure of the document is one of each of its
 * sentences, so that its mean over them is the figure itself.
 */
final class FigureMeasurements {

  private final Figures figures;
  private final AnnotatedDocument document;

  /** A sentence and the row that speaks of it, or of its document. */
  private record Rated(Sentence sentence, Row row) {}

  FigureMeasurements(Figures figures, AnnotatedDocument document) {
    this.figures = figures;
    this.document = document;
  }

  static Family family(Figures figures) {
    Unit unit = Unit.number(figures.unit());
    return Family.of(
            figures.name(),
            "figures of " + figures.title(),
            figures.title(),
            figures.ofSentences()
                ? "Figures of sentences that were made elsewhere, averaged over those that have one."
                : "Figures of documents that were made elsewhere.",
            unit,
            Section.OWN)
        .withMeasures(
            figures.columns().stream()
                .map(column -> new NamedMeasure(column.key(), column.title(), unit))
                .toList());
  }

  /** The measurements of one voice; a figure of a document is one of all its words only. */
  Measurements of(VoiceView view) {
    if (!figures.ofSentences() && view.voice() != Voice.ALL) {
      return Measurements.NONE;
    }
    List<Rated> rows = rows();
    List<Numerator> numerators = new ArrayList<>();
    List<Denominator> denominators = new ArrayList<>();
    for (int i = 0; i < figures.columns().size(); i++) {
      List<Contribution> values = new ArrayList<>();
      List<Contribution> ones = new ArrayList<>();
      for (Rated rated : rows) {
        Sentence sentence = rated.sentence();
        double value = rated.row().values().get(i);
        if (!Double.isNaN(value) && view.holds(sentence.ordinal())) {
          ones.add(new Contribution(sentence.ordinal(), sentence.segment(), 1));
          if (value != 0) {
            values.add(new Contribution(sentence.ordinal(), sentence.segment(), value));
          }
        }
      }
      String key = figures.columns().get(i).key();
      if (!values.isEmpty()) {
        numerators.add(
            new Numerator(new Measure(figures.name(), key, Voice.ALL), Quantity.MEAN, values));
      }
      denominators.add(new Denominator(figures.name(), key, Voice.ALL, ones));
    }
    return new Measurements(numerators, denominators);
  }

  /** What people must know of figures that the document should have. */
  List<String> missing() {
    SortedMap<Integer, Row> written = written();
    if (written.isEmpty()) {
      return List.of("%s has no row of it.".formatted(figures.file()));
    }
    List<String> missing = new ArrayList<>();
    List<Rated> used = rows();
    if (figures.ofSentences() && used.size() < written.size()) {
      missing.add(
          "%s has %d rows of it, of which %d are not used: there is no such sentence in its paragraphs, or it has another text."
              .formatted(figures.file(), written.size(), written.size() - used.size()));
    }
    for (int i = 0; i < figures.columns().size(); i++) {
      int column = i;
      if (used.stream().allMatch(rated -> rated.row().values().get(column).isNaN())) {
        missing.add(
            "%s has no figure of it in the column %s."
                .formatted(figures.file(), figures.columns().get(i).title()));
      }
    }
    return missing;
  }

  private SortedMap<Integer, Row> written() {
    String name = figures.byPath() ? document.document().path() : document.document().documentId();
    return figures.rows().of(DocumentName.key(name));
  }

  private List<Rated> rows() {
    SortedMap<Integer, Row> written = written();
    List<Rated> rows = new ArrayList<>();
    CodePointText text = new CodePointText(document.document().text());
    for (Sentence sentence : document.paragraphSentences()) {
      Row row = written.get(figures.ofSentences() ? sentence.ordinal() : 0);
      if (row != null
          && (row.text().isEmpty()
              || !figures.ofSentences()
              || row.text().strip().equals(text.slice(sentence.span()).strip()))) {
        rows.add(new Rated(sentence, row));
      }
    }
    return rows;
  }
}
