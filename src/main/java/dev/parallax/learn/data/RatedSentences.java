package dev.parallax.learn.data;

import dev.parallax.config.ConfigException;
import dev.parallax.own.label.RatingColumn;
import java.util.List;

/** Reads rated sentences of a sheet of labels. */
public final class RatedSentences {

  private RatedSentences() {}

  /**
   * Those rows that have a rating.
   *
   * @param sheet as it was typed
   * @param key the second file of the sample; empty for none
   * @return at least one
   * @throws ConfigException with all that is wrong with the files
   */
  public static List<RatedSentence> ofSheet(String sheet, String key) throws ConfigException {
    return LabelledSentences.read(sheet, key, new RatingColumn()).sentences().stream()
        .map(RatedSentence::of)
        .toList();
  }
}
