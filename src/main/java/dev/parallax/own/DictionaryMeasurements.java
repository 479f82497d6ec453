package dev.parallax.own;

import dev.parallax.config.DictionaryConfig.Per;
import dev.parallax.model.family.Family;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.DictionaryHit;
import dev.parallax.model.measure.DictionaryHit.Part;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import dev.parallax.own.dictionary.Dictionary;
import dev.parallax.own.dictionary.Dictionary.Category;
import dev.parallax.own.dictionary.Dictionary.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a dictionary measures: occurrences in all words, or the weights of what was found. */
final class DictionaryMeasurements {

  private DictionaryMeasurements() {}

  static Family family(Dictionary dictionary) {
    Options options = dictionary.options();
    Unit unit = options.per() == Per.HITS ? Unit.number("points") : Unit.perThousandWords();
    return Family.of(
            dictionary.name(),
            "measures of the dictionary " + dictionary.title(),
            dictionary.title(),
            about(options),
            unit,
            Section.OWN)
        .withMeasures(
            dictionary.categories().stream()
                .map(
                    one ->
                        new NamedMeasure(
                            one.key(), title(one, dictionary), within(one, dictionary), unit))
                .toList());
  }

  private static String about(Options options) {
    String what =
        !options.weighted()
            ? "How often entries of a dictionary of your own occur among all words."
            : options.per() == Per.HITS
                ? "Mean weight of the entries of a dictionary of your own, where they occur."
                : "Weights of the entries of a dictionary of your own, added up over all words.";
    return switch (options.negated()) {
      case COUNT -> what;
      case LEAVE_OUT -> what + " What a negation governs is left out.";
      case REVERSE -> what + " What a negation governs counts with the opposite sign.";
    };
  }

  /** A dictionary of one category has no name for it but its own. */
  private static String title(Category category, Dictionary dictionary) {
    return category.title().equals(dictionary.name()) ? dictionary.title() : category.title();
  }

  private static String within(Category category, Dictionary dictionary) {
    return category.within() == Dictionary.NONE
        ? ""
        : dictionary.categories().get(category.within()).title();
  }

  static Measurements of(Dictionary dictionary, Hits hits, WordCounts counts) {
    List<Numerator> numerators = new ArrayList<>();
    List<Denominator> denominators = new ArrayList<>();
    boolean perHit = dictionary.options().per() == Per.HITS;
    Quantity quantity = dictionary.options().weighted() ? Quantity.MEAN : Quantity.RATE;
    for (Category category : dictionary.categories()) {
      List<Contribution> sums =
          hits.sums(dictionary.name(), category.key(), Part.PLUS, DictionaryHit::weight);
      if (!sums.isEmpty()) {
        numerators.add(
            new Numerator(
                new Measure(dictionary.name(), category.key(), Voice.ALL), quantity, sums));
      }
      if (perHit) {
        List<Contribution> found =
            hits.sums(dictionary.name(), category.key(), Part.PLUS, hit -> 1);
        denominators.add(
            new Denominator(dictionary.name(), category.key(), Voice.ALL, bySentence(found)));
      }
    }
    if (!perHit && !counts.words().isEmpty()) {
      denominators.add(new Denominator(dictionary.name(), null, Voice.ALL, counts.words()));
    }
    return new Measurements(numerators, denominators);
  }

  /** One contribution a sentence, whatever it comes from. */
  static List<Contribution> bySentence(List<Contribution> parts) {
    Map<Integer, Contribution> sums = new TreeMap<>();
    for (Contribution part : parts) {
      sums.merge(
          part.sentence(),
          new Contribution(part.sentence(), part.segment(), part.amount()),
          (a, b) -> new Contribution(a.sentence(), a.segment(), a.amount() + b.amount()));
    }
    return List.copyOf(sums.values());
  }
}
