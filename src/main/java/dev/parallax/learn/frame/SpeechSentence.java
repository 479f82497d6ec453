package dev.parallax.learn.frame;

import java.util.Set;

/**
 * A sentence that heads are fitted on.
 *
 * @param speech it stands in
 * @param vector of the encoder
 * @param frames of which a pattern is found in it, as {@code <set>/<frame>}
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
record SpeechSentence(String speech, float[] vector, Set<String> frames) {

  SpeechSentence {
    frames = Set.copyOf(frames);
  }
}
