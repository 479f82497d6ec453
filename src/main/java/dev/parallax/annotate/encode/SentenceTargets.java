package dev.parallax.annotate.encode;

import dev.parallax.model.MentionTone;
import dev.parallax.model.PieceVectors;
import java.util.List;
import java.util.Optional;

/**
 * Tells the tone toward what sentences mention while the vectors of their pieces are there, which
 * are too many to be kept. Safe to share between threads.
 */
public interface SentenceTargets {

  /** Of a document that mentions nothing. */
  SentenceTargets NONE = new NoTargets();

  /** Whether the pieces of a sentence are needed. */
  boolean areIn(int sentence);

  /**
   * The tones of one sentence, one a mention.
   *
   * @param pieces of the sentence; empty where they are not needed, or nothing can be read
   */
  List<MentionTone> tones(int sentence, Optional<PieceVectors> pieces);
}
