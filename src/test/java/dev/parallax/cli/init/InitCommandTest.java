package dev.parallax.cli.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.Trial;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

  @TempDir Path folder;

  private Trial init(String... arguments) {
    return Trial.of(
        Trial.NO_JOB,
        Stream.concat(Stream.of("init"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static PipelineConfig settings(Path project) throws Exception {
    return ConfigLoader.load(project.resolve("parallax.yaml"), List.of(), DeclaredFamilies.ALL);
  }

  @Test
  void aProjectHasAllItNeedsAndItsSettingsAreSound() throws Exception {
    Path project = folder.resolve("my essays");
    Trial trial = init(project.toString());

    assertThat(trial.err()).isEmpty();
    assertThat(trial.code()).isZero();
    assertThat(project.resolve("texts/before/README.md")).content().contains("cohort before");
    assertThat(project.resolve("texts/documents.csv")).content().startsWith("path,title,author");
    assertThat(project.resolve(".gitignore")).content().contains("/output/");
    assertThat(project.resolve("explore.ipynb"))
        .content()
        .contains("output/my-essays/latest")
        .doesNotContain("us-japan", "../docs");
    PipelineConfig config = settings(project);
    assertThat(config.name()).isEqualTo("my-essays");
    assertThat(config.cohorts().names()).containsExactly("before", "after");
    assertThat(config.input().folder()).isEqualTo("texts");
  }

  /** What stands there as an example must be right, too. */
  @Test
  void everyLineThatIsCommentedOutIsSoundWhenItIsUsed() throws Exception {
    Path project = folder.resolve("p");
    init(project.toString(), "--cohorts", "2016,2020,2024");
    List<String> lines = Files.readAllLines(project.resolve("parallax.yaml"));
    List<String> examples = lines.stream().filter(line -> line.matches(" *# [a-z_]+:.*")).toList();

    assertThat(examples).hasSizeGreaterThan(6);
    for (String example : examples) {
      String key = example.replaceFirst("^ *# ", "").replaceFirst(":.*", ":");
      String indent = example.replaceFirst("#.*", "");
      List<String> edited =
          lines.stream()
              .filter(line -> !line.startsWith(indent + key))
              .map(line -> line.equals(example) ? line.replaceFirst("# ", "") : line)
              .toList();
      Files.write(project.resolve("parallax.yaml"), edited);
      Files.writeString(project.resolve("frames.yaml"), "");
      assertThat(settings(project).name()).as(example).isEqualTo("p");
    }
  }

  @Test
  void cohortsMayBeCalledAsTheyLike() throws Exception {
    Path project = folder.resolve("p");
    init(project.toString(), "--cohorts", "2016,vor der Wahl,\"no\"", "--name", "elections");

    assertThat(settings(project).cohorts().names())
        .containsExactly("2016", "vor der Wahl", "\"no\"");
    assertThat(settings(project).name()).isEqualTo("elections");
  }

  @Test
  void nothingThatIsThereIsWrittenOver() throws Exception {
    Files.createDirectories(folder.resolve("texts"));
    Path own = Files.writeString(folder.resolve("texts/documents.csv"), "path,outlet\n");

    Trial trial = init(folder.toString());

    assertThat(trial.code()).isEqualTo(2);
    assertThat(trial.err()).contains("documents.csv is there already, so nothing was written");
    assertThat(own).hasContent("path,outlet");
    assertThat(folder.resolve("parallax.yaml")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "a,a", "a,../b", "a,.hidden", "a,"})
  void cohortsThatCannotBeFoldersAreRefused(String cohorts) {
    Trial trial = init(folder.resolve("p").toString(), "--cohorts", cohorts);

    assertThat(trial.code()).isEqualTo(2);
    assertThat(trial.err()).contains("--cohorts");
    assertThat(folder.resolve("p")).doesNotExist();
  }
}
