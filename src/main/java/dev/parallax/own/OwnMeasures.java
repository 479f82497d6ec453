package dev.parallax.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parallax.config.ConfigException;
import dev.parallax.config.MeasuresConfig;
import dev.parallax.model.Hashes;
import dev.parallax.model.family.Family;
import dev.parallax.own.dictionary.Dictionary;
import dev.parallax.own.dictionary.DictionaryReader;
import dev.parallax.own.figure.Figures;
import dev.parallax.own.figure.FiguresReader;
import dev.parallax.own.file.Problems;
import dev.parallax.own.ratio.Ratio;
import dev.parallax.own.ratio.RatioReader;
import dev.parallax.own.reference.ReferenceList;
import dev.parallax.own.reference.ReferenceReader;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Measures of one's own, read and checked.
 *
 * @param dictionaries in the order of their names
 * @param ratios in the order of their names
 * @param figures in the order of their names
 * @param reference list of frequencies that cohorts are held against
 * @param notes what people must know of their files
 */
public record OwnMeasures(
    List<Dictionary> dictionaries,
    List<Ratio> ratios,
    List<Figures> figures,
    ReferenceList reference,
    List<String> notes)
    implements Serializable {

  /** None at all. */
  public static final OwnMeasures NONE =
      new OwnMeasures(List.of(), List.of(), List.of(), ReferenceList.NONE, List.of());

  private static final ObjectMapper CANONICAL =
      JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** Copies the lists. */
  public OwnMeasures {
    dictionaries = List.copyOf(dictionaries);
    ratios = List.copyOf(ratios);
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
  }

  /**
   * Reads what the settings name.
   *
   * @param known families that there are without them
   * @param folder that files are counted from
   * @throws ConfigException with all that is wrong with them; lines of the settings are not known
   *     here
   */
  public static OwnMeasures load(MeasuresConfig config, List<Family> known, Path folder)
      throws ConfigException {
    Problems problems = new Problems();
    List<String> notes = new ArrayList<>();
    checkNames(config, known, problems);
    List<Dictionary> dictionaries = new ArrayList<>();
    config
        .dictionaries()
        .forEach(
            (name, one) -> {
              Dictionary read = new DictionaryReader(name, one, problems, notes).read(folder);
              if (read != null && Family.isName(name)) {
                dictionaries.add(read);
              }
            });
    List<Figures> figures = new ArrayList<>();
    config
        .figures()
        .forEach(
            (name, one) -> {
              Figures read = new FiguresReader(name, one, problems).read(folder);
              if (read != null && Family.isName(name)) {
                figures.add(read);
              }
            });
    Map<String, Family> families = new LinkedHashMap<>();
    known.forEach(family -> families.put(family.name(), family));
    new OwnMeasures(dictionaries, List.of(), figures, ReferenceList.NONE, List.of())
        .families()
        .forEach(family -> families.putIfAbsent(family.name(), family));
    Set<String> weighted = new TreeSet<>();
    dictionaries.stream()
        .filter(dictionary -> dictionary.options().weighted())
        .forEach(dictionary -> weighted.add(dictionary.name()));
    List<Ratio> ratios = new ArrayList<>();
    config
        .ratios()
        .forEach(
            (name, one) -> {
              Ratio read = new RatioReader(name, one, families, weighted, problems).read();
              if (read != null) {
                ratios.add(read);
              }
            });
    ReferenceList reference = new ReferenceReader(config.reference(), problems).read(folder);
    if (!problems.isEmpty()) {
      throw new ConfigException(problems.inOrder());
    }
    return new OwnMeasures(dictionaries, ratios, figures, reference, notes);
  }

  private static void checkNames(MeasuresConfig config, List<Family> known, Problems problems) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put("dictionaries", List.copyOf(config.dictionaries().keySet()));
    names.put("figures", List.copyOf(config.figures().keySet()));
    names.put("ratios", List.copyOf(config.ratios().keySet()));
    Set<String> taken = new TreeSet<>(Set.of(MeasuresConfig.RATIO));
    known.forEach(family -> taken.add(family.name()));
    names.forEach(
        (kind, all) ->
            all.forEach(
                name -> {
                  String key = "measures." + kind + "." + name;
                  if (!Family.isName(name)) {
                    problems.ofSetting(
                        key,
                        "is no name; up to 64 of a-z, 0-9 and _ are allowed, and a letter comes"
                            + " first");
                  } else if (!kind.equals("ratios") && !taken.add(name)) {
                    problems.ofSetting(
                        key, "the name is taken by another family of measures; choose another");
                  }
                }));
  }

  /** The families that they make, in the order that the page shows them in. */
  public List<Family> families() {
    return Stream.of(
            dictionaries.stream().map(DictionaryMeasurements::family),
            ratios.isEmpty() ? Stream.<Family>of() : Stream.of(RatioMeasurements.family(ratios)),
            figures.stream().map(FigureMeasurements::family))
        .flatMap(all -> all)
        .toList();
  }

  /** Names of families whose figures are of documents as wholes, which no sentence shows. */
  public Set<String> ofDocuments() {
    Set<String> names = new TreeSet<>();
    figures.stream().filter(one -> !one.ofSentences()).forEach(one -> names.add(one.name()));
    return names;
  }

  /** Whether there is nothing to measure. */
  boolean areNone() {
    return dictionaries.isEmpty() && ratios.isEmpty() && figures.isEmpty();
  }

  /** SHA-256, in hex, of all that the files and lists say; where files lie does not count. */
  public String hash() {
    try {
      List<Object> parts = new ArrayList<>(dictionaries);
      parts.addAll(ratios);
      parts.add(reference);
      figures.forEach(
          one ->
              parts.add(
                  List.of(one.name(), one.title(), one.unit(), one.columns(), one.rows().hash())));
      return Hashes.sha256(CANONICAL.writeValueAsString(parts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
