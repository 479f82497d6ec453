package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * How cohorts are compared.
 *
 * @param pairs cohorts to compare, two a pair; the difference is the second less the first
 * @param unit what is permuted and counted: {@code document}, {@code author} or a column of the
 *     metadata
 * @param draws random splits, where not all of them are tried
 * @param seed of the random splits and of the draws within documents
 * @param minDocumentShare family to the share of documents that a measure must occur in to be
 *     compared; cohorts do not count for it
 * @param prior shape of the prior that log-odds are shrunk by
 * @param priorMass total mass of the pooled prior, in occurrences
 * @param groups name of a group to its cohorts; pairs may name it as they name a cohort
 * @param within columns of the metadata within whose values cohorts are compared, too
 * @param trends what tells the time of a document
 */
public record CompareConfig(
    @Setting(
            value =
                "Pairs of cohorts, for example [[2016, 2024]]; differences are the second less the"
                    + " first. Where empty: the two cohorts there are, or each against the rest.",
            byDefault = "[]")
        List<List<String>> pairs,
    @Setting(
            value =
                "Unit of inference: document, author, or another column of the metadata file. Near"
                    + " duplicates always share a unit.",
            byDefault = "document",
            pattern = ".+")
        String unit,
    @Setting(
            value = "Random splits for p, where there are more than 20,000 splits in all.",
            byDefault = "9999",
            min = 199,
            max = 999_999)
        int draws,
    @Setting(value = "Seed of all random draws.", byDefault = "20161108", min = 0) int seed,
    @Setting(
            value =
                "Family to the share of documents, of all cohorts together, in which a measure must"
                    + " occur to be compared; a family that is not named here keeps its own floor,"
                    + " which the data dictionary lists.",
            byDefault = "{}",
            min = 0,
            max = 1)
        Map<String, Double> minDocumentShare,
    @Setting(
            value =
                "Prior that log-odds are shrunk by: in the shape of the cohorts' pooled counts, or"
                    + " flat with .01 occurrences a key.",
            byDefault = "pooled")
        Prior prior,
    @Setting(
            value = "Total mass of the pooled prior, in occurrences.",
            byDefault = "500",
            min = 0.01,
            max = 10_000_000)
        double priorMass,
    @Setting(
            value =
                "Groups of cohorts that pairs may name like a cohort: {before: [2012, 2016]}. A group"
                    + " is named by some pair, and holds cohorts, no groups.",
            byDefault = "{}")
        Map<String, List<String>> groups,
    @Setting(
            value =
                "Columns of the metadata within whose values cohorts are compared, too: [source]"
                    + " asks whether a difference holds within outlets. The plain difference"
                    + " stays; columns adjusted_... of comparisons have the other.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> within,
    @Setting(
            value =
                "What tells when a document was written, for the trends of all measures: date (where"
                    + " it has none, a cohort that is named for a year, month or day), cohort (its"
                    + " place in the order of cohorts, from 1), or none, which leaves trends out.",
            byDefault = "date")
        Trends trends)
    implements Serializable {

  /** The same with another unit of inference. */
  public CompareConfig withUnit(String other) {
    return new CompareConfig(
        pairs, other, draws, seed, minDocumentShare, prior, priorMass, groups, within, trends);
  }

  /** What tells the time of a document. */
  public enum Trends {
    DATE,
    COHORT,
    NONE
  }

  /** Shape of the prior of the log-odds. */
  public enum Prior {
    POOLED,
    FLAT
  }
}
