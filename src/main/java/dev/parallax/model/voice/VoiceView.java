package dev.parallax.model.voice;

import dev.parallax.model.annotation.Mention;
import dev.parallax.model.text.Voice;
import java.util.List;

/**
 * A document as a measure of one voice sees it.
 *
 * @param voice whose words count
 * @param voices of the document; none where all count
 */
public record VoiceView(Voice voice, Voices voices) {

  /** All words count, whoever speaks. */
  public static final VoiceView ALL = new VoiceView(Voice.ALL, new Voices(List.of(), List.of()));

  /** Whether a sentence counts, by its ordinal; a mixed one counts in {@link #ALL} only. */
  public boolean holds(int sentence) {
    return voice == Voice.ALL || voices.ofSentence(sentence).countsFor(voice);
  }

  /** Whether the tokens from one to another of a sentence count, by their index from 1. */
  public boolean holds(int sentence, int first, int last) {
    return voice == Voice.ALL || voices.ofTokens(sentence, first, last).countsFor(voice);
  }

  /** Whether a mention counts. */
  public boolean holds(Mention mention) {
    return holds(mention.sentence(), mention.firstToken(), mention.lastToken());
  }
}
