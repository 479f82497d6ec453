package dev.parallax.learn.targeted;

import dev.parallax.model.tone.PieceVectors;
import dev.parallax.tone.targeted.PieceRange;
import dev.parallax.tone.targeted.Scaling;
import dev.parallax.tone.targeted.TargetView;

/**
 * A judged target as the network learns from it.
 *
 * @param pieces of its sentence, shared by the sentence's targets
 * @param target which of them are the mention
 * @param scaling of their numbers
 * @param label 0 negative, 1 neutral, 2 positive
 */
record Example(PieceVectors pieces, PieceRange target, Scaling scaling, int label) {

  /** Made anew each time, for the views of all examples would fill the memory. */
  TargetView view() {
    return TargetView.of(pieces, target, scaling);
  }
}
