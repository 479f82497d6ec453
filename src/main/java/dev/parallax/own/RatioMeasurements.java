package dev.parallax.own;

import dev.parallax.config.MeasuresConfig;
import dev.parallax.model.family.Family;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.DictionaryHit.Part;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.text.Voice;
import dev.parallax.own.ratio.Ratio;
import dev.parallax.own.ratio.Ratio.Above;
import dev.parallax.own.ratio.Ratio.Below;
import dev.parallax.own.ratio.Ratio.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What ratios measure in a document. What has another denominator is scaled to the first one's, so
 * that the sum of a sentence's parts over the sum of all is the figure, as of any measure.
 */
final class RatioMeasurements {

  private static final String FAMILY = MeasuresConfig.RATIO;
  private static final Fraction NOT_MEASURED = new Fraction(List.of(), List.of());

  private final Hits hits;
  private final WordCounts counts;
  private final Measurements available;

  /** What is measured, above the line and below it; empty below where it was not measured. */
  private record Fraction(List<Contribution> above, List<Contribution> below) {

    double whole() {
      return below.stream().mapToDouble(Contribution::amount).sum();
    }
  }

  RatioMeasurements(Hits hits, WordCounts counts, Measurements available) {
    this.hits = hits;
    this.counts = counts;
    this.available = available;
  }

  static Family family(List<Ratio> ratios) {
    return Family.of(
            FAMILY,
            "ratios of your own",
            "Sums, differences and ratios",
            "What the settings add up, take away or divide, of words or of other measures.",
            Unit.number(""),
            Section.OWN)
        .withMeasures(
            ratios.stream()
                .map(ratio -> new NamedMeasure(ratio.key(), ratio.title(), ratio.unit()))
                .toList());
  }

  Measurements of(Ratio ratio) {
    Fraction found = fraction(ratio);
    Measure measure = new Measure(FAMILY, ratio.key(), Voice.ALL);
    return new Measurements(
        found.above.isEmpty() || found.below.isEmpty()
            ? List.of()
            : List.of(new Numerator(measure, ratio.quantity(), found.above)),
        List.of(new Denominator(FAMILY, ratio.key(), Voice.ALL, found.below)));
  }

  private Fraction fraction(Ratio ratio) {
    Fraction numerator =
        ratio.above() == Above.WORDS
            ? ofWords(ratio, Set.of(Part.PLUS, Part.MINUS))
            : ofMeasures(ratio, Set.of(Part.PLUS, Part.MINUS));
    if (ratio.below() != Below.WORDS && ratio.below() != Below.MEASURES) {
      return numerator;
    }
    Fraction over =
        ratio.below() == Below.WORDS
            ? ofWords(ratio, Set.of(Part.OVER))
            : ofMeasures(ratio, Set.of(Part.OVER));
    if (numerator.below.isEmpty() || over.above.isEmpty()) {
      return NOT_MEASURED;
    }
    double factor = numerator.below.equals(over.below) ? 1 : numerator.whole() / over.whole();
    return new Fraction(
        numerator.above, DictionaryMeasurements.bySentence(scaled(over.above, factor, null)));
  }

  private Fraction ofWords(Ratio ratio, Set<Part> parts) {
    List<Contribution> above =
        parts.stream()
            .sorted()
            .flatMap(
                part ->
                    hits
                        .sums(FAMILY, ratio.key(), part, hit -> part == Part.MINUS ? -1 : 1)
                        .stream())
            .toList();
    return new Fraction(
        merged(above), ratio.below() == Below.SENTENCES ? counts.sentences() : counts.words());
  }

  private Fraction ofMeasures(Ratio ratio, Set<Part> parts) {
    List<Contribution> above = new ArrayList<>();
    Fraction first = null;
    for (Term term : ratio.terms()) {
      if (parts.contains(term.part())) {
        Fraction found = ofMeasure(term);
        if (found.whole() <= 0) {
          return NOT_MEASURED;
        }
        first = first == null ? found : first;
        double factor = found.below.equals(first.below) ? 1 : first.whole() / found.whole();
        above.addAll(
            scaled(found.above, term.part() == Part.MINUS ? -factor : factor, term.written()));
      }
    }
    return first == null ? NOT_MEASURED : new Fraction(merged(above), first.below);
  }

  private Fraction ofMeasure(Term term) {
    Measure measure = new Measure(term.family(), term.key(), Voice.ALL);
    Denominator denominator = available.denominator(measure);
    Numerator numerator = available.numerator(measure);
    return denominator == null
        ? NOT_MEASURED
        : new Fraction(
            numerator == null ? List.of() : numerator.contributions(), denominator.contributions());
  }

  /** Each sentence once a source, in order; what adds up to nothing is left out. */
  private static List<Contribution> merged(List<Contribution> parts) {
    Map<List<Object>, Contribution> sums = new LinkedHashMap<>();
    parts.stream()
        .sorted(Comparator.comparingInt(Contribution::sentence))
        .forEach(
            part ->
                sums.merge(
                    List.of(part.sentence(), String.valueOf(part.source())),
                    part,
                    (a, b) ->
                        new Contribution(
                            a.sentence(), a.segment(), a.amount() + b.amount(), a.source())));
    return sums.values().stream().filter(part -> part.amount() != 0).toList();
  }

  private static List<Contribution> scaled(
      List<Contribution> parts, double factor, @Nullable String source) {
    return parts.stream()
        .map(
            part ->
                new Contribution(
                    part.sentence(),
                    part.segment(),
                    part.amount() * factor,
                    Stream.of(part.source(), source)
                        .filter(one -> one != null)
                        .findFirst()
                        .orElse(null)))
        .toList();
  }
}
