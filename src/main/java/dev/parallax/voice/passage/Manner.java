package dev.parallax.voice.passage;

import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.Set;

/**
 * Whether what stands in marks can be what somebody said. Titles, names of policies and words held
 * at arm's length stand in marks, too: of 28 such passages, 13 would else be taken for quotations.
 */
final class Manner {

  /** Words that a whole sentence needs to be a quotation without a cue: "We won." */
  private static final int MIN_SENTENCE_WORDS = 2;

  /** Words that a passage without a cue needs to be a quotation, if it has a finite verb. */
  private static final int MIN_WORDS = 4;

  /** Words that it needs if it has none: "proactive contributions to peace" is a slogan. */
  private static final int MIN_NOMINAL_WORDS = 5;

  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
  private static final Set<String> STOPS = Set.of(".", "?", "!", "…", "...");

  private final DocumentWords words;

  Manner(DocumentWords words) {
    this.words = words;
  }

  /** Whether it is a quotation even where no cue introduces it. */
  boolean isSpoken(Passage passage) {
    int length = passage.stretches().stream().mapToInt(words::count).sum();
    // A mark that is never closed, or closed at the wrong place, encloses nobody knows what.
    if (!passage.closed() || isTitle(passage)) {
      return false;
    }
    if (isSentence(passage)) {
      return length >= MIN_SENTENCE_WORDS;
    }
    return length >= (isClause(passage) ? MIN_WORDS : MIN_NOMINAL_WORDS);
  }

  /** Whether it says something by itself, and is not a part of the author's sentence. */
  boolean isClause(Passage passage) {
    for (Stretch stretch : passage.stretches()) {
      for (int word = stretch.first(); word <= stretch.last(); word++) {
        if (FINITE.contains(words.tag(word))) {
          return true;
        }
      }
    }
    return isSentence(passage);
  }

  private boolean isSentence(Passage passage) {
    boolean opens = words.sentence(passage.first()).first() >= passage.first() - 1;
    return opens && STOPS.contains(words.token(passage.last()).form());
  }

  /** "The Art of War": all words but the small ones have capitals. */
  private boolean isTitle(Passage passage) {
    int small = 0;
    int capitals = 0;
    for (Stretch stretch : passage.stretches()) {
      for (int word = stretch.first(); word <= stretch.last(); word++) {
        if (words.isWord(word)) {
          boolean capital = Character.isUpperCase(words.token(word).form().codePointAt(0));
          capitals += capital ? 1 : 0;
          small += capital || words.token(word).form().length() < 4 ? 0 : 1;
        }
      }
    }
    return small == 0 && capitals > 1 && !isSentence(passage);
  }
}
