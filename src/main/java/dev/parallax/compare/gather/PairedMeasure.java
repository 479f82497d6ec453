package dev.parallax.compare.gather;

import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Quantity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One measure in one pair of cohorts.
 *
 * @param measure what was measured
 * @param quantity what kind of ratio it is
 * @param support the documents that can have it
 * @param occurrences the documents that do, ascending; at least one
 */
public record PairedMeasure(
    Measure measure, Quantity quantity, Support support, List<Occurrence> occurrences) {

  /** Copies the list. */
  public PairedMeasure {
    occurrences = List.copyOf(occurrences);
  }

  /** Rates of the units of both cohorts, in the order of the units' content. */
  public double[] rates() {
    return support.unitRates(occurrences);
  }

  /** Rates of the units of one cohort, in the order of the units' content. */
  public double[] rates(boolean inA) {
    double[] rates = rates();
    boolean[] unitsInA = support.unitsInA();
    return IntStream.range(0, rates.length)
        .filter(unit -> unitsInA[unit] == inA)
        .mapToDouble(unit -> rates[unit])
        .toArray();
  }

  /** Rates of the documents that have a denominator, in the order of their content. */
  public double[] documentRates() {
    return support.documentRates(occurrences);
  }

  /** {@link #rates} by each draw of the instrument; none where some document has no draws. */
  public List<double[]> drawnRates() {
    return drawn(support::unitRates);
  }

  /** {@link #documentRates} by each draw of the instrument; none where some document has none. */
  public List<double[]> drawnDocumentRates() {
    return drawn(support::documentRates);
  }

  private List<double[]> drawn(Function<List<Occurrence>, double[]> rates) {
    int draws = occurrences.get(0).numerator().replicates().size();
    boolean told = occurrences.stream().allMatch(at -> at.numerator().replicates().size() == draws);
    return IntStream.range(0, told ? draws : 0)
        .mapToObj(draw -> rates.apply(occurrences.stream().map(at -> at.drawn(draw)).toList()))
        .toList();
  }

  /** Occurrences in one cohort. */
  public List<Occurrence> occurrences(boolean inA) {
    return occurrences.stream().filter(at -> support.inA(at.document()) == inA).toList();
  }

  /** Units of both cohorts in which the measure occurs. */
  public int unitsWith() {
    return support.unitsWith(occurrences);
  }

  /** Share of the units of both cohorts in which the measure occurs. */
  public double unitShare() {
    return unitsWith() / (double) (support.a().units() + support.b().units());
  }

  /** Share of the documents of both cohorts that have the measure. */
  public double documentShare() {
    return occurrences.size() / (double) support.a().join(support.b()).documents();
  }
}
