package dev.parallax.agency;

import dev.parallax.model.ResourceLines;
import java.util.Arrays;
import java.util.List;

/**
 * What errors in finding a role do to a count of mentions in it. Each mention errs by itself, at
 * the rates of labelled sentences, whatever cohort it stands in (Rogan and Gladen, Estimating
 * Prevalence from the Results of a Screening Test, 1978).
 *
 * @param recall share of mentions in the role that are found in it
 * @param falsePositiveRate share of the others that are found in it; less than {@code recall}
 */
record RoleError(double recall, double falsePositiveRate) {

  static final RoleError AGENT = read("agent");
  static final RoleError PATIENT = read("patient");

  private static RoleError read(String role) {
    return ResourceLines.of(RoleError.class, "errors.tsv")
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .filter(cells -> cells.get(0).equals(role))
        .map(RoleError::of)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("errors.tsv has no line of " + role));
  }

  private static RoleError of(List<String> cells) {
    return new RoleError(Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)));
  }

  /**
   * Variance of the mentions found in the role, given how many of all are.
   *
   * @param found mentions found in it
   * @param all mentions, at least {@code found}
   */
  double variance(double found, double all) {
    double corrected = (found - falsePositiveRate * all) / (recall - falsePositiveRate);
    double inRole = Math.min(all, Math.max(0, corrected));
    return inRole * recall * (1 - recall)
        + (all - inRole) * falsePositiveRate * (1 - falsePositiveRate);
  }
}
