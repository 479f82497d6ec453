package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * How tone is read.
 *
 * @param encoder of sentences, for the instrument that is fitted to people's ratings
 * @param embeddings whether the encoder's vectors are written as a table
 * @param targets toward which mentions a tone is told
 * @param labels of one's own
 */
public record ToneConfig(
    @Setting(
            value =
                "Sentence encoder of the fitted instruments of tone; none leaves them out, which saves"
                    + " their time.",
            byDefault = "e5_small")
        Encoder encoder,
    @Setting(
            value = "Write the encoder's vector of each sentence into the table embeddings.",
            byDefault = "false")
        boolean embeddings,
    @Setting("Toward which mentions a tone is told.") TargetsConfig targets,
    @Setting("Labels of your own, by which differences of tone are corrected.") LabelsConfig labels)
    implements Serializable {

  /** Encoders that an instrument is fitted to. */
  public enum Encoder {
    /** E5-small in eight bits. */
    E5_SMALL,
    NONE
  }

  /** The same with other labels. */
  public ToneConfig withLabels(LabelsConfig others) {
    return new ToneConfig(encoder, embeddings, targets, others);
  }
}
