package dev.parallax.voice.passage;

import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "'We can wait,' Okafor said. 'We have time.'": who spoke goes on, if nothing comes between. */
record SameSpeaker(DocumentWords words) implements SpeakerRule {

  /** Words of the author between the two: what belongs to the cue. */
  private static final int MAX_BETWEEN = 30;

  @Override
  public String name() {
    return "goes_on";
  }

  @Override
  public @Nullable Source find(Passage passage, List<Quote> before) {
    if (before.isEmpty()) {
      return null;
    }
    Quote last = before.get(before.size() - 1);
    int from = last.last();
    int to = passage.first();
    boolean near =
        words.paragraph(to).holds(from)
            && from < to
            && words.count(new Stretch(from, to)) <= MAX_BETWEEN + 2;
    return near && last.source().canSpeak() ? last.source() : null;
  }
}
