package dev.parallax.frame.context;

import dev.parallax.frame.lexicon.Element;
import dev.parallax.frame.lexicon.FramePattern;
import dev.parallax.frame.lexicon.Gap;
import dev.parallax.frame.lexicon.Word;
import dev.parallax.frame.match.FrameMatch;
import java.util.List;

/** In what light the hits of a sentence stand. */
public final class SentenceContext {

  private final Scope negation;
  private final Scope supposition;

  SentenceContext(Scope negation, Scope supposition) {
    this.negation = negation;
    this.supposition = supposition;
  }

  /** Whether a negation governs the hit. */
  public boolean negates(FrameMatch hit) {
    return negation.covers(hit);
  }

  /**
   * Whether a negation governs the tokens from one to another, by their index from 1.
   *
   * @param words that are asked for there: a negation among them is part of what they mean
   */
  public boolean negates(int firstToken, int lastToken, List<String> words) {
    List<Element> elements =
        words.stream()
            .map(word -> new Element(Gap.NONE, List.of(List.of(new Word(word, false, null)))))
            .toList();
    FramePattern pattern = new FramePattern(String.join(" ", words), elements);
    return negation.covers(new FrameMatch("", "", pattern, firstToken, lastToken));
  }

  /** Whether the hit is said to be possible, conditional or wished only. */
  public boolean supposes(FrameMatch hit) {
    return supposition.covers(hit);
  }
}
