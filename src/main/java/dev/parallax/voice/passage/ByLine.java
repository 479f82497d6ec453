package dev.parallax.voice.passage;

import dev.parallax.model.annotation.Mention;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.speaker.SourceReader;
import dev.parallax.voice.words.DocumentWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dash and a name after the passage, as under a motto. */
record ByLine(DocumentWords words, SourceReader sources) implements SpeakerRule {

  private static final Set<String> DASHES = Set.of("—", "–", "--", "-", "―", "~");

  @Override
  public String name() {
    return "by_line";
  }

  @Override
  public @Nullable Source find(Passage passage, List<Quote> before) {
    int dash = passage.last() + (passage.closed() ? 2 : 1);
    if (dash + 1 >= words.size() || !DASHES.contains(words.token(dash).form())) {
      return null;
    }
    Mention mention = words.mention(dash + 1);
    return mention == null || !mention.type().equals("PERSON")
        ? null
        : sources.source(dash + 1 + mention.lastToken() - mention.firstToken());
  }
}
