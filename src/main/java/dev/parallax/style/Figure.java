package dev.parallax.style;

import dev.parallax.model.family.Family;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.List;

/**
 * One measure of a document. Its denominator is its own and stands even where it is empty: that
 * says that the measure was not taken.
 *
 * @param key of the measure
 * @param quantity what kind of ratio it is
 * @param numerator what is counted or summed
 * @param denominator what it is divided by
 */
record Figure(
    String key, Quantity quantity, List<Contribution> numerator, List<Contribution> denominator) {

  static Measurements measurements(Family family, List<Figure> figures) {
    return new Measurements(
        figures.stream()
            .filter(figure -> !figure.numerator.isEmpty())
            .map(figure -> new Numerator(figure.measure(family), figure.quantity, figure.numerator))
            .toList(),
        figures.stream()
            .map(
                figure -> new Denominator(family.name(), figure.key, Voice.ALL, figure.denominator))
            .toList());
  }

  private Measure measure(Family family) {
    return new Measure(family.name(), key, Voice.ALL);
  }
}
