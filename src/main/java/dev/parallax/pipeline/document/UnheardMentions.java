package dev.parallax.pipeline.document;

import dev.parallax.annotate.encode.SentenceTargets;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.PieceVectors;
import dev.parallax.model.tone.Polarity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Mentions toward which no tone is told, since the settings want no encoder.
 *
 * @param mentions of the document
 */
record UnheardMentions(List<Mention> mentions) implements SentenceTargets {

  @Override
  public @Nullable Polarity sentence(PieceVectors pieces) {
    return null;
  }

  @Override
  public List<MentionTone> tones(int sentence, Optional<PieceVectors> pieces) {
    return mentions.stream()
        .filter(mention -> mention.sentence() == sentence)
        .map(mention -> MentionTone.missing(mention.ordinal(), MentionTone.Missing.NO_ENCODER))
        .toList();
  }
}
