package dev.parallax.frame.context;

import dev.parallax.frame.match.FrameMatch;
import dev.parallax.model.annotation.Token;
import java.util.List;

/**
 * Without a parse, a cue bears on what begins within five tokens after it, up to the next word at
 * which scopes end; the window is that of NegEx (Chapman et al. 2001).
 *
 * @param tokens of the sentence
 * @param cues in it
 */
record WindowScope(List<Token> tokens, Cues cues) implements Scope {

  private static final int WINDOW = 5;

  @Override
  public boolean covers(FrameMatch hit) {
    return cues.all()
        .filter(cue -> !cue.belongsTo(hit, tokens))
        .anyMatch(cue -> cue.isWithin(hit) || precedes(cue, hit));
  }

  private boolean precedes(ContextCue cue, FrameMatch hit) {
    int distance = hit.firstToken() - cue.lastToken();
    return distance > 0
        && distance <= WINDOW
        && cues.breaks().stream().noneMatch(end -> isBetween(cue, end, hit));
  }

  private static boolean isBetween(ContextCue cue, ContextCue end, FrameMatch hit) {
    return cue.lastToken() < end.firstToken() && end.lastToken() < hit.firstToken();
  }
}
