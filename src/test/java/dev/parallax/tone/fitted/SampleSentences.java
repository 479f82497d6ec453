package dev.parallax.tone.fitted;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Sentiment;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences made of words parted by blanks, each its own lemma. */
final class SampleSentences {

  private SampleSentences() {}

  static Sentence of(String text, @Nullable Sentiment sentiment) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      int end = start + word.codePointCount(0, word.length());
      tokens.add(
          new Token(tokens.size() + 1, new Span(start, end), word, word, "NN", null, null, null));
      start = end + 1;
    }
    return new Sentence(0, 0, new Span(0, start - 1), tokens, sentiment != null, null, sentiment);
  }
}
