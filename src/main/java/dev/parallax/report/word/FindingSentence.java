package dev.parallax.report.word;

import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Scale;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import java.util.List;
import java.util.stream.Collectors;

/** The finding of a pair of cohorts in a sentence or two. */
final class FindingSentence {

  private FindingSentence() {}

  static String of(PairRows pair, List<Row> clearest, Labels labels) {
    boolean tested = pair.count(PairRows::isInferred) > 0;
    if (clearest.isEmpty()) {
      return tested
          ? none(pair) + "."
          : "These documents can only be described: there are too few to test.";
    }
    Row first = clearest.get(0);
    String difference = difference(first, labels);
    if (!tested) {
      return difference + " That describes these documents; there are too few to test.";
    }
    return PairRows.isFinding(first)
        ? difference + unlikely(first) + others(pair, first)
        : none(pair) + ". The largest: " + lower(difference) + chance(first);
  }

  /**
   * That none could be shown is not to say that there is none; and where some could, it says why
   * none of them stands here.
   */
  private static String none(PairRows pair) {
    CohortPair cohorts = pair.pair();
    if (pair.count(PairRows::isDiscovery) == 0) {
      return "No difference between %s and %s could be shown".formatted(cohorts.a(), cohorts.b());
    }
    if (pair.count(PairRows::isFinding) == 0) {
      return "No difference between %s and %s could be shown that is larger than the instrument’s own error"
          .formatted(cohorts.a(), cohorts.b());
    }
    String kinds =
        pair.inferredByFamily().values().stream()
            .filter(family -> family.stream().anyMatch(PairRows::isFinding))
            .map(pair::title)
            .collect(Collectors.joining(" and of "));
    return ("Some differences of %s are unlikely to be chance, but they are of parts of a measure or"
            + " by a second instrument, and stand in the sections below")
        .formatted(kinds);
  }

  private static String unlikely(Row row) {
    String unlikely = " That is unlikely to be chance (q\u00A0%s)".formatted(unbroken(row, "q"));
    return Standing.of(row) == Standing.HINT
        ? unlikely + ", but no more than a hint: " + String.join(", ", Doubts.brief(row))
        : unlikely;
  }

  /** Those that are in doubt are counted by themselves. */
  private static String others(PairRows pair, Row first) {
    long shown = others(pair, first, Standing.SHOWN);
    long hints = others(pair, first, Standing.HINT);
    String also =
        shown == 0
            ? "."
            : shown == 1
                ? ", and so is one other difference."
                : ", and so are %s other differences.".formatted(Figures.count(shown));
    String doubt =
        hints == 0
            ? ""
            : hints == 1
                ? " Another difference is unlikely to be chance, but in doubt."
                : " %s others are unlikely to be chance, but in doubt."
                    .formatted(Figures.count(hints));
    return also + doubt;
  }

  private static long others(PairRows pair, Row first, Standing standing) {
    return pair.count(row -> Standing.of(row) == standing)
        - (Standing.of(first) == standing ? 1 : 0);
  }

  /** An interval far from zero beside a q above the level is told as what it is. */
  private static String chance(Row row) {
    Double p = row.number("p");
    if (p != null && p <= PairRows.LEVEL) {
      return (" Tested alone it would stand out (p\u00A0%s); among the %s measures of its kind it could"
              + " be chance (q\u00A0%s).")
          .formatted(
              unbroken(row, "p"), Figures.count(row.count("family_size")), unbroken(row, "q"));
    }
    return row.number("q") == null
        ? " It could be chance."
        : " It could be chance (q\u00A0%s).".formatted(unbroken(row, "q"));
  }

  private static String unbroken(Row row, String column) {
    return Figures.probability(row.number(column)).replace(' ', '\u00A0');
  }

  private static String difference(Row row, Labels labels) {
    MeasureLabel label = labels.of(row);
    CohortPair pair = CohortPair.of(row);
    Double difference = row.number("difference");
    boolean moreInA = difference != null && difference < 0;
    Unit unit = label.unit();
    boolean amount = Difference.isAmount(unit.scale());
    String more = moreInA ? pair.a() : pair.b();
    String less = moreInA ? pair.b() : pair.a();
    String large = Figures.value(row.number(moreInA ? "mean_a" : "mean_b"), unit);
    String small = Figures.value(row.number(moreInA ? "mean_b" : "mean_a"), unit);
    return switch (labels.families().of(row).section()) {
      case WORDS, FRAMES, TOPICS ->
          "%s is %s in %s than in %s: %s against %s."
              .formatted(
                  subject(row, label, labels),
                  amount ? "more frequent" : "higher",
                  more,
                  less,
                  once(large, unit)
                      + (labels.families().of(row).section() == Section.WORDS ? "" : wholes(unit)),
                  small);
      // What is measured may be called anything: no verb fits all names.
      default ->
          "%s: %s%s in %s, against %s in %s."
              .formatted(subject(row, label, labels), large, wholes(unit), more, small, less);
    };
  }

  /** What a share is a share of. */
  private static String wholes(Unit unit) {
    return unit.scale() == Scale.PER_CENT && !unit.name().isEmpty() ? " of " + unit.name() : "";
  }

  /** A long unit stands behind the second figure alone. */
  private static String once(String value, Unit unit) {
    return unit.scale() == Scale.PER_THOUSAND_WORDS ? value.replace(" per 1,000 words", "") : value;
  }

  /** A word is quoted already; a bare name says of what kind it is. */
  private static String subject(Row row, MeasureLabel label, Labels labels) {
    Section section = labels.families().of(row).section();
    String name = label.name() + (label.group().isEmpty() ? "" : " (" + label.group() + ")");
    if (labels.families().isDrawnAs(Picture.MATRIX, row)) {
      return name.replace(" + ", " and ") + " in one sentence";
    }
    return switch (section) {
      case WORDS, TONE, STYLE, VOICES -> name;
      case FRAMES -> "The frame “" + label.name() + "”";
      case TOPICS -> "The topic “" + label.name() + "”";
      default -> name + " (" + labels.families().of(row).title() + ")";
    };
  }

  private static String lower(String sentence) {
    return sentence.startsWith("The ") ? "t" + sentence.substring(1) : sentence;
  }
}
