package dev.parallax.config;

import dev.parallax.config.type.Setting;
import dev.parallax.model.text.DateCuts;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Which cohort a document is in.
 *
 * @param names cohorts to analyse, in the order they are shown; all, where empty
 * @param from what tells a document's cohort: {@code folder}, {@code date} or a key of the metadata
 * @param cut dates on which a cohort begins, each with all that follows up to the next; each year
 *     is a cohort, where empty
 */
public record CohortsConfig(
    @Setting(
            value =
                "Cohorts to analyse, in the order they are shown; all cohorts where empty. A list in"
                    + " place of the section stands for this key: cohorts: [2016, 2024].",
            byDefault = "[]",
            shorthand = true)
        List<String> names,
    @Setting(
            value =
                "What tells a document's cohort: folder (the first folder of its path, or the column"
                    + " cohort of the metadata file), date, or any other column of the metadata file"
                    + " or key at the head of the documents. A document that does not say is"
                    + " rejected, and told.",
            byDefault = "folder",
            pattern = ".*\\S.*")
        String from,
    @Setting(
            value =
                "Where cohorts are told from dates: days (2016-11-08), months or years on which a"
                    + " cohort begins, in order. Where empty, each year is a cohort.",
            byDefault = "[]",
            pattern = "[12]\\d{3}(-\\d{2}(-\\d{2})?)?")
        List<String> cut)
    implements Serializable {

  /** The word for the first folder of a path. */
  public static final String FOLDER = "folder";

  /** The word for the date of a document. */
  public static final String DATE = "date";

  /** All folders. */
  public static final CohortsConfig ALL = named(List.of());

  /** These folders only. */
  public static CohortsConfig named(List<String> names) {
    return new CohortsConfig(names, FOLDER, List.of());
  }

  /** The same with these cohorts only. */
  public CohortsConfig withNames(List<String> others) {
    return new CohortsConfig(others, from, cut);
  }

  /** Whether folders, or the column {@code cohort} of the metadata file, tell the cohort. */
  public boolean fromFolders() {
    return source().equals(FOLDER);
  }

  /** Whether dates tell the cohort. */
  public boolean fromDates() {
    return source().equals(DATE);
  }

  private String source() {
    return from.strip().toLowerCase(Locale.ROOT);
  }

  /** The cohorts that dates are cut into. */
  public DateCuts cuts() {
    return DateCuts.of(cut);
  }

  /**
   * Cohorts in the order they are shown, as far as the settings say; what they leave open is empty.
   */
  public List<String> inOrder() {
    return names.isEmpty() && fromDates() && !cut.isEmpty() ? cuts().names() : names;
  }
}
