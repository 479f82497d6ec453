package dev.parallax.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonSchemaTest {

  private static final Path PIPELINES = Path.of("pipelines");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void committedSchemaIsThatOfTheRecords() throws IOException {
    assertThat(Files.readString(PIPELINES.resolve("parallax.schema.json")))
        .as("stale: run ./parallax schema > pipelines/parallax.schema.json")
        .isEqualTo(JsonSchema.text());
  }

  static Stream<Path> pipelines() throws IOException {
    try (Stream<Path> files = Files.list(PIPELINES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void committedPipelinesLoadAndFitTheSchema(Path file) throws Exception {
    PipelineConfig config = ConfigLoader.load(file, List.of(), DeclaredFamilies.ALL);

    assertThat(file).hasFileName(config.name() + ".yaml");
    assertThat(Files.readString(file))
        .startsWith("# yaml-language-server: $schema=parallax.schema.json\n");
    assertThat(problems(Files.readString(file))).isEmpty();
  }

  @Test
  void defaultPipelineComparesThe2016And2024Cohorts() throws Exception {
    PipelineConfig config =
        ConfigLoader.load(
            PIPELINES.resolve("us-japan-2016-2024.yaml"), List.of(), DeclaredFamilies.ALL);

    assertThat(config.cohorts().names()).containsExactly("2016", "2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: a",
        "version: 1",
        "{version: 2, name: a}",
        "{version: 1, name: a b}",
        "{version: 1, name: a, nam: b}",
        "{version: 1, name: a, cohorts: 2016}",
        "{version: 1, name: a, cohorts: [[]]}",
        "{version: 1, name: a, cleaning: }",
        "{version: 1, name: a, cleaning: {unwrap_lines: yes}}",
        "{version: 1, name: a, execution: {threads: 1.5}}",
        "{version: 1, name: a, execution: {threads: '1'}}",
        "{version: 1, name: a, duplicates: {near_threshold: 0}}",
        "{version: 1, name: a, duplicates: {within_cohort: Keep}}"
      })
  void refusesWhatTheLoaderRefuses(String text) throws Exception {
    assertThat(problems(text)).isNotEmpty();
  }

  private static List<String> problems(String yaml) throws IOException {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode schema = JSON.readTree(JsonSchema.text());
    return SchemaCheck.problems(schema, JSON.valueToTree(tree), "");
  }
}
