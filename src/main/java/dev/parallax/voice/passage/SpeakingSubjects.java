package dev.parallax.voice.passage;

import static dev.parallax.voice.words.DocumentWords.NONE;

import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.speaker.SourceReader;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import org.jspecify.annotations.Nullable;

/** The subject of a sentence, where it is somebody who can speak. */
final class SpeakingSubjects {

  private final DocumentWords words;
  private final SourceReader sources;

  SpeakingSubjects(DocumentWords words) {
    this.words = words;
    this.sources = new SourceReader(words);
  }

  /**
   * The last subject, in part of a sentence, that can speak: nearest to what follows.
   *
   * @return null where there is none
   */
  @Nullable Source last(Stretch part) {
    for (int word = part.last(); word >= part.first(); word--) {
      Source source = words.relation(word).equals("nsubj") ? sources.source(word) : Source.ABSENT;
      if (source.sort() == Source.Sort.SPEAKER) {
        return source;
      }
    }
    return null;
  }

  /** The subject of a sentence's main clause; null where it cannot speak. */
  @Nullable Source main(Stretch sentence) {
    for (int word = sentence.first(); word <= sentence.last(); word++) {
      if (words.head(word) == NONE && !words.dependents(word).isEmpty()) {
        int subject = words.dependent(word, "nsubj", "nsubj:pass");
        Source source = sources.source(subject);
        return source.sort() == Source.Sort.SPEAKER ? source : null;
      }
    }
    return null;
  }
}
