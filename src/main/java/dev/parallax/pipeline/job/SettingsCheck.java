package dev.parallax.pipeline.job;

import dev.parallax.compare.unit.UnitsOfInference;
import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigProblem;
import dev.parallax.config.PipelineConfig;
import dev.parallax.config.type.Spelling;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.corpus.source.HeadKeys;
import dev.parallax.corpus.source.IgnoredFile;
import dev.parallax.corpus.source.InputFolderException;
import dev.parallax.files.Place;
import dev.parallax.model.text.Reject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Settings that fit each other but not what lies in the input folder. {@code run}, {@code
 * calibrate} and {@code check} ask here, before any model is loaded, and so say the same.
 */
public final class SettingsCheck {

  private static final NavigableSet<String> KNOWN_COLUMNS =
      new TreeSet<>(Set.of("title", "author", "date", "source"));

  private final PipelineConfig config;
  private final FoundDocuments found;
  private final NavigableSet<String> cohorts;
  private final List<ConfigProblem> problems = new ArrayList<>();

  private SettingsCheck(PipelineConfig config, FoundDocuments found) {
    this.config = config;
    this.found = found;
    this.cohorts = new TreeSet<>();
    found.sources().forEach(source -> cohorts.add(source.cohort()));
    // A file that cannot be read belongs to a cohort all the same.
    found.rejects().stream().map(Reject::cohort).filter(Objects::nonNull).forEach(cohorts::add);
  }

  /**
   * Checks settings against what was found.
   *
   * @param input the folder that was listed
   * @return what the files say that the settings name
   * @throws InputFolderException where it holds no document at all
   * @throws ConfigException with all settings that do not fit, and all that is wrong with the files
   *     that they name; lines of the settings are not known here
   */
  public static AnalysisSettings check(PipelineConfig config, Place input, FoundDocuments found)
      throws IOException, ConfigException {
    SettingsCheck check = new SettingsCheck(config, found);
    if (check.cohorts.isEmpty() && found.rejects().isEmpty()) {
      throw new InputFolderException(check.nothingFound(input));
    }
    check.cohorts();
    check.pairs();
    check.problems.addAll(new DesignCheck(config, check.cohorts).problems());
    check.problems.addAll(new ClusterCheck(config).problems());
    check.unit(input);
    for (String column : config.compare().within()) {
      check.column("compare.within", column, List.of(), input);
    }
    AnalysisSettings files = null;
    try {
      files = AnalysisSettings.read(config);
    } catch (ConfigException e) {
      check.problems.addAll(e.problems());
    }
    if (files == null || !check.problems.isEmpty()) {
      throw new ConfigException(check.problems);
    }
    new ClusterCheck(config).require();
    return files;
  }

  private String nothingFound(Place input) {
    NavigableSet<String> folders = otherFolders();
    String seen =
        folders.isEmpty()
            ? "it has no folders; documents lie in one folder a cohort"
            : "its folders are " + String.join(", ", folders);
    String asked =
        config.cohorts().names().isEmpty()
            ? ""
            : ", and cohorts asks for "
                + String.join(", ", config.cohorts().names())
                + "; set cohorts to folders that there are, or to [] for all";
    return "There is no document in '%s': %s%s.".formatted(input, seen, asked);
  }

  /** Folders of files that are of none of the job's cohorts. */
  private NavigableSet<String> otherFolders() {
    NavigableSet<String> folders = new TreeSet<>();
    found.ignored().stream()
        .map(IgnoredFile::path)
        .filter(path -> path.contains("/"))
        .forEach(path -> folders.add(path.substring(0, path.indexOf('/'))));
    return folders;
  }

  private void cohorts() {
    if (cohorts.isEmpty() && !config.cohorts().fromFolders()) {
      problem(
          "cohorts.from",
          "no document says its '%s', neither in the metadata file nor at its head; %s"
              .formatted(config.cohorts().from(), found.rejects().get(0).message()));
    }
    for (String cohort : config.cohorts().names()) {
      if (!cohorts.contains(cohort)) {
        problem("cohorts", "cohort '%s' has no documents; %s".formatted(cohort, advice(cohort)));
      }
    }
  }

  private void pairs() {
    // A pair and its reverse are two: either side may be the one that the page speaks of.
    Set<List<String>> seen = new HashSet<>();
    for (List<String> pair : config.compare().pairs()) {
      if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
        problem(
            "compare.pairs", "%s was found; a pair names two different cohorts".formatted(pair));
        continue;
      }
      for (String cohort : pair) {
        if (!cohorts.contains(cohort) && !config.compare().groups().containsKey(cohort)) {
          problem(
              "compare.pairs",
              "%s names '%s', which has no documents; %s".formatted(pair, cohort, advice(cohort)));
        }
      }
      if (!seen.add(pair)) {
        problem("compare.pairs", "%s is named twice".formatted(pair));
      }
    }
  }

  /** Where a cohort's folder could not be opened, that is why it has no documents. */
  private String advice(String cohort) {
    return found.rejects().stream()
        .filter(reject -> reject.path().equals(cohort))
        .map(Reject::message)
        .findFirst()
        .orElseGet(() -> otherCohorts(cohort));
  }

  private String otherCohorts(String cohort) {
    NavigableSet<String> known = otherFolders();
    known.addAll(cohorts);
    known.addAll(config.compare().groups().keySet());
    return Spelling.advice(cohort, List.copyOf(known), "cohorts with documents:");
  }

  /** Metadata stand in documents.csv, or at the head of files. */
  private void unit(Place input) throws IOException {
    column("compare.unit", config.compare().unit(), List.of(UnitsOfInference.DOCUMENT), input);
  }

  private void column(String key, String given, List<String> others, Place input)
      throws IOException {
    String column = given.strip().toLowerCase(Locale.ROOT);
    if (others.contains(column) || KNOWN_COLUMNS.contains(column)) {
      return;
    }
    NavigableSet<String> columns = new TreeSet<>(KNOWN_COLUMNS);
    found.sources().forEach(source -> columns.addAll(source.metadata().other().keySet()));
    boolean known = columns.stream().anyMatch(one -> one.equalsIgnoreCase(column));
    if (!known && !HeadKeys.anyHas(input, paths(), column)) {
      List<String> names = Stream.concat(others.stream(), columns.stream()).toList();
      problem(
          key,
          "'%s' is no column of the metadata; %s"
              .formatted(given, Spelling.advice(column, names, "there are")));
    }
  }

  private List<String> paths() {
    return found.sources().stream().map(DocumentSource::path).toList();
  }

  private void problem(String key, String message) {
    problems.add(new ConfigProblem("", 0, key, message));
  }
}
