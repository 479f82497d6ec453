package dev.parallax.cli.print;

import dev.parallax.cli.CorpusListing;
import dev.parallax.config.PipelineConfig;
import dev.parallax.pipeline.job.CohortSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an input folder holds, as lines for people. */
public final class ListingPrinter {

  private ListingPrinter() {}

  /**
   * Documents by cohort, then all that is left out, and why, then what is to be known of a
   * comparison of these cohorts.
   *
   * @param listing of the folder
   * @param config whose cohorts are shown first, and even where empty
   */
  public static List<String> lines(CorpusListing listing, PipelineConfig config) {
    List<CohortSize> sizes = CohortSize.of(listing.documents(), config.cohorts().inOrder());
    List<String> lines = new ArrayList<>();
    sizes.forEach(size -> section("cohort " + size.cohort(), count(size), size.paths(), lines));
    List<String> rejects =
        listing.rejects().stream().map(reject -> reject.path() + ": " + reject.message()).toList();
    addWhereAny("rejected", rejects, lines);
    addWhereAny("ignored", listing.ignored(), lines);
    addWhereAny("problems", listing.problems(), lines);
    addWhereAny(
        "before you compare",
        CohortWarnings.of(listing.documents(), sizes, config.compare().unit()),
        lines);
    return lines;
  }

  private static String count(CohortSize size) {
    return "%s, %s, %s"
        .formatted(
            number(size.documents(), " document"), number(size.words(), " word"), authors(size));
  }

  private static String authors(CohortSize size) {
    if (size.authors() == 0) {
      return "no author known";
    }
    String known = number(size.authors(), " author");
    return size.withoutAuthor() == 0
        ? known
        : known + ", " + number(size.withoutAuthor(), " document") + " of unknown authors";
  }

  private static String number(long number, String of) {
    return String.format(Locale.ROOT, "%,d%s%s", number, of, number == 1 ? "" : "s");
  }

  private static void addWhereAny(String name, List<String> entries, List<String> lines) {
    if (!entries.isEmpty()) {
      section(name, Integer.toString(entries.size()), entries, lines);
    }
  }

  private static void section(String name, String count, List<String> entries, List<String> lines) {
    lines.add("");
    lines.add(name + ": " + count);
    entries.forEach(entry -> lines.add("  " + entry));
  }
}
