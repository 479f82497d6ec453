package dev.parallax.table.document;

import dev.parallax.model.annotation.Token;
import dev.parallax.model.voice.VoiceLabel;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link TokensTable}.
 *
 * @param sentence it stands in
 * @param place where it stands
 * @param token what the annotator said of it
 * @param mentionId mention_id of the mention it is part of, or null
 */
public record TokenRow(SentenceRow sentence, Place place, Token token, @Nullable String mentionId) {

  VoiceLabel voice() {
    return sentence.voices().ofTokens(sentence.sentence().ordinal(), token.index(), token.index());
  }
}
