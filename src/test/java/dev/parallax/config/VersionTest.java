package dev.parallax.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

  @Test
  void theBuildFilledItIn() {
    assertThat(Version.parallax()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(Version.beam()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(Version.coreNlp()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(Version.commit()).matches("[0-9a-f]{40}(-dirty)?|unknown");
  }
}
