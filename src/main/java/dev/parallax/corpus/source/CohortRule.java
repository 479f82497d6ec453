package dev.parallax.corpus.source;

import dev.parallax.config.CohortsConfig;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.model.text.CalendarDate;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Stage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the cohort of a file.
 *
 * @param config what tells it
 * @param metadataOfFile asked for what the metadata file does not say
 */
record CohortRule(CohortsConfig config, MetadataOfFile metadataOfFile) {

  /** Whether a file may have to be opened for it. */
  boolean readsFiles() {
    return !config.fromFolders();
  }

  /**
   * The column {@code cohort} of the metadata file, else the first folder; null where neither is.
   */
  @Nullable String byFolder(String path, Optional<MetadataRow> row) {
    String given = row.map(MetadataRow::cohort).orElse(null);
    int slash = path.indexOf('/');
    return given != null || slash < 0 ? given : path.substring(0, slash);
  }

  /**
   * What the metadata say.
   *
   * @throws DocumentRejectedException if they say nothing, or the file cannot be read
   */
  String byMetadata(InputWalk.Entry entry, Optional<MetadataRow> row)
      throws DocumentRejectedException {
    String key = config.from().strip();
    String column = row.map(MetadataRow::cohort).orElse(null);
    if (key.equalsIgnoreCase("cohort") && column != null) {
      return column;
    }
    Metadata given = row.map(MetadataRow::metadata).orElse(Metadata.NONE);
    String value = metadataOfFile.of(entry.file(), given, key).value(key);
    if (value == null) {
      throw rejected(
          Message.of(
              "Cohorts are told from '%s', and neither the metadata file nor the document gives"
                  + " one; add it to either.",
              key));
    }
    return config.fromDates() ? byDate(value) : value;
  }

  private String byDate(String value) throws DocumentRejectedException {
    CalendarDate date =
        CalendarDate.of(value)
            .orElseThrow(
                () ->
                    rejected(
                        Message.of(
                            "Cohorts are told from dates, and the date '%s' can be read in more than"
                                + " one way, or in none; write it as 2016-11-08.",
                            value)));
    return config
        .cuts()
        .stretch(date)
        .orElseThrow(
            () ->
                rejected(
                    Message.of(
                        "The date '%s' lies on both sides of a date in cohorts.cut; give the day.",
                        value)));
  }

  private static DocumentRejectedException rejected(String message) {
    return new DocumentRejectedException(Stage.FIND, ErrorClass.NO_COHORT, message);
  }
}
