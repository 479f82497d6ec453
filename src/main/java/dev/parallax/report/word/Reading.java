package dev.parallax.report.word;

import dev.parallax.model.family.Section;
import dev.parallax.report.read.Row;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a comparison's cells. It is decided here alone: the first screen, the pictures
 * and the tables of the page all show this.
 *
 * @param label of its measure
 * @param amount whether its figures are amounts of something, which cannot be less than none;
 *     measures of the user's own can, where they take something away or weigh words
 * @param place of its measure in the family's declaration, from 0; what is not declared comes last
 * @param instrument of tone whose measure it is; null where it is none's own
 * @param inferred whether it was tested, not only described
 * @param discovery whether its q says that the cohorts differ
 * @param interval that its difference is shown with, as {@link Interval#kind}; null for none
 * @param sure how far it may be believed, in words
 * @param doubts what to know before believing it, a few words each
 * @param opposedBy instruments that lean the other way, as a sentence has them; null for none
 * @param conclusive whether a difference can be concluded: it is a discovery, and neither the
 *     instrument's own error nor another instrument speaks against it
 * @param few whether it is a single actor's, and rests on too little to be drawn
 * @param absent sides, {@code a} or {@code b}, whose documents do not have the measure at all
 */
public record Reading(
    MeasureLabel label,
    boolean amount,
    int place,
    @Nullable String instrument,
    boolean inferred,
    boolean discovery,
    @Nullable String interval,
    String sure,
    List<String> doubts,
    @Nullable String opposedBy,
    boolean conclusive,
    boolean few,
    List<String> absent) {

  /**
   * Reads a comparison.
   *
   * @param row with all columns
   * @param labels of the run's measures
   * @param instruments of tone that the run has
   */
  public static Reading of(Row row, Labels labels, List<String> instruments) {
    MeasureLabel label = labels.of(row);
    Interval interval = Interval.of(row);
    boolean discovery = PairRows.isDiscovery(row);
    return new Reading(
        label,
        Difference.isAmount(label.unit().scale())
            && labels.families().of(row).section() != Section.OWN,
        labels.families().placeOf(row),
        Instruments.ofMeasure(row, instruments, labels.families()),
        PairRows.isInferred(row),
        discovery,
        interval == null ? null : interval.kind(),
        Standing.words(row),
        Doubts.brief(row),
        Doubts.isOpposed(row) ? Doubts.opposed(row) : null,
        discovery
            && !row.is("within_error")
            && !row.is("doubtful")
            && !Doubts.isOpposed(row)
            && !Doubts.isDeniedByLabels(row),
        TooFew.of(row, labels.families().of(row), label.unit().scale()),
        Stream.of("a", "b").filter(side -> isAbsent(row, side)).toList());
  }

  /** Whether nothing at all was counted on a side; a mean of scores may be 0 otherwise. */
  static boolean isAbsent(Row row, String side) {
    Double mean = row.number("mean_" + side);
    return mean != null && mean == 0 && !row.text("quantity").equals("mean");
  }
}
