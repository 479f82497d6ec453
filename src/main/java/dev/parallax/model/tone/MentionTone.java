package dev.parallax.model.tone;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence speaks of what it mentions.
 *
 * @param mention ordinal of the mention
 * @param polarity null where there is none
 * @param missing why there is none; null where there is one
 */
public record MentionTone(int mention, @Nullable Polarity polarity, @Nullable Missing missing) {

  /** Why a mention has no tone. */
  public enum Missing {
    /** The settings want no encoder. */
    NO_ENCODER,
    /** Its type is none of those whose tone is asked for. */
    NO_TARGET,
    /** Its sentence mentions more than are scored. */
    BEYOND_LIMIT,
    /** None of its characters makes a piece of its own that the encoder read. */
    UNREADABLE;

    /** As it stands in the tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException unless exactly one of polarity and reason is given
   */
  public MentionTone {
    if ((polarity == null) == (missing == null)) {
      throw new IllegalArgumentException("Mention " + mention + " needs a tone or a reason");
    }
  }

  /** A mention's tone. */
  public static MentionTone of(int mention, Polarity polarity) {
    return new MentionTone(mention, polarity, null);
  }

  /** A mention without tone. */
  public static MentionTone missing(int mention, Missing reason) {
    return new MentionTone(mention, null, reason);
  }
}
