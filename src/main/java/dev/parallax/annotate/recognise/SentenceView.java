package dev.parallax.annotate.recognise;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The tokens of a sentence as a model sees them, and as many as one likes around them. */
final class SentenceView {

  private final CrfModel model;
  private final TokenView[] words;

  SentenceView(CrfModel model, List<CoreLabel> tokens) {
    this.model = model;
    this.words = tokens.stream().map(token -> TokenView.of(token, model)).toArray(TokenView[]::new);
  }

  CrfModel model() {
    return model;
  }

  int size() {
    return words.length;
  }

  TokenView at(int place) {
    return place < 0 || place >= words.length ? TokenView.PAD : words[place];
  }
}
