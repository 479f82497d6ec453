package dev.parallax.voice.passage;

import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is a quotation and nothing else, after one that is a quotation with its cue: the
 * same speaker goes on. In general the previous paragraph's speaker would be right every other time
 * only, and is not taken.
 */
record ParagraphBefore(DocumentWords words) implements SpeakerRule {

  /** Words of the author in the paragraph before: the cue and who the speaker is. */
  private static final int MAX_OWN = 25;

  @Override
  public String name() {
    return "paragraph_before";
  }

  @Override
  public @Nullable Source find(Passage passage, List<Quote> before) {
    Stretch paragraph = words.paragraph(passage.first());
    boolean alone =
        passage.first() - paragraph.first() <= 1 && paragraph.last() - passage.last() <= 1;
    if (!alone || before.isEmpty() || paragraph.first() == 0) {
      return null;
    }
    Quote last = before.get(before.size() - 1);
    Stretch previous = words.paragraph(paragraph.first() - 1);
    boolean opens = previous.holds(last.first()) && last.first() - previous.first() <= 1;
    int own = words.count(previous) - last.stretches().stream().mapToInt(words::count).sum();
    return opens && own <= MAX_OWN && last.source().canSpeak() ? last.source() : null;
  }
}
