package dev.parallax.own;

import dev.parallax.model.annotation.Sentence;
import java.util.List;

/** Tells what negations govern; another room knows how. */
@FunctionalInterface
public interface Negation {

  /** Reads a sentence. */
  OfSentence in(Sentence sentence);

  /** What negations govern in one sentence. */
  @FunctionalInterface
  interface OfSentence {

    /**
     * Whether a negation governs the tokens from one to another, by their index from 1.
     *
     * @param words that an entry names: a negation among them belongs to the entry itself
     */
    boolean governs(int firstToken, int lastToken, List<String> words);
  }
}
