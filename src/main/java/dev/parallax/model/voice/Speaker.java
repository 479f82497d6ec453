package dev.parallax.model.voice;

import dev.parallax.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have said it.
 *
 * @param kind what they are called
 * @param span where they are called so, in the cleaned text; null where nobody is
 * @param entityId who that is; null where it is not known
 */
public record Speaker(SpeakerKind kind, @Nullable Span span, @Nullable String entityId) {

  /** Nobody is named. */
  public static final Speaker NONE = new Speaker(SpeakerKind.NONE, null, null);
}
