package dev.parallax.pipeline.corpus;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.correct.LabelCorrections;
import dev.parallax.compare.evidence.QuotableDocument;
import dev.parallax.frame.FrameFamilies;
import dev.parallax.model.comparison.ShownComparison;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.LabelledAs;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.text.Voice;
import dev.parallax.own.label.OwnLabels;
import dev.parallax.own.label.RunLabels;
import dev.parallax.tone.ToneFamilies;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the labels of a run together with its texts, and corrects differences by them. */
final class LabelReading {

  private final List<Kind> kinds;

  LabelReading(RunLabels labels) {
    this.kinds =
        List.of(
            new Kind(labels.frames(), FrameFamilies.ALL, FrameFamilies::labelled),
            new Kind(labels.tone(), ToneFamilies.ALL, ToneFamilies::labelled));
  }

  /** Looks for labelled sentences in a document. */
  void read(QuotableDocument document) {
    kinds.forEach(kind -> kind.match.read(document));
  }

  /** What people should know, once all documents have been read. */
  List<String> notes(List<MeasuredDocument> documents) {
    return kinds.stream().flatMap(kind -> kind.notes(documents).stream()).toList();
  }

  /** Completes rows of the table with what labels make of their differences. */
  Function<ShownComparison, ShownComparison> corrections(
      List<MeasuredDocument> documents, List<CohortPair> pairs) {
    List<LabelCorrections> all =
        kinds.stream().map(kind -> kind.corrections(documents, pairs)).toList();
    return row ->
        all.stream()
            .map(corrections -> row.withCorrected(corrections.of(row.comparison())))
            .filter(corrected -> corrected.corrected() != null)
            .findFirst()
            .orElse(row);
  }

  /** Labels of one kind, and what they speak of. */
  private static final class Kind {

    private final LabelMatch match;
    private final List<String> families;
    private final Function<Measure, @Nullable LabelledAs> labelled;

    Kind(
        OwnLabels labels, List<Family> families, Function<Measure, @Nullable LabelledAs> labelled) {
      this.match = new LabelMatch(labels);
      this.families = families.stream().map(Family::name).toList();
      this.labelled = labelled;
    }

    LabelCorrections corrections(List<MeasuredDocument> documents, List<CohortPair> pairs) {
      return new LabelCorrections(
          match.found().isEmpty()
              ? List.of()
              : documents.stream().map(one -> one.ofFamilies(families)).toList(),
          pairs,
          match.found(),
          labelled);
    }

    /** What is counted of paragraphs is divided by the number of their sentences. */
    List<String> notes(List<MeasuredDocument> documents) {
      Measure any = new Measure(families.get(0), "", Voice.ALL);
      Map<String, Integer> pool = new TreeMap<>();
      documents.forEach(
          document ->
              Stream.ofNullable(document.measurements().denominator(any))
                  .forEach(
                      sentences ->
                          pool.merge(document.cohort(), (int) sentences.total(), Integer::sum)));
      return match.notes(pool);
    }
  }
}
