package dev.parallax.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.type.SectionType;
import dev.parallax.config.type.SettingKey;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigHashTest {

  @TempDir Path folder;

  @Test
  void isSha256InHexadecimal() throws Exception {
    assertThat(ConfigHash.of(config("version: 1\nname: a\n"))).matches("[0-9a-f]{64}");
  }

  @Test
  void orderCommentsAndWrittenDefaultsDoNotCount() throws Exception {
    String plain = ConfigHash.of(config("version: 1\nname: a\ncohorts: [x, y]\n"));
    String same =
        ConfigHash.of(
            config(
                """
                # comment
                cleaning: {unwrap_lines: true, join_hyphens: true}
                cohorts:
                  - "x"
                  - y
                duplicates: {near_threshold: 0.80}
                name: 'a'
                version: 1
                """));

    assertThat(same).isEqualTo(plain);
  }

  @Test
  void orderOfCohortsCounts() throws Exception {
    assertThat(ConfigHash.of(config("version: 1\nname: a\ncohorts: [x, y]\n")))
        .isNotEqualTo(ConfigHash.of(config("version: 1\nname: a\ncohorts: [y, x]\n")));
  }

  @Test
  void everySettingCountsButTheOperationalOnes() throws Exception {
    PipelineConfig config = config("version: 1\nname: a\n");
    Map<String, Boolean> operational = new HashMap<>();
    collect("", PipelineConfig.class, false, operational);
    assertThat(operational).hasSizeGreaterThan(15).containsEntry("output.folder", true);

    operational.forEach(
        (path, doesNotCount) -> {
          Record changed = change(config, List.of(path.split("\\.")));
          assertThat(changed).as(path).isNotEqualTo(config);
          assertThat(ConfigHash.of((PipelineConfig) changed).equals(ConfigHash.of(config)))
              .as(path)
              .isEqualTo(doesNotCount);
        });
  }

  private static void collect(
      String section, Class<?> type, boolean operational, Map<String, Boolean> paths) {
    for (SettingKey key : SettingKey.of(type)) {
      String path = SettingKey.path(section, key.name());
      boolean here = operational || key.rules().operational();
      if (key.type() instanceof SectionType nested) {
        collect(path, nested.type(), here, paths);
      } else {
        paths.put(path, here);
      }
    }
  }

  /** The same record with another value under one path. */
  private static Record change(Record section, List<String> path) {
    List<Object> values = new ArrayList<>();
    for (SettingKey key : SettingKey.of(section.getClass())) {
      Object value = key.valueIn(section);
      boolean isMeant = key.name().equals(path.get(0));
      values.add(isMeant ? change(value, path.subList(1, path.size())) : value);
    }
    try {
      Class<?>[] types =
          Arrays.stream(section.getClass().getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return section.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object change(Object value, List<String> path) {
    if (value instanceof Record section) {
      return change(section, path);
    } else if (value instanceof Integer number) {
      return number + 1;
    } else if (value instanceof Double number) {
      return number / 2;
    } else if (value instanceof Boolean flag) {
      return !flag;
    } else if (value instanceof String text) {
      return text + "x";
    } else if (value instanceof Map<?, ?> map) {
      boolean numbers = map.values().stream().anyMatch(Double.class::isInstance);
      return Map.of("another", numbers ? 0.5 : List.of("another"));
    } else if (value instanceof List) {
      return List.of("another");
    } else if (value instanceof Enum<?> choice) {
      return Arrays.stream(choice.getDeclaringClass().getEnumConstants())
          .filter(other -> !other.equals(choice))
          .findFirst()
          .orElseThrow();
    }
    throw new AssertionError("cannot change " + value);
  }

  private PipelineConfig config(String text) throws Exception {
    return ConfigLoader.load(
        Files.writeString(folder.resolve("a.yaml"), text), List.of(), DeclaredFamilies.ALL);
  }
}
