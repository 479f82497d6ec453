package dev.parallax.compare.calibrate;

import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A calibration in plain text. */
public final class PrintedCalibration {

  private static final String LINE = "%-7s  %5s  %-16s %-10s %-13s %9s  %-20s %-22s %8s  %-20s";
  private static final double LEVEL = 0.05;

  private PrintedCalibration() {}

  /** The lines of the report, without line ends. */
  public static List<String> lines(CalibrationResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(
        format(
            "Calibration at 5 %%: %d documents, %d units, %,d random splits a size.",
            result.documents(), result.units(), result.splits()));
    for (int size : result.sizesLeftOut()) {
      lines.add(format("%d a side is left out: it takes %d units.", size, 2 * size));
    }
    for (CalibratedDesign design : result.designsLeftOut()) {
      lines.add(format("%s is left out: %s.", design.label(), needs(design)));
    }
    if (!result.rows().isEmpty()) {
      lines.add("");
      lines.add(heading());
      result.rows().forEach(row -> lines.add(line(row)));
      lines.add("");
      lines.addAll(conclusion(result.rows()));
    }
    return lines;
  }

  private static String needs(CalibratedDesign design) {
    return switch (design) {
      case COHORTS -> "there are too few units for any of the sizes";
      case WITHIN ->
          "it takes compare.within, and values of it with several units, eight units in all";
      case PAIRS -> "it takes compare.unit, and four units or more with several documents each";
      case TREND -> "it takes documents with dates: five units, three different dates";
    };
  }

  private static String heading() {
    return format(
            LINE,
            "design",
            "size",
            "family",
            "voice",
            "documents",
            "measures",
            "false positives",
            "intervals over zero",
            "untested",
            "doubled rate found")
        .stripTrailing();
  }

  private static String line(CalibrationRow row) {
    return format(
            LINE,
            row.design().label(),
            row.size(),
            row.family(),
            row.voice().label(),
            row.band().label(),
            row.measures(),
            estimate(row.falsePositives()),
            estimate(row.coverage()),
            format("%.1f %%", 100 * row.untested()),
            estimate(row.power()))
        .stripTrailing();
  }

  private static String estimate(@Nullable Estimate estimate) {
    if (estimate == null) {
      return "-";
    }
    Interval interval = estimate.interval();
    return interval == null
        ? format("%.1f %%", 100 * estimate.value())
        : format(
            "%.1f %% (%.1f-%.1f)",
            100 * estimate.value(), 100 * interval.low(), 100 * interval.high());
  }

  private static List<String> conclusion(List<CalibrationRow> rows) {
    List<String> above =
        rows.stream()
            .filter(PrintedCalibration::isAbove)
            .map(
                row ->
                    format(
                        "  %s, %s, %s, %s",
                        row.design() == CalibratedDesign.COHORTS
                            ? row.size() + " a side"
                            : row.design().label(),
                        row.family(),
                        row.voice().label(),
                        row.band().label()))
            .toList();
    if (above.isEmpty()) {
      return List.of("False positives do not lie above 5 % anywhere.");
    }
    List<String> lines = new ArrayList<>(List.of("False positives lie above 5 %:"));
    lines.addAll(above);
    lines.add("By chance alone one interval in forty lies above the truth.");
    return lines;
  }

  /** Whether all of the interval of the false positives lies above the level of the test. */
  private static boolean isAbove(CalibrationRow row) {
    Estimate estimate = row.falsePositives();
    Interval interval = estimate == null ? null : estimate.interval();
    return interval != null && interval.low() > LEVEL;
  }

  private static String format(String pattern, @Nullable Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
