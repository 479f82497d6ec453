package dev.parallax.frame.context;

import dev.parallax.frame.match.FrameMatch;
import dev.parallax.model.annotation.Token;
import java.util.List;
import java.util.Locale;

/**
 * A word, or some words, that set what they govern in another light.
 *
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, inclusive
 */
record ContextCue(int firstToken, int lastToken) {

  static ContextCue of(FrameMatch match) {
    return new ContextCue(match.firstToken(), match.lastToken());
  }

  /** Whether it stands among a hit's tokens. */
  boolean isWithin(FrameMatch hit) {
    return hit.firstToken() <= firstToken && lastToken <= hit.lastToken();
  }

  /** Whether the hit's own pattern asks for it: then it is part of what the pattern means. */
  boolean belongsTo(FrameMatch hit, List<Token> tokens) {
    return isWithin(hit)
        && tokens.subList(firstToken - 1, lastToken).stream()
            .anyMatch(token -> hit.pattern().names(token.lemma().toLowerCase(Locale.ROOT)));
  }
}
