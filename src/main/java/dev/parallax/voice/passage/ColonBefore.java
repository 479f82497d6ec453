package dev.parallax.voice.passage;

import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** "Few expect calm, argues Petrova:", and the passage opens the next paragraph or sentence. */
record ColonBefore(
    DocumentWords words, NavigableMap<Integer, Attribution> cues, SpeakingSubjects subjects)
    implements SpeakerRule {

  @Override
  public String name() {
    return "colon_before";
  }

  @Override
  public @Nullable Source find(Passage passage, List<Quote> before) {
    int colon = passage.first() - 2;
    if (colon < 0 || !words.token(colon).form().equals(":")) {
      return null;
    }
    Stretch sentence = words.sentence(colon);
    for (Attribution attribution :
        cues.subMap(sentence.first(), true, colon, true).descendingMap().values()) {
      if (attribution.source().canSpeak()) {
        return attribution.source();
      }
    }
    return subjects.last(new Stretch(sentence.first(), colon));
  }
}
