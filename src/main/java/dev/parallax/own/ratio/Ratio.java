package dev.parallax.own.ratio;

import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.DictionaryHit.Part;
import dev.parallax.model.measure.Quantity;
import dev.parallax.own.dictionary.Dictionary;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum, difference or ratio, read and checked.
 *
 * @param key of the measure
 * @param title for people
 * @param words a dictionary whose categories are called as the parts are; null where all is made of
 *     measures
 * @param terms those that are measures
 * @param above what stands above the line
 * @param below what stands below it
 * @param unit of its figures
 * @param quantity what kind of ratio it is
 * @param byVoice whether it is measured of each voice
 */
public record Ratio(
    String key,
    String title,
    @Nullable Dictionary words,
    List<Term> terms,
    Above above,
    Below below,
    Unit unit,
    Quantity quantity,
    boolean byVoice)
    implements Serializable {

  /** What stands above the line. */
  public enum Above {
    WORDS,
    MEASURES
  }

  /** What stands below the line. */
  public enum Below {
    /** All words. */
    ALL_WORDS,
    /** All sentences. */
    SENTENCES,
    /** Some words. */
    WORDS,
    /** Other measures. */
    MEASURES,
    /** What the measures above are divided by themselves. */
    THEIR_OWN
  }

  /**
   * A measure that is a part.
   *
   * @param part where it stands
   * @param family of the measure
   * @param key of the measure
   */
  public record Term(Part part, String family, String key) implements Serializable {

    /** As the settings have it. */
    public String written() {
      return family + ":" + key;
    }
  }

  /** Copies the list. */
  public Ratio {
    terms = List.copyOf(terms);
  }
}
