package dev.parallax.annotate.recognise;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The tokens of a sentence as a model sees them, and as many as one likes around them. */
final class Sentence {

  private final CrfModel model;
  private final Word[] words;

  Sentence(CrfModel model, List<CoreLabel> tokens) {
    this.model = model;
    this.words = tokens.stream().map(token -> Word.of(token, model)).toArray(Word[]::new);
  }

  CrfModel model() {
    return model;
  }

  int size() {
    return words.length;
  }

  Word at(int place) {
    return place < 0 || place >= words.length ? Word.PAD : words[place];
  }
}
