package dev.parallax.voice.passage;

import dev.parallax.voice.content.Content;
import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.speaker.Source;
import org.jspecify.annotations.Nullable;

/**
 * A cue with what the parse says of it.
 *
 * @param cue the word
 * @param source who speaks
 * @param content what they say, as far as the author words it; null where nothing was found
 */
public record Attribution(Cue cue, Source source, @Nullable Content content) {}
