package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.PipelineConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project folder is not the working directory here. */
class SettingsOptionsTest {

  @TempDir Path home;

  @BeforeEach
  void moveHome() throws Exception {
    Path file = home.resolve(SettingsOptions.DEFAULT_CONFIG);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "version: 1\nname: at-home\noutput: {folder: tables}\n");
    System.setProperty("parallax.home", home.toString());
  }

  @AfterEach
  void moveBack() {
    System.clearProperty("parallax.home");
  }

  @Test
  void whatIsWrittenCountsFromTheProjectFolder() {
    PipelineConfig config = configOf("run");

    assertThat(config.name()).isEqualTo("at-home");
    assertThat(config.input().folder()).isEqualTo(home.resolve("input").toString());
    assertThat(config.output().folder()).isEqualTo(home.resolve("tables").toString());
  }

  @Test
  void whatIsTypedCountsFromTheWorkingDirectory() {
    PipelineConfig config =
        configOf(
            "run", "pipelines/us-japan-2016-2024.yaml", "--input", "here", "--output", "/there");

    assertThat(config.name()).isEqualTo("us-japan-2016-2024");
    assertThat(config.input().folder()).isEqualTo(Path.of("here").toAbsolutePath().toString());
    assertThat(config.output().folder()).isEqualTo("/there");
  }

  private static PipelineConfig configOf(String... arguments) {
    List<PipelineConfig> seen = new ArrayList<>();
    Trial trial =
        Trial.of(
            (config, options, progress) -> {
              seen.add(config);
              return Trial.summary(1);
            },
            arguments);
    assertThat(trial.err()).isEmpty();
    assertThat(seen).hasSize(1);
    return seen.get(0);
  }
}
