package dev.parallax.annotate.encode;

import dev.parallax.model.MentionTone;
import dev.parallax.model.PieceVectors;
import java.util.List;
import java.util.Optional;

/** Stands where nothing is mentioned. */
final class NoTargets implements SentenceTargets {

  @Override
  public boolean areIn(int sentence) {
    return false;
  }

  @Override
  public List<MentionTone> tones(int sentence, Optional<PieceVectors> pieces) {
    return List.of();
  }
}
