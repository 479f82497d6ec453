package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;

/**
 * A sum, difference or ratio of words or of measures.
 *
 * @param title on the page; empty for its name
 * @param plus what is added: entries of a dictionary, or measures, {@code family:key}
 * @param minus what is taken away
 * @param over what the rest is divided by; empty where it is divided by {@code per}
 * @param per what occurrences of words are divided by
 * @param byVoice whether it is measured of the author's words and of those attributed, too
 */
public record RatioConfig(
    @Setting(value = "Its title on the page; its name where empty.", byDefault = "''") String title,
    @Setting(
            value =
                "What is added: words, as a dictionary has them ([we, \"we're\", our*]), or measures, as"
                    + " family:key ([\"frame:policy/economic\"]); not both in one ratio.",
            pattern = ".*\\S.*")
        List<String> plus,
    @Setting(value = "What is taken away, in the same way.", byDefault = "[]", pattern = ".*\\S.*")
        List<String> minus,
    @Setting(
            value =
                "What the rest is divided by, in the same way; a document that has none of it is not"
                    + " measured. Where empty, words are divided as per says, and measures stay in their"
                    + " own unit.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> over,
    @Setting(
            value =
                "What occurrences of words are counted in: 1000 words, or sentence. Where over names"
                    + " something, it has no effect and may not be given.",
            byDefault = "''",
            pattern = "|1000 words|sentence")
        String per,
    @Setting(
            value =
                "Whether it is measured of the author's words and of those attributed to others, too,"
                    + " where voice.families names anything.",
            byDefault = "true")
        boolean byVoice)
    implements Serializable {

  /** Occurrences in a thousand words. */
  public static final String THOUSAND_WORDS = "1000 words";

  /** Occurrences in a sentence. */
  public static final String SENTENCE = "sentence";

  /** Copies the lists. */
  public RatioConfig {
    plus = List.copyOf(plus);
    minus = List.copyOf(minus);
    over = List.copyOf(over);
  }
}
