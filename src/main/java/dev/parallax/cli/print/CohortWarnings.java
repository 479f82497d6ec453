package dev.parallax.cli.print;

import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.pipeline.job.CohortSize;
import dev.parallax.pipeline.job.ListedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the sizes of cohorts mean for a comparison of them. */
final class CohortWarnings {

  private static final String AUTHOR = "author";
  private static final String DOCUMENT = "document";

  private CohortWarnings() {}

  /**
   * Cohorts that are one author's for the most part, those that are too small to test, and authors
   * that cohorts share.
   *
   * @param documents of all cohorts
   * @param sizes of the cohorts
   * @param unit of inference, as the settings name it
   */
  static List<String> of(List<ListedDocument> documents, List<CohortSize> sizes, String unit) {
    String counted = unit.strip().toLowerCase(Locale.ROOT);
    List<String> warnings = new ArrayList<>();
    for (CohortSize size : sizes) {
      if (size.isMostlyOfOne()) {
        warnings.add(ofOneAuthor(size, counted));
      }
      addWhereFew(size, counted, warnings);
    }
    List<String> shared = CohortSize.authorsOfSeveral(documents);
    if (counted.equals(AUTHOR) && !shared.isEmpty()) {
      warnings.add(
          "more than one cohort has documents by %s: such an author counts in each of them, and"
                  .formatted(String.join("; ", shared))
              + " cohorts that share authors are likelier to look alike");
    }
    return warnings;
  }

  private static String ofOneAuthor(CohortSize size, String unit) {
    boolean isWhole = size.mostByOne() == size.documents();
    String share = isWhole ? "all" : size.mostByOne() + " of";
    String warning =
        "%s: %s %d documents are by %s, so that a difference may be that author's and not the cohort's"
            .formatted(size.cohort(), share, size.documents(), size.foremost());
    return unit.equals(DOCUMENT)
        ? warning + "; compare.unit: author counts each author once"
        : warning;
  }

  private static void addWhereFew(CohortSize size, String unit, List<String> warnings) {
    if (unit.equals(DOCUMENT)) {
      addWhereFew(size, size.documents(), "documents", warnings);
    } else if (unit.equals(AUTHOR)) {
      addWhereFew(size, size.authors() + size.withoutAuthor(), "authors", warnings);
    }
  }

  private static void addWhereFew(CohortSize size, int units, String name, List<String> warnings) {
    if (units > 0 && units < SignificanceTest.FEWEST_UNITS) {
      warnings.add(
          "%s: fewer than %d %s (%d), so that its differences are described and not tested"
              .formatted(size.cohort(), SignificanceTest.FEWEST_UNITS, name, units));
    }
  }
}
