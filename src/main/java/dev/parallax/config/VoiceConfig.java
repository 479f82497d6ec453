package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * How the author's voice is told from those that a document cites.
 *
 * @param families that are measured for the author and for those cited, too, besides for all
 * @param lead whose figures lead on the page where a family has several
 * @param minWords attributed words that a document needs for figures of the attributed voice
 * @param minQuotations quotations that it needs for them
 * @param textKind by whose error rates voices are judged
 */
public record VoiceConfig(
    @Setting(
            value =
                "Measures that are taken of the author's words and of those attributed to others, too:"
                    + " any of tone, entity_tone, frame, frame_score, entity, entity_sentence, entity_pair,"
                    + " agency, patient, acts_on, agentless, verb and verb_class. Of"
                    + " measures of your own by_voice says so, where anything is named here. All"
                    + " others count everybody's words.",
            byDefault =
                "[tone, entity_tone, frame, frame_score, entity, entity_sentence, agency, patient,"
                    + " acts_on, agentless]",
            pattern =
                "tone|entity_tone|frame|frame_score|entity|entity_sentence|entity_pair|agency|patient"
                    + "|acts_on|agentless|verb|verb_class")
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
        int minQuotations,
    @Setting(
            value =
                "Kind of text: essay (argued prose of any sort) or news (reports that quote). It decides"
                    + " by which error rates the page and voice_shares say how far a voice can be"
                    + " trusted, and changes no other figure.",
            byDefault = "essay")
        TextKind textKind)
    implements Serializable {

  /** Copies the list. */
  public VoiceConfig {
    families = List.copyOf(families);
  }

  /** What sort of text the documents are. */
  public enum TextKind {
    ESSAY,
    NEWS;

    /** As it stands in settings and tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whose figures lead. */
  public enum Lead {
    AUTHOR,
    ALL
  }
}
