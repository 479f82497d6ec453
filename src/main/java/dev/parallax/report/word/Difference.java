package dev.parallax.report.word;

import dev.parallax.model.family.Scale;
import dev.parallax.model.family.Unit;
import dev.parallax.model.text.Voice;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference as a newcomer reads it.
 *
 * @param id of its comparison
 * @param link to where it stands in its section
 * @param name of the measure
 * @param group of the measure, or empty
 * @param family of the measure, for people
 * @param direction where there is more of it
 * @param inferred whether it is inferred or described
 * @param sure how far it may be believed
 * @param figures in the order they are read
 * @param doubts what to know before believing it
 * @param also other measures of the same sentences, the strongest first
 * @param sides of either cohort, with its sentences
 */
public record Difference(
    String id,
    String link,
    String name,
    String group,
    String family,
    String direction,
    boolean inferred,
    String sure,
    List<Figure> figures,
    List<String> doubts,
    List<String> also,
    List<Side> sides) {

  private static final int ALSO = 6;

  /**
   * A figure that stands in a cell of {@code comparisons}.
   *
   * @param name what it is
   * @param column of the cell
   * @param value of the cell, as JSON writes it; empty for null
   * @param text as it is shown
   */
  public record Figure(String name, String column, String value, String text) {}

  /**
   * A cohort's sentences.
   *
   * @param cohort its name
   * @param side {@code a} or {@code b}
   * @param none what is said where there are no sentences
   * @param sentences the best first
   */
  public record Side(String cohort, String side, String none, List<Sentence> sentences) {}

  /**
   * A sentence of evidence.
   *
   * @param parts of its text; its place where the page holds no text
   * @param document title of its document
   * @param whose words they are; empty where the run does not tell
   * @param link within the page
   */
  public record Sentence(List<MarkedText.Part> parts, String document, String whose, String link) {}

  static Difference of(Row row, List<Row> finding, Labels labels, SentencesOf sentences) {
    MeasureLabel label = labels.of(row);
    CohortPair pair = CohortPair.of(row);
    return new Difference(
        row.text("comparison_id"),
        ReportLinks.toMeasure(row.text("comparison_id")),
        label.name(),
        label.group(),
        labels.families().of(row).title()
            + (row.text("voice").equals(Voice.AUTHOR.label()) ? ", authors’ own words" : ""),
        direction(row, label.unit(), pair),
        PairRows.isInferred(row),
        Standing.words(row),
        figures(row, label.unit(), pair),
        Doubts.of(row),
        finding.stream()
            .map(other -> labels.of(other).name())
            .filter(name -> !name.equals(label.name()))
            .distinct()
            .limit(ALSO)
            .toList(),
        List.of(
            new Side(pair.a(), "a", none(row, "a"), sentences.of(row, pair.a())),
            new Side(pair.b(), "b", none(row, "b"), sentences.of(row, pair.b()))));
  }

  private static String none(Row row, String side) {
    return switch (row.text("evidence")) {
      case "no_contrast" ->
          "There is no contrast to show: the instrument’s own error could make this difference.";
      case "of_documents" -> "It is a figure of whole documents, which no sentence shows.";
      default ->
          Reading.isAbsent(row, side)
              ? "It does not occur in these documents."
              : "No sentence shows it here.";
    };
  }

  /** Finds the sentences of a comparison and cohort. */
  interface SentencesOf {
    List<Sentence> of(Row comparison, String cohort);
  }

  static String direction(Row row, Unit unit, CohortPair pair) {
    Double difference = row.number("difference");
    String more = isAmount(unit.scale()) ? "more in " : "higher in ";
    return more + (difference != null && difference < 0 ? pair.a() : pair.b());
  }

  /** Whether figures are amounts of something, which cannot be less than none. */
  static boolean isAmount(Scale scale) {
    return scale == Scale.PER_CENT || scale == Scale.PER_THOUSAND_WORDS;
  }

  private static List<Figure> figures(Row row, Unit unit, CohortPair pair) {
    boolean inferred = PairRows.isInferred(row);
    Interval interval = Interval.of(row);
    Figure difference =
        figure("difference", row, "difference", Figures.difference(row.number("difference"), unit));
    List<Figure> figures =
        new ArrayList<>(
            List.of(
                figure(pair.a(), row, "mean_a", Figures.value(row.number("mean_a"), unit)),
                figure(pair.b(), row, "mean_b", Figures.value(row.number("mean_b"), unit)),
                difference));
    if (interval != null) {
      String name = inferred ? "95 % interval" : "interval within these documents";
      String text = Figures.interval(interval.low(), interval.high(), unit);
      figures.add(figure(name, row, interval.column(), text));
    }
    Double reach = row.number("error_reach");
    if (reach != null) {
      String text = Figures.reach(reach, unit);
      figures.add(figure("instrument’s own error", row, "error_reach", text));
    }
    if (inferred) {
      figures.add(figure("q", row, "q", Figures.probability(row.number("q"))));
    }
    return figures;
  }

  private static Figure figure(String name, Row row, String column, String text) {
    @Nullable Object cell = row.cell(column);
    return new Figure(name, column, cell == null ? "" : cell.toString(), text);
  }
}
