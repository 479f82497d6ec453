package dev.parallax.annotate.encode;

import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.PieceVectors;
import dev.parallax.model.tone.Polarity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tone toward what sentences mention while the vectors of their pieces are there, which
 * are too many to be kept. Safe to share between threads.
 */
public interface SentenceTargets {

  /** Of a document that mentions nothing. */
  SentenceTargets NONE = new None();

  /**
   * The tone toward a sentence as if it were a target itself.
   *
   * @return null where there is nothing that tells it
   */
  @Nullable Polarity sentence(PieceVectors pieces);

  /**
   * The tones of one sentence, one a mention.
   *
   * @param pieces of the sentence; empty where nothing can be read
   */
  List<MentionTone> tones(int sentence, Optional<PieceVectors> pieces);

  /** Stands where nothing is mentioned. */
  record None() implements SentenceTargets {

    @Override
    public @Nullable Polarity sentence(PieceVectors pieces) {
      return null;
    }

    @Override
    public List<MentionTone> tones(int sentence, Optional<PieceVectors> pieces) {
      return List.of();
    }
  }
}
