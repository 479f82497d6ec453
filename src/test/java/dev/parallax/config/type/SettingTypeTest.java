package dev.parallax.config.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of settings that the pipeline's own records do not use yet. */
class SettingTypeTest {

  record Pair(
      @Setting("One side.") String left,
      @Setting(value = "Weight.", byDefault = "1.5") double weight) {}

  record Trial(
      @Setting(value = "Pairs.", byDefault = "[]") List<Pair> pairs,
      @Setting(value = "Names.", byDefault = "{}", pattern = "[a-z]+") Map<String, String> names,
      @Setting(value = "Bounds.", byDefault = "{low: 1}", max = 9) Map<String, Integer> bounds) {}

  record NeedsNested(@Setting("A pair.") Pair pair) {}

  record Unannotated(String key) {}

  record Unsupported(@Setting(value = "Long.", byDefault = "1") long key) {}

  @TempDir Path folder;

  @Test
  void listsOfSectionsAndNamedValues() throws Exception {
    Path file =
        write("pairs:\n- left: a\n- {left: 2016, weight: 2}\nnames: {x: one, 'y z': two}\n");

    Trial trial = ConfigLoader.load(file, List.of("names.x=three"), Trial.class);

    assertThat(trial.pairs()).containsExactly(new Pair("a", 1.5), new Pair("2016", 2));
    assertThat(trial.names()).containsExactly(Map.entry("x", "three"), Map.entry("y z", "two"));
    assertThat(trial.bounds()).containsExactly(Map.entry("low", 1));
  }

  @Test
  void problemsInsideThem() throws IOException {
    Path file = write("pairs:\n- left: a\n- lefd: b\nnames:\n  x: UP\nbounds:\n  low: 10\n");

    assertThat(problems(file, Trial.class))
        .containsExactly(
            "3: pairs.lefd: there is no such key; did you mean left?",
            "3: pairs.left: is missing; a text is needed",
            "5: names.x: the text \"UP\" was found; a text like [a-z]+ is allowed",
            "7: bounds.low: 10 was found; a whole number of at most 9 is allowed");
  }

  @Test
  void aSectionIsNeededWhereOneOfItsKeysIs() throws IOException {
    assertThat(problems(write("{}"), NeedsNested.class))
        .containsExactly("1: pair: is missing; a section of the keys left, weight is needed");
  }

  @Test
  void recordsThatAreNoSettingsAreProgrammingErrors() throws IOException {
    Path file = write("key: 1\n");

    assertThatThrownBy(() -> ConfigLoader.load(file, List.of(), Unannotated.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lacks @Setting");
    assertThatThrownBy(() -> ConfigLoader.load(file, List.of(), Unsupported.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no setting can be a long");
  }

  private static List<String> problems(Path file, Class<?> type) {
    ConfigException exception =
        catchThrowableOfType(ConfigException.class, () -> ConfigLoader.load(file, List.of(), type));
    assertThat(exception).isNotNull();
    return exception.problems().stream()
        .map(problem -> problem.line() + ": " + problem.key() + ": " + problem.message())
        .toList();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("trial.yaml"), text);
  }
}
