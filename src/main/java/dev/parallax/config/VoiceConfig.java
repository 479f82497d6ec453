package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;

/**
 * How the author's voice is told from those that a document cites.
 *
 * @param families that are measured for the author and for those cited, too, besides for all
 * @param lead whose figures lead on the page where a family has several
 * @param minWords attributed words that a document needs for figures of the attributed voice
 * @param minQuotations quotations that it needs for them
 */
public record VoiceConfig(
    @Setting(
            value =
                "Measures that are taken of the author's words and of those attributed to others, too:"
                    + " any of tone, entity_tone, frame, entity, entity_sentence, entity_pair, agency, patient,"
                    + " acts_on, agentless, verb and verb_class. All"
                    + " others count everybody's words.",
            byDefault = "[tone, entity_tone, frame, entity, entity_sentence, agency, patient, acts_on,"
                    + " agentless]",
            pattern =
                "tone|entity_tone|frame|entity|entity_sentence|entity_pair|agency|patient|acts_on"
                    + "|agentless|verb|verb_class")
        List<String> families,
    @Setting(
            value =
                "Whose figures lead on the page where a measure is taken by voice: author, or all"
                    + " (everybody's words, quoted ones among them).",
            byDefault = "author")
        Lead lead,
    @Setting(
            value =
                "Attributed words that a document needs before its attributed voice is measured.",
            byDefault = "50",
            min = 1,
            max = 100_000)
        int minWords,
    @Setting(
            value = "Quotations that a document needs before its attributed voice is measured.",
            byDefault = "2",
            min = 1,
            max = 1000)
        int minQuotations)
    implements Serializable {

  /** Copies the list. */
  public VoiceConfig {
    families = List.copyOf(families);
  }

  /** Whose figures lead. */
  public enum Lead {
    AUTHOR,
    ALL
  }
}
