package dev.parallax.voice.content;

import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the commonest cues introduce, read off the row of words: where a clause is interrupted or a
 * phrase is put before it, parses fail more often than not.
 */
final class PlainContent {

  /** Words between a verb and its <em>that</em>: "told the two reporters that". */
  private static final int MAX_BETWEEN = 5;

  private static final Set<String> ENDS = Set.of(";", ":", "--", "—");

  private final DocumentWords words;

  PlainContent(DocumentWords words) {
    this.words = words;
  }

  /** All of the sentence but the phrase: "the talks, according to two diplomats, collapsed". */
  List<Stretch> aroundPhrase(Cue cue, Source source) {
    Stretch phrase = source.phrase();
    if (phrase == null) {
      return List.of();
    }
    Stretch sentence = words.sentence(cue.word());
    int end = Math.max(phrase.last(), cue.word());
    // What tells more of the source goes up to the comma: "according to Kim, a former envoy, ...".
    BitSet leftOut = new BitSet();
    leftOut.set(cue.stretch().first(), end + 1);
    BitSet all = new BitSet();
    all.set(start(sentence, cue.stretch().first()), end(sentence, end) + 1);
    return WordSet.stretches(words, all, leftOut);
  }

  private int start(Stretch sentence, int before) {
    for (int word = before - 1; word >= sentence.first(); word--) {
      if (ENDS.contains(words.token(word).form())) {
        return word + 1;
      }
    }
    return sentence.first();
  }

  private int end(Stretch sentence, int after) {
    for (int word = after + 1; word <= sentence.last(); word++) {
      if (ENDS.contains(words.token(word).form())) {
        return word - 1;
      }
    }
    return sentence.last();
  }

  /** "... said (to reporters) that ...". */
  Optional<List<Stretch>> afterThat(Cue cue, Source source) {
    Stretch sentence = words.sentence(cue.word());
    int limit = Math.min(sentence.last() - 1, cue.word() + MAX_BETWEEN);
    for (int word = cue.word() + 1; word <= limit; word++) {
      if (words.lemma(word).equals("that") && !words.tag(word).equals("DT")) {
        return filled(word + 1, end(sentence, word), ContentReader.leftOut(cue, source));
      }
      // "Feared for his job and admitted that": the clause is the other verb's.
      if (!words.isWord(word) || words.tag(word).startsWith("VB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** ", Sorensen says," within a sentence or at its end. */
  Optional<List<Stretch>> besideInsertion(Cue cue, Source source) {
    Stretch phrase = source.phrase();
    if (phrase == null || !source.canSpeak()) {
      return Optional.empty();
    }
    Stretch sentence = words.sentence(cue.word());
    int first = Math.min(phrase.first(), cue.word());
    int last = Math.max(phrase.last(), cue.word());
    boolean adjacent = last - first + 1 <= phrase.length() + 2;
    boolean opened = first > sentence.first() && isComma(first - 1);
    boolean closed = last >= sentence.last() - 1 || isComma(last + 1);
    if (!adjacent || !opened || !closed) {
      return Optional.empty();
    }
    BitSet leftOut = new BitSet();
    leftOut.set(first, last + 1);
    return filled(start(sentence, first), end(sentence, last), leftOut);
  }

  private boolean isComma(int word) {
    return words.token(word).form().equals(",");
  }

  private Optional<List<Stretch>> filled(int first, int last, BitSet leftOut) {
    if (first > last) {
      return Optional.empty();
    }
    BitSet all = new BitSet();
    all.set(first, last + 1);
    List<Stretch> stretches = WordSet.stretches(words, all, leftOut);
    return stretches.isEmpty() ? Optional.empty() : Optional.of(stretches);
  }
}
