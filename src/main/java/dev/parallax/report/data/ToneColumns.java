package dev.parallax.report.data;

import dev.parallax.report.read.RunFolder;
import dev.parallax.table.file.TableReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The columns of sentences that hold a tone, one an instrument, whichever there are. */
final class ToneColumns {

  /** Not what says why there is none, as {@code tone_fitted_reason}. */
  private static final Pattern TONE = Pattern.compile("tone_[^_]+");

  private ToneColumns() {}

  static List<String> of(RunFolder run) throws IOException {
    return run.has("sentences")
        ? TableReader.columns(run.path().at("sentences")).stream()
            .filter(name -> TONE.matcher(name).matches())
            .toList()
        : List.of();
  }
}
