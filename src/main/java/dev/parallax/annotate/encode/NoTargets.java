package dev.parallax.annotate.encode;

import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.PieceVectors;
import dev.parallax.model.tone.Polarity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands where nothing is mentioned. */
final class NoTargets implements SentenceTargets {

  @Override
  public @Nullable Polarity sentence(PieceVectors pieces) {
    return null;
  }

  @Override
  public List<MentionTone> tones(int sentence, Optional<PieceVectors> pieces) {
    return List.of();
  }
}
