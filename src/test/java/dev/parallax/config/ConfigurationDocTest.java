package dev.parallax.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.type.SettingKey;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationDocTest {

  @Test
  void theTableIsThatOfTheRecords() throws Exception {
    String document = Files.readString(Path.of("docs/configuration.md"));
    String heading = "## All settings\n\n";
    assertThat(document).contains(heading);

    assertThat(document.substring(document.indexOf(heading) + heading.length()))
        .as("stale: put the output of ./parallax schema --markdown below %s", heading.strip())
        .isEqualTo(SettingsTable.markdown());
  }

  @Test
  void everyKeyHasARow() {
    assertThat(SettingKey.paths(PipelineConfig.class))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(SettingsTable.markdown()).contains("`" + path + "`"));
  }
}
