package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * How texts are annotated.
 *
 * @param maxParsedTokens longest sentence that is parsed, in tokens
 * @param constituency whether the bracketed parse of each sentence is written
 * @param parser what searches for parses
 */
public record AnnotationConfig(
    @Setting(
            value =
                "Longest sentence that is parsed, in tokens; a longer one is annotated without"
                    + " parse and sentiment, and says so.",
            byDefault = "200",
            min = 1,
            max = 1000)
        int maxParsedTokens,
    @Setting(value = "Write the bracketed constituency parse of each sentence.", byDefault = "true")
        boolean constituency,
    @Setting(
            value =
                "What searches for parses with CoreNLP's model: parallax, or CoreNLP itself, which"
                    + " takes four times as long and finds the same.",
            byDefault = "parallax")
        Parser parser)
    implements Serializable {

  /** What searches for parses. */
  public enum Parser {
    PARALLAX,
    CORENLP
  }
}
