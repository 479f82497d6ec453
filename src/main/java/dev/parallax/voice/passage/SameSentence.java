package dev.parallax.voice.passage;

import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nearest subject before the passage in the author's own sentence around it. */
record SameSentence(DocumentWords words, SpeakingSubjects subjects) implements SpeakerRule {

  @Override
  public String name() {
    return "same_sentence";
  }

  @Override
  public @Nullable Source find(Passage passage, List<Quote> before) {
    Stretch sentence = words.sentence(passage.first());
    return sentence.first() < passage.first() - 1
        ? subjects.last(new Stretch(sentence.first(), passage.first() - 2))
        : null;
  }
}
