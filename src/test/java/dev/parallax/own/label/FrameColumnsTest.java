package dev.parallax.own.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameColumnsTest {

  private static final YamlPlace PLACE = new YamlPlace("labels.csv", 7);

  private final Problems problems = new Problems();
  private final FrameColumns columns =
      new FrameColumns(
          Map.of("policy", List.of("economic", "morality"), "own", List.of("danger", "morality")));

  private Map<String, Double> values(String column, String cell) {
    return columns.values(column, cell, PLACE, problems);
  }

  private String problem() {
    return problems.inOrder().toString();
  }

  @Test
  void aSetsCellNamesTheFramesAndAllOthersAreNot() {
    assertThat(values("policy", "Economic"))
        .isEqualTo(Map.of("policy/economic", 1.0, "policy/morality", 0.0, "policy/other", 0.0));
    assertThat(values("policy", "economic; policy/morality |"))
        .isEqualTo(Map.of("policy/economic", 1.0, "policy/morality", 1.0, "policy/other", 0.0));
    assertThat(values("policy", "none"))
        .isEqualTo(Map.of("policy/economic", 0.0, "policy/morality", 0.0, "policy/other", 1.0));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void whatIsNoFrameIsTold() {
    assertThat(values("policy", "economc")).isEmpty();
    assertThat(problem())
        .contains("labels.csv:7: policy: \"economc\" is no frame of it; did you mean economic?");
  }

  @Test
  void noneBesideANameIsTold() {
    assertThat(values("policy", "none; economic")).isEmpty();
    assertThat(values("policy", ";")).isEmpty();
    assertThat(problem()).contains("names of frames or none");
  }

  @Test
  void aFramesCellSaysWhetherItIsInIt() {
    assertThat(values("policy/economic", "1")).isEqualTo(Map.of("policy/economic", 1.0));
    assertThat(values("danger", "X")).isEqualTo(Map.of("own/danger", 1.0));
    assertThat(values("danger", "no")).isEqualTo(Map.of("own/danger", 0.0));
    assertThat(values("danger", "maybe")).isEmpty();
    assertThat(problem()).contains("1 or 0 is needed");
  }

  @Test
  void aNameOfSeveralFramesIsNoColumnWithoutItsSet() {
    assertThat(columns.has("danger")).isTrue();
    assertThat(columns.has("morality")).isFalse();
    assertThat(columns.has("own/morality")).isTrue();
    assertThat(columns.has("policy")).isTrue();
    assertThat(columns.has("sentence")).isFalse();
  }
}
