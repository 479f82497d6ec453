package dev.parallax.cli.print;

import dev.parallax.cli.CorpusListing;
import dev.parallax.corpus.source.DocumentSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an input folder holds, as lines for people. */
public final class ListingPrinter {

  private ListingPrinter() {}

  /**
   * Documents by cohort, then all that is left out, and why.
   *
   * @param listing of the folder
   * @param cohorts named in the settings, shown first and even where empty
   */
  public static List<String> lines(CorpusListing listing, List<String> cohorts) {
    Map<String, List<String>> paths = new LinkedHashMap<>();
    cohorts.forEach(cohort -> paths.put(cohort, new ArrayList<>()));
    for (DocumentSource document : listing.documents()) {
      paths.computeIfAbsent(document.cohort(), cohort -> new ArrayList<>()).add(document.path());
    }
    List<String> lines = new ArrayList<>();
    paths.forEach((cohort, documents) -> section("cohort " + cohort, documents, lines));
    List<String> rejects =
        listing.rejects().stream().map(reject -> reject.path() + ": " + reject.message()).toList();
    addWhereAny("rejected", rejects, lines);
    addWhereAny("ignored", listing.ignored(), lines);
    addWhereAny("problems", listing.problems(), lines);
    return lines;
  }

  private static void addWhereAny(String name, List<String> entries, List<String> lines) {
    if (!entries.isEmpty()) {
      section(name, entries, lines);
    }
  }

  private static void section(String name, List<String> entries, List<String> lines) {
    lines.add("");
    lines.add(name + ": " + entries.size());
    entries.forEach(entry -> lines.add("  " + entry));
  }
}
