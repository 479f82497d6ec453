package dev.parallax.model.measure;

import static java.util.Comparator.comparing;

import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was measured in one document: the one currency between the rooms that analyse and the
 * room that compares. Stored sparse: a measure without a numerator here has the numerator 0.
 *
 * @param numerators none without a contribution; each measure once, sorted by it
 * @param denominators each family, key and voice once, sorted by them; a measure without a positive
 *     one was not measured in this document
 */
public record Measurements(List<Numerator> numerators, List<Denominator> denominators) {

  /** Nothing measured. */
  public static final Measurements NONE = new Measurements(List.of(), List.of());

  /** Copies the lists and sorts them, so that tables are written in order. */
  public Measurements {
    numerators = numerators.stream().sorted(comparing(Numerator::measure)).toList();
    denominators = denominators.stream().sorted(Denominator.ORDER).toList();
  }

  /** The measurements of several rooms as one. */
  public static Measurements join(Collection<Measurements> parts) {
    List<Numerator> numerators = new ArrayList<>();
    List<Denominator> denominators = new ArrayList<>();
    for (Measurements part : parts) {
      numerators.addAll(part.numerators());
      denominators.addAll(part.denominators());
    }
    return new Measurements(numerators, denominators);
  }

  /** What is measured in these families only. */
  public Measurements ofFamilies(Collection<String> families) {
    return new Measurements(
        numerators.stream().filter(n -> families.contains(n.measure().family())).toList(),
        denominators.stream().filter(d -> families.contains(d.family())).toList());
  }

  /** The same as what is measured of one voice. */
  public Measurements in(Voice voice) {
    return new Measurements(
        numerators.stream()
            .map(
                numerator ->
                    new Numerator(
                        numerator.measure().in(voice),
                        numerator.quantity(),
                        numerator.errorVariance(),
                        numerator.contributions(),
                        numerator.replicates()))
            .toList(),
        denominators.stream()
            .map(d -> new Denominator(d.family(), d.key(), voice, d.contributions()))
            .toList());
  }

  /** The numerator of a measure; null where the document has none. */
  public @Nullable Numerator numerator(Measure measure) {
    int low = 0;
    int high = numerators.size() - 1;
    // They are sorted by measure, and a document has thousands.
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = numerators.get(middle).measure().compareTo(measure);
      if (order == 0) {
        return numerators.get(middle);
      }
      low = order < 0 ? middle + 1 : low;
      high = order > 0 ? middle - 1 : high;
    }
    return null;
  }

  /**
   * The denominator of a measure: its own, else its group's, else its family's.
   *
   * @return null where the measure was not taken in this document
   */
  public @Nullable Denominator denominator(Measure measure) {
    Denominator ofFamily = null;
    Denominator ofGroup = null;
    for (Denominator denominator : denominators) {
      if (denominator.family().equals(measure.family()) && denominator.voice() == measure.voice()) {
        if (measure.key().equals(denominator.key())) {
          return denominator;
        }
        ofFamily = denominator.key() == null ? denominator : ofFamily;
        ofGroup = measure.group().equals(denominator.key()) ? denominator : ofGroup;
      }
    }
    return ofGroup == null ? ofFamily : ofGroup;
  }
}
