package dev.parallax.report.sample;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Section;
import dev.parallax.report.read.FamilyRows;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What people are to say of sentences. */
public enum SampleKind {
  /** Which frames they are in. */
  FRAMES,
  /** How positive or negative they sound. */
  TONE;

  private static final String RATING = "rating";

  /** Names of the columns to fill in: one a set of frames, or the rating. */
  List<String> columns(RunFolder run) throws IOException {
    if (this == TONE) {
      return List.of(RATING);
    }
    Set<String> sets = new TreeSet<>();
    for (String frame : frames(run)) {
      sets.add(frame.substring(0, frame.indexOf('/')));
    }
    return List.copyOf(sets);
  }

  /** The frames that a run has measured, as {@code <set>/<frame>}. */
  static Set<String> frames(RunFolder run) throws IOException {
    List<String> families =
        FamilyRows.of(run.read(FamilyRows.TABLE)).stream()
            .filter(family -> family.section() == Section.FRAMES)
            .map(Family::name)
            .toList();
    Set<String> frames = new TreeSet<>();
    run.each(
        "measurements",
        List.of("family", "key"),
        row -> {
          if (families.contains(row.text("family")) && row.text("key").indexOf('/') > 0) {
            frames.add(row.text("key"));
          }
        });
    return frames;
  }

  /** What to write into them, for people. */
  public String told() {
    return this == TONE
        ? "Write a rating from -4 (very negative) to 4 (very positive) into each row."
        : "Write into each set's column the names of the frames that the sentence is in, parted by ;"
            + " or none; what is left empty is not judged.";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
