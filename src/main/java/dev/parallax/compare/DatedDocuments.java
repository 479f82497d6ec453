package dev.parallax.compare;

import dev.parallax.compare.design.TrendDesign;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.CompareConfig.Trends;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents that trends are looked for in, as if they were one cohort.
 *
 * @param series each in the unit that it has over time; empty where no trend is looked for
 * @param notes what was left out and why, for people
 */
record DatedDocuments(List<MeasuredDocument> series, List<String> notes) {

  /** The cohort that all of them stand in. */
  static final String COHORT = "all";

  static DatedDocuments of(List<MeasuredDocument> documents, CompareConfig config) {
    if (config.trends() == Trends.NONE) {
      return new DatedDocuments(List.of(), List.of());
    }
    List<MeasuredDocument> dated =
        documents.stream().filter(document -> document.design().time() != null).toList();
    long dates = dated.stream().map(document -> document.design().time()).distinct().count();
    if (dates < TrendDesign.DATES) {
      // Where there are not even so many documents, nobody looks for one.
      boolean few = documents.size() < TrendDesign.DATES;
      return new DatedDocuments(
          List.of(), few ? List.of() : List.of(tooFew(dates, documents.size())));
    }
    boolean within = !config.within().isEmpty();
    List<MeasuredDocument> series =
        dated.stream()
            .filter(document -> !within || document.design().stratum() != null)
            .map(document -> document.regrouped(COHORT, document.design().series()))
            .toList();
    return new DatedDocuments(series, leftOut(documents.size(), dated.size(), series.size()));
  }

  private static String tooFew(long dates, int documents) {
    return "No trends (compare.trends): %,d documents have %d different %s; a trend takes %d."
        .formatted(documents, dates, dates == 1 ? "date" : "dates", TrendDesign.DATES);
  }

  private static List<String> leftOut(int all, int dated, int inSeries) {
    List<String> notes = new ArrayList<>();
    if (dated < all) {
      notes.add(
          "Documents in no trend, for they have no date that can be read: %,d of %,d."
              .formatted(all - dated, all));
    }
    if (inSeries < dated) {
      notes.add(
          "Dated documents in no trend, for they do not say what compare.within asks: %,d."
              .formatted(dated - inSeries));
    }
    return notes;
  }
}
