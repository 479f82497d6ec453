package dev.parallax.voice.passage;

import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Few expect calm, argues Petrova:", and the passage opens the next paragraph or sentence. */
record ColonBefore(DocumentWords words, List<Attribution> attributions, SpeakingSubjects subjects)
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
    Source source = null;
    for (Attribution attribution : attributions) {
      int cue = attribution.cue().word();
      if (sentence.holds(cue) && attribution.source().canSpeak()) {
        source = attribution.source();
      }
    }
    return source == null ? subjects.last(new Stretch(sentence.first(), colon)) : source;
  }
}
