package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.FileMetadata;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.corpus.source.InputFolderException;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsCheckTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = folder.resolve("job.yaml");
    Files.writeString(file, "version: 1\nname: job\n");
    for (String path : List.of("alpha/1.txt", "alpha/2.txt", "beta/1.txt")) {
      Files.createDirectories(folder.resolve("in").resolve(path).getParent());
      Files.writeString(folder.resolve("in").resolve(path), "---\nPaper: Herald\n---\nText.\n");
    }
    Files.writeString(folder.resolve("in/documents.csv"), "path,Ministry\nalpha/1.txt,Trade\n");
  }

  @Test
  void whatFitsIsNoProblem() throws Exception {
    check("compare.pairs=[[alpha, beta]]", "compare.unit=author");
    check("compare.unit=ministry");
    check("compare.unit=Document");
    check("compare.unit=paper", "cohorts=[beta, alpha]");
  }

  @Test
  void pairsNameCohortsThatThereAreAndThatDiffer() {
    assertThat(
            problems(
                "compare.pairs=[[alpha, gammma], [alpha], [alpha, alpha], [alpha, beta, x],"
                    + " [alpha, beta], [beta, alpha], [beta, alpha]]"))
        .hasSize(5)
        .allMatch(line -> line.startsWith("--set:1: compare.pairs: "))
        .anyMatch(line -> line.contains("names 'gammma', which has no documents"))
        .anyMatch(line -> line.contains("[alpha] was found"))
        .anyMatch(line -> line.contains("[alpha, alpha] was found"))
        .anyMatch(line -> line.contains("[alpha, beta, x] was found"))
        .anyMatch(line -> line.contains("[beta, alpha] is named twice"));
  }

  @Test
  void theUnitIsAColumn() {
    assertThat(problems("compare.unit=authr"))
        .containsExactly(
            "--set:1: compare.unit: 'authr' is no column of the metadata; did you mean author?");
  }

  @Test
  void cohortsHaveDocuments() {
    assertThat(problems("cohorts=[alpha, bet]"))
        .containsExactly("--set:1: cohorts: cohort 'bet' has no documents; did you mean beta?");
  }

  @Test
  void aFolderWithoutDocumentsIsToldWithWhatIsThere() {
    assertThatThrownBy(() -> check("cohorts=[2016, 2024]"))
        .isInstanceOf(InputFolderException.class)
        .hasMessageContaining("its folders are alpha, beta")
        .hasMessageContaining("cohorts asks for 2016, 2024");
  }

  private List<String> problems(String... overrides) {
    ConfigException thrown = catchThrowableOfType(ConfigException.class, () -> check(overrides));
    return ConfigLoader.placed(thrown, file, List.of(overrides)).problems().stream()
        .map(Object::toString)
        .toList();
  }

  private void check(String... overrides) throws Exception {
    PipelineConfig config = ConfigLoader.load(file, List.of(overrides), DeclaredFamilies.ALL);
    Path input = folder.resolve("in");
    SettingsCheck.check(
        config, input, new DocumentFinder(new FileMetadata(config.input())).find(input, config.input(), config.cohorts()));
  }
}
