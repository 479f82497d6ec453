package dev.parallax.report.data;

import dev.parallax.report.read.RunFolder;
import dev.parallax.table.file.TableReader;
import java.io.IOException;
import java.util.List;

/** The columns of sentences that hold a tone, one an instrument, whichever there are. */
final class ToneColumns {

  private static final String PREFIX = "tone_";

  private ToneColumns() {}

  static List<String> of(RunFolder run) throws IOException {
    return run.has("sentences")
        ? TableReader.columns(run.path().resolve("sentences")).stream()
            .filter(name -> name.startsWith(PREFIX))
            .toList()
        : List.of();
  }
}
