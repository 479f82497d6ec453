package dev.parallax.pipeline.beam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.JvmDefaults;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TimeZone;
import org.apache.beam.sdk.harness.JvmInitializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerDefaultsTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void beamFindsThemAndTheyFixLocaleAndTimeZone() {
    Locale.setDefault(new Locale("tr", "TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(JvmDefaults.describe()).startsWith("locale tr-TR, charset ");

    JvmInitializer found =
        ServiceLoader.load(JvmInitializer.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(WorkerDefaults.class::isInstance)
            .findFirst()
            .orElseThrow();
    found.onStartup();

    assertThat("TITLE".toLowerCase(Locale.getDefault())).isEqualTo("title");
    assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
    assertThat(JvmDefaults.describe()).startsWith("locale und, charset ");
  }
}
