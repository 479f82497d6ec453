package dev.parallax.annotate.encode.wordpiece;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words: lower case, no accents, each mark of punctuation a word of its own (J.
 * Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers for Language
 * Understanding", NAACL 2019).
 */
final class Words {

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private Words() {}

  /** The words of a text, in order; none of them empty. */
  static List<String> of(String text) {
    Words found = new Words();
    Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(found::add);
    found.endWord();
    return found.words;
  }

  private void add(int codePoint) {
    switch (CharacterClass.of(codePoint)) {
      case DROPPED -> {}
      case SPACE -> endWord();
      case ALONE -> {
        endWord();
        words.add(Character.toString(codePoint));
      }
      case WORD -> word.appendCodePoint(Character.toLowerCase(codePoint));
    }
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
