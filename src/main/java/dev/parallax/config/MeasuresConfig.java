package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Measures of one's own.
 *
 * @param dictionaries name of a family to its entries
 * @param ratios name of a measure to what it is made of
 * @param figures name of a family to the file of its figures
 * @param reference a list of frequencies that cohorts are held against
 */
public record MeasuresConfig(
    @Setting(
            value =
                "Dictionaries of your own, each a family of measures under the name it has here:"
                    + " {moral: {file: dictionaries/moral.dic}}.",
            byDefault = "{}")
        Map<String, DictionaryConfig> dictionaries,
    @Setting(
            value =
                "Sums, differences and ratios of words or of measures, each a measure of the family"
                    + " ratio: {we_minus_i: {plus: [we, \"we're\"], minus: [I, \"I'm\"]}}.",
            byDefault = "{}")
        Map<String, RatioConfig> ratios,
    @Setting(
            value =
                "Figures of documents or sentences that were made elsewhere, each file a family of"
                    + " measures under the name it has here: {ratings: {file: ratings.csv}}.",
            byDefault = "{}")
        Map<String, FiguresConfig> figures,
    @Setting("A list of frequencies that the words of each cohort are held against.")
        ReferenceConfig reference)
    implements Serializable {

  /** Family of all ratios. */
  public static final String RATIO = "ratio";

  /** Copies the maps, in order of their names. */
  public MeasuresConfig {
    dictionaries = sorted(dictionaries);
    ratios = sorted(ratios);
    figures = sorted(figures);
  }

  private static <T> Map<String, T> sorted(Map<String, T> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /** The same with other names of files, none where the name is none. */
  public MeasuresConfig withFiles(UnaryOperator<String> names) {
    TreeMap<String, DictionaryConfig> otherDictionaries = new TreeMap<>();
    dictionaries.forEach(
        (name, dictionary) ->
            otherDictionaries.put(
                name,
                dictionary.file().isEmpty()
                    ? dictionary
                    : dictionary.withFile(names.apply(dictionary.file()))));
    TreeMap<String, FiguresConfig> otherFigures = new TreeMap<>();
    figures.forEach(
        (name, file) -> otherFigures.put(name, file.withFile(names.apply(file.file()))));
    return new MeasuresConfig(
        otherDictionaries,
        ratios,
        otherFigures,
        reference.file().isEmpty() ? reference : reference.withFile(names.apply(reference.file())));
  }
}
