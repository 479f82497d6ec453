package dev.parallax.own.ratio;

import dev.parallax.config.DictionaryConfig.Negated;
import dev.parallax.config.DictionaryConfig.NestedScope;
import dev.parallax.config.DictionaryConfig.Per;
import dev.parallax.config.MeasuresConfig;
import dev.parallax.config.RatioConfig;
import dev.parallax.config.type.Spelling;
import dev.parallax.config.yaml.Excerpt;
import dev.parallax.model.family.Family;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Scale;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.DictionaryHit.Part;
import dev.parallax.model.measure.Quantity;
import dev.parallax.own.dictionary.Dictionary;
import dev.parallax.own.dictionary.EntryList;
import dev.parallax.own.file.Problems;
import dev.parallax.own.ratio.Ratio.Above;
import dev.parallax.own.ratio.Ratio.Below;
import dev.parallax.own.ratio.Ratio.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a ratio from the settings. */
public final class RatioReader {

  private static final Pattern MEASURE = Pattern.compile("[a-z][a-z0-9_]*:\\S.*");

  private final String name;
  private final String section;
  private final RatioConfig config;
  private final Map<String, Family> families;
  private final Set<String> weighted;
  private final Problems problems;
  private final List<Term> terms = new ArrayList<>();

  /**
   * @param name of the measure
   * @param families that measures can be taken from, by name
   * @param weighted names of those among them whose entries have weights
   * @param problems told what is wrong with it
   */
  public RatioReader(
      String name,
      RatioConfig config,
      Map<String, Family> families,
      Set<String> weighted,
      Problems problems) {
    this.name = name;
    this.section = "measures.ratios." + name;
    this.config = config;
    this.families = families;
    this.weighted = weighted;
    this.problems = problems;
  }

  /** Reads it; null where a problem was noted. */
  public @Nullable Ratio read() {
    Problems own = new Problems();
    EntryList words = new EntryList(own);
    boolean anyWords = collect(Part.PLUS, config.plus(), words, own);
    anyWords |= collect(Part.MINUS, config.minus(), words, own);
    boolean overWords = collect(Part.OVER, config.over(), words, own);
    checkParts(anyWords, overWords, own);
    problems.addAll(own.inOrder());
    if (!own.isEmpty()) {
      return null;
    }
    Below below = below(anyWords, overWords);
    Unit unit = unit(below);
    boolean isRate =
        config.minus().isEmpty() && terms.stream().allMatch(term -> isOccurrences(term));
    return new Ratio(
        name,
        title(),
        anyWords || overWords ? words.dictionary(name, title(), options()) : null,
        terms,
        anyWords ? Above.WORDS : Above.MEASURES,
        below,
        unit,
        isRate ? Quantity.RATE : Quantity.MEAN,
        config.byVoice());
  }

  private String title() {
    return config.title().isBlank() ? name.replace('_', ' ') : config.title().strip();
  }

  private Dictionary.Options options() {
    return new Dictionary.Options(
        false, false, Per.WORDS, Negated.COUNT, NestedScope.KEY, false, config.byVoice());
  }

  /** Sorts what is written into words and measures; true where there are words. */
  private boolean collect(Part part, List<String> written, EntryList words, Problems own) {
    String key = section + "." + part.label();
    int category = words.category(part.label());
    boolean anyWords = false;
    for (String one : written) {
      if (MEASURE.matcher(one.strip()).matches()) {
        term(part, one.strip(), key, own);
      } else {
        anyWords = true;
        words.add(category, one, key);
      }
    }
    return anyWords;
  }

  private void term(Part part, String written, String key, Problems own) {
    int colon = written.indexOf(':');
    Term term = new Term(part, written.substring(0, colon), written.substring(colon + 1));
    Family family = families.get(term.family());
    if (isMeasuredLater(term.family(), family)) {
      own.ofSetting(
          key, "%s is measured after this, so it can be no part of it".formatted(written));
    } else if (family == null) {
      own.ofSetting(
          key,
          "%s is no measure: there is no such family; %s"
              .formatted(
                  Excerpt.of(written),
                  Spelling.advice(term.family(), List.copyOf(families.keySet()), "there are")));
    } else if (!family.measures().isEmpty() && family.named(term.key()).isEmpty()) {
      own.ofSetting(
          key,
          "%s is no measure of its family; %s"
              .formatted(
                  Excerpt.of(written),
                  Spelling.advice(
                      term.key(),
                      family.measures().stream().map(NamedMeasure::key).toList(),
                      "there are")));
    } else {
      terms.add(term);
    }
  }

  /** Topics are found when all else has been measured, and a ratio is no part of another. */
  private static boolean isMeasuredLater(String name, @Nullable Family family) {
    return name.equals(MeasuresConfig.RATIO)
        || (family != null && family.section() == Section.TOPICS);
  }

  private void checkParts(boolean anyWords, boolean overWords, Problems own) {
    boolean anyMeasures = terms.stream().anyMatch(term -> term.part() != Part.OVER);
    boolean overMeasures = terms.stream().anyMatch(term -> term.part() == Part.OVER);
    if (config.plus().isEmpty()) {
      own.ofSetting(section + ".plus", "is empty; a word or a measure is needed");
    }
    if ((anyWords && anyMeasures) || (overWords && overMeasures)) {
      own.ofSetting(
          section,
          "holds words and measures side by side; make a dictionary of the words, and name its"
              + " measure");
    }
    if (!config.per().isEmpty() && (anyMeasures || !config.over().isEmpty())) {
      own.ofSetting(
          section + ".per",
          anyMeasures
              ? "has no effect on measures, which have units of their own; take it out"
              : "has no effect beside over; take one of them out");
    }
    List<Unit> units =
        terms.stream()
            .filter(term -> term.part() != Part.OVER)
            .map(this::unitOf)
            .distinct()
            .toList();
    if (units.size() > 1) {
      own.ofSetting(
          section,
          "its measures are of different units, %s, so that they cannot be added"
              .formatted(String.join(" and ", units.stream().map(RatioReader::inWords).toList())));
    }
    terms.stream()
        .filter(term -> term.part() == Part.OVER && !isOccurrences(term))
        .forEach(
            term ->
                own.ofSetting(
                    section + ".over",
                    term.written()
                        + " is a score that may be negative; only what is counted can"
                        + " stand here"));
  }

  private Below below(boolean anyWords, boolean overWords) {
    if (!config.over().isEmpty()) {
      return overWords ? Below.WORDS : Below.MEASURES;
    }
    if (!anyWords) {
      return Below.THEIR_OWN;
    }
    return config.per().equals(RatioConfig.SENTENCE) ? Below.SENTENCES : Below.ALL_WORDS;
  }

  private Unit unit(Below below) {
    return switch (below) {
      case ALL_WORDS -> Unit.perThousandWords();
      case SENTENCES -> Unit.number("words a sentence");
      case WORDS, MEASURES -> Unit.number("to one");
      case THEIR_OWN -> unitOf(terms.get(0));
    };
  }

  private Unit unitOf(Term term) {
    return Objects.requireNonNull(families.get(term.family())).unitOf(term.key());
  }

  /** Whether it is never negative. */
  private boolean isOccurrences(Term term) {
    Scale scale = unitOf(term).scale();
    return !weighted.contains(term.family())
        && (scale == Scale.PER_CENT || scale == Scale.PER_THOUSAND_WORDS);
  }

  private static String inWords(Unit unit) {
    String scale = unit.scale().label().replace('_', ' ');
    return unit.name().isEmpty() ? scale : scale + " of " + unit.name();
  }
}
