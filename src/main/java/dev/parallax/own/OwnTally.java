package dev.parallax.own;

import dev.parallax.config.MeasuresConfig;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.text.Voice;
import dev.parallax.own.dictionary.Dictionary;
import dev.parallax.own.dictionary.Dictionary.Category;
import dev.parallax.own.dictionary.Dictionary.Entry;
import dev.parallax.own.figure.DocumentName;
import dev.parallax.own.figure.Figures;
import dev.parallax.own.ratio.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what of one's own measures the documents make use of: what no document holds is often
 * misspelt.
 */
public final class OwnTally {

  /** More would be a list to read, not a note. */
  private static final int NAMED = 10;

  private final OwnMeasures own;
  private final Map<String, Set<String>> entries = new HashMap<>();
  private final Map<String, Set<String>> rows = new HashMap<>();

  public OwnTally(OwnMeasures own) {
    this.own = own;
  }

  /** Adds the use of one more document. */
  public void add(OwnUse use) {
    use.entries()
        .forEach(
            (measure, found) ->
                entries.computeIfAbsent(measure, any -> new HashSet<>()).addAll(found));
    use.rows()
        .forEach((family, name) -> rows.computeIfAbsent(family, any -> new HashSet<>()).add(name));
  }

  /**
   * What rows of figures speak of no document that there is, a sentence each file.
   *
   * @param paths of the documents
   * @param ids of the documents
   */
  public static List<String> strangers(
      OwnMeasures own, Collection<String> paths, Collection<String> ids) {
    List<String> notes = new ArrayList<>();
    for (Figures figures : own.figures()) {
      Set<String> names =
          (figures.byPath() ? paths : ids)
              .stream().map(DocumentName::key).collect(Collectors.toSet());
      tellStrangers(figures, names, notes);
    }
    return notes;
  }

  /**
   * Ratios that are asked for by voice and have no figure of any voice, since a measure that they
   * are made of is taken of everybody's words alone; a sentence each.
   *
   * @param documents what was measured in each
   */
  public static List<String> voiceless(OwnMeasures own, List<Measurements> documents) {
    List<String> notes = new ArrayList<>();
    for (Ratio ratio : own.ratios()) {
      List<Denominator> byVoice =
          documents.stream()
              .flatMap(document -> document.denominators().stream())
              .filter(one -> one.family().equals(MeasuresConfig.RATIO))
              .filter(one -> ratio.key().equals(one.key()) && one.voice() != Voice.ALL)
              .toList();
      if (!ratio.terms().isEmpty()
          && !byVoice.isEmpty()
          && byVoice.stream().allMatch(one -> one.total() <= 0)) {
        notes.add(
            "measures.ratios.%s has no figures by voice, since no document has any of %s by voice; some measures are taken of everybody's words alone."
                .formatted(
                    ratio.key(),
                    ratio.terms().stream()
                        .map(Ratio.Term::written)
                        .distinct()
                        .collect(Collectors.joining(", "))));
      }
    }
    return notes;
  }

  /** What people should know, a sentence each. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>(own.notes());
    own.dictionaries().forEach(dictionary -> tell(dictionary, notes));
    own.ratios().forEach(ratio -> tell(ratio, notes));
    own.figures().forEach(figures -> tellStrangers(figures, rows(figures), notes));
    return notes;
  }

  private Set<String> rows(Figures figures) {
    return rows.getOrDefault(figures.name(), Set.of());
  }

  private void tell(Dictionary dictionary, List<String> notes) {
    Set<String> written =
        dictionary.entries().stream().map(Entry::text).collect(Collectors.toSet());
    Set<String> found = new HashSet<>();
    for (Category category : dictionary.categories()) {
      found.addAll(entries.getOrDefault(dictionary.name() + "/" + category.key(), Set.of()));
    }
    List<String> missing =
        dictionary.entries().stream()
            .map(Entry::text)
            .distinct()
            .filter(entry -> !found.contains(entry))
            .toList();
    String names =
        !dictionary.options().ofFile() && !missing.isEmpty() ? "; in none: " + some(missing) : "";
    notes.add(
        String.format(
            Locale.ROOT,
            "Of the %,d entries of measures.dictionaries.%s, %,d are in some document%s.",
            written.size(),
            dictionary.name(),
            found.size(),
            names));
    List<String> empty =
        dictionary.categories().stream()
            .map(Category::key)
            .filter(key -> !entries.containsKey(dictionary.name() + "/" + key))
            .toList();
    if (!empty.isEmpty() && !found.isEmpty()) {
      notes.add(
          "Categories of measures.dictionaries.%s that no document holds: %s."
              .formatted(dictionary.name(), some(empty)));
    }
  }

  private void tell(Ratio ratio, List<String> notes) {
    Dictionary words = ratio.words();
    Set<String> found = entries.getOrDefault(MeasuresConfig.RATIO + "/" + ratio.key(), Set.of());
    List<String> missing =
        words == null
            ? List.of()
            : words.entries().stream()
                .map(Entry::text)
                .distinct()
                .filter(entry -> !found.contains(entry))
                .toList();
    if (!missing.isEmpty()) {
      notes.add(
          "In no document, though named in measures.ratios.%s: %s."
              .formatted(ratio.key(), some(missing)));
    }
  }

  /** Rows of figures that speak of no document that there is. */
  private static void tellStrangers(
      Figures figures, Collection<String> documents, List<String> notes) {
    List<String> strangers =
        figures.rows().documents().stream().filter(name -> !documents.contains(name)).toList();
    if (!strangers.isEmpty()) {
      notes.add(
          "In %s, though no document of the run is called so: %s."
              .formatted(figures.file(), some(strangers)));
    }
  }

  private static String some(List<String> all) {
    String named = all.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = all.size() - NAMED;
    return more > 0 ? String.format(Locale.ROOT, "%s and %,d more", named, more) : named;
  }
}
