package dev.parallax.model.tone;

import java.util.Comparator;
import java.util.List;

/**
 * What the sentence encoder makes of a document.
 *
 * @param encoder name and version of what made them
 * @param sentences one a sentence of the document, in order
 * @param mentionTones one a mention of the document, in order: tones are told while the vectors of
 *     single pieces are there, which are too many to be kept
 */
public record DocumentVectors(
    String encoder, List<SentenceVector> sentences, List<MentionTone> mentionTones) {

  /** Copies the lists; tones in the order of the mentions. */
  public DocumentVectors {
    sentences = List.copyOf(sentences);
    mentionTones =
        mentionTones.stream().sorted(Comparator.comparingInt(MentionTone::mention)).toList();
  }
}
