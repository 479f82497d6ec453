package dev.parallax.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.pipeline.document.DeclaredFamilies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsConfigTest {

  @TempDir Path folder;

  private Path write(String topics) throws IOException {
    return Files.writeString(folder.resolve("job.yaml"), "version: 1\nname: trial\n" + topics);
  }

  @Test
  void defaultsChooseTheNumberWithTenRefits() throws Exception {
    TopicsConfig topics = ConfigLoader.load(write(""), List.of(), DeclaredFamilies.ALL).topics();
    assertThat(topics.find()).isTrue();
    assertThat(topics.choosesK()).isTrue();
    assertThat(topics.grid()).containsExactly(5, 10, 20, 40);
    assertThat(topics.refits()).isEqualTo(10);
    assertThat(topics.stableUnits()).isEqualTo(400);
    assertThat(topics.sameTopic()).isEqualTo(0.5);
  }

  @Test
  void aGivenNumberIsNotChosen() throws Exception {
    TopicsConfig topics =
        ConfigLoader.load(write("topics: {k: 12}\n"), List.of(), DeclaredFamilies.ALL).topics();
    assertThat(topics.choosesK()).isFalse();
    assertThat(topics.k()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "k: -1|topics.k|from 0 to 1000",
        "k: 1001|topics.k|from 0 to 1000",
        "k: many|topics.k|from 0 to 1000",
        "grid: [1]|topics.grid|from 2 to 1000",
        "grid: 5|topics.grid|list",
        "iterations: 19|topics.iterations|from 20 to 100000",
        "refits: 9|topics.refits|from 10 to 1000",
        "names: perhaps|topics.names|true or false",
        "min_document_share: 1.1|topics.min_document_share|from 0 to 1",
        "max_unit_share: 0|topics.max_unit_share|from 0.001 to 1",
        "same_topic: -0.1|topics.same_topic|from 0 to 1",
        "warm_share: .nan|topics.warm_share|from 0 to 1",
        "stable_units: 1.5|topics.stable_units|from 0 to 1000000",
        "seed: 0|topics.seed|from 1 to 1000000000",
        "topic: 3|topics.topic|"
      })
  void whatIsWrongIsToldWithFileLineAndKey(String line, String key, String allowed)
      throws IOException {
    Path file = write("topics:\n  find: true\n  " + line + "\n");
    ConfigException wrong =
        Objects.requireNonNull(
            catchThrowableOfType(
                ConfigException.class,
                () -> ConfigLoader.load(file, List.of(), DeclaredFamilies.ALL)));
    assertThat(wrong.problems()).hasSize(1);
    ConfigProblem problem = wrong.problems().get(0);
    assertThat(problem.file()).isEqualTo(file.toString());
    assertThat(problem.line()).isEqualTo(5);
    assertThat(problem.key()).isEqualTo(key);
    assertThat(problem.message()).contains(allowed == null ? "" : allowed);
  }
}
