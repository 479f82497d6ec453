package dev.parallax.cli.init;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.cli.SettingsOptions;
import dev.parallax.files.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files that a project begins with.
 *
 * @param name of its job
 * @param cohorts folders of texts, in the order they are shown; two or more
 */
record NewProject(String name, List<String> cohorts) {

  private static final String NOTEBOOK = "explore.ipynb";
  private static final String SAMPLE_JOB = "output/us-japan-2016-2024/latest";

  /** Copies the list. */
  NewProject {
    cohorts = List.copyOf(cohorts);
  }

  /**
   * Path in the project to what stands there, by path.
   *
   * @param notebooks folder of the notebooks that come with Parallax
   * @throws IOException if the notebook cannot be read
   */
  SortedMap<String, String> files(Place notebooks) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(SettingsOptions.PROJECT_CONFIG, settings());
    files.put(".gitignore", template("gitignore"));
    files.put("texts/documents.csv", template("documents.csv"));
    for (String cohort : cohorts) {
      files.put(
          "texts/" + cohort + "/README.md",
          template("README-cohort.md").replace("{{cohort}}", cohort));
    }
    files.put(NOTEBOOK, notebook(notebooks));
    return files;
  }

  private String settings() {
    return template(SettingsOptions.PROJECT_CONFIG)
        .replace("{{name}}", quoted(name))
        .replace(
            "{{cohorts}}",
            cohorts.stream().map(NewProject::quoted).collect(Collectors.joining(", ", "[", "]")))
        .replace("{{first}}", quoted(cohorts.get(0)))
        .replace("{{last}}", quoted(cohorts.get(cohorts.size() - 1)));
  }

  /** As YAML has texts that may look like anything. */
  private static String quoted(String text) {
    return text.matches("[A-Za-z][A-Za-z0-9_-]*")
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The notebook that reads any run, with this job's in place of the samples'. */
  private String notebook(Place notebooks) throws IOException {
    return new String(notebooks.at(NOTEBOOK).bytes(), UTF_8)
        .replace(SAMPLE_JOB, "output/" + name + "/latest")
        // Pages that are not beside this copy.
        .replaceAll("\\[([^\\]]+)\\]\\(\\.\\./docs/[^)]+\\)", "$1 of Parallax");
  }

  private static String template(String resource) {
    try (InputStream in = NewProject.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
