package dev.parallax.pipeline.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Place;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.run.Manifest;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of a published run, which its {@code run.json} holds in full. */
final class PreviousSettings {

  private static final Logger LOG = LoggerFactory.getLogger(PreviousSettings.class);

  private PreviousSettings() {}

  /**
   * Reads the settings of a run.
   *
   * @param run folder of the run
   * @param now whose folders are used, in place of those of the run
   * @return empty where this version cannot use them
   */
  static Optional<PipelineConfig> load(Place run, PipelineConfig now) {
    try {
      JsonNode manifest = Manifest.read(run.at(Manifest.FILE_NAME));
      // JSON is YAML, so that the settings are checked as if a user had written them.
      return Optional.of(
          ConfigLoader.read(
                  Manifest.FILE_NAME, manifest.path("config").toString(), DeclaredFamilies.ALL)
              .withFolders(now.input().folder(), now.output().folder()));
    } catch (ConfigException | IOException e) {
      LOG.info("The settings of the previous run cannot be used again: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
