package dev.parallax.voice.passage;

import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Halloran is blunt. 'I would not sign it.'": the subject of the sentence before. */
record SentenceBefore(DocumentWords words, SpeakingSubjects subjects) implements SpeakerRule {

  @Override
  public String name() {
    return "sentence_before";
  }

  @Override
  public @Nullable Source find(Passage passage, List<Quote> before) {
    int end = words.sentence(passage.first()).first() - 1;
    // The sentence of a passage that opens with a mark may begin at the mark or after it.
    int last = Math.min(end, passage.first() - 2);
    if (last < 0 || !words.paragraph(last).equals(words.paragraph(passage.first()))) {
      return null;
    }
    Stretch sentence = words.sentence(last);
    return subjects.main(sentence);
  }
}
