package dev.parallax.voice.passage;

import dev.parallax.model.annotation.Mention;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.speaker.SourceReader;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name and a colon before the passage: "Kono: 'We shall see.'" */
record Label(DocumentWords words, SourceReader sources) implements SpeakerRule {

  private static final int MAX_WORDS = 6;

  @Override
  public String name() {
    return "label";
  }

  @Override
  public @Nullable Source find(Passage passage, List<Quote> before) {
    int colon = passage.first() - 2;
    Stretch paragraph = words.paragraph(passage.first());
    boolean labelled =
        colon > paragraph.first()
            && colon - paragraph.first() <= MAX_WORDS
            && words.token(colon).form().equals(":");
    if (!labelled) {
      return null;
    }
    Mention mention = words.mention(colon - 1);
    return mention == null ? null : sources.source(colon - 1);
  }
}
