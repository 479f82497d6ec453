package dev.parallax.annotate.recognise;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import org.jspecify.annotations.Nullable;

/**
 * A token as a model's features see it.
 *
 * @param text in the spelling that the model reads
 * @param tag part of speech; null before the first and behind the last token
 * @param word the text
 * @param shape of the text: its capitals, digits and signs
 * @param cluster of like words that the text belongs to
 * @param edgeCluster the same, as the features of pairs spell it
 * @param edgeShape the shape, as one feature of pairs spells it
 */
record TokenView(
    String text,
    @Nullable String tag,
    TextHash word,
    TextHash shape,
    TextHash cluster,
    TextHash edgeCluster,
    TextHash edgeShape) {

  /** CoreNLP spells what is missing now as nothing, now as Java does: the models learnt it so. */
  private static final TextHash NULL = TextHash.of("null");

  /** What stands before the first token and behind the last one. */
  static final TokenView PAD =
      new TokenView("", null, TextHash.EMPTY, TextHash.EMPTY, NULL, TextHash.EMPTY, NULL);

  static TokenView of(CoreLabel token, CrfModel model) {
    String text = model.settings().spelling().apply(token.word());
    TextHash shape =
        TextHash.of(
            WordShapeClassifier.wordShape(text, model.settings().shape(), model.lowerCaseWords()));
    TextHash cluster = model.clusters().of(text);
    return new TokenView(text, token.tag(), TextHash.of(text), shape, cluster, cluster, shape);
  }

  /** A capital, and none after it. */
  boolean isNameCase() {
    return text.length() > 1
        && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  boolean isProperNoun() {
    return "NNP".equals(tag);
  }

  boolean hasCapital() {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  boolean hasLetter() {
    return text.chars().anyMatch(Character::isLetter);
  }
}
