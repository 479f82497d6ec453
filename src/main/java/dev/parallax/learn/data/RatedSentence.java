package dev.parallax.learn.data;

import dev.parallax.model.Hashes;
import dev.parallax.own.label.RatingColumn;

/**
 * A sentence with the mean of people's ratings.
 *
 * @param id of the sentence; where it is learnt from {@code article_sentence}
 * @param article it stands in
 * @param rating from -4, very negative, to 4
 * @param text of the sentence
 */
public record RatedSentence(String id, String article, double rating, String text) {

  /** Greatest rating; the scores of instruments go to 1. */
  public static final double MAX_RATING = 4;

  private static final int HASH_DIGITS = 16;

  /** The rating on the scale of scores, in [-1, 1]. */
  public double score() {
    return rating / MAX_RATING;
  }

  /** Tells the sentence without holding it. */
  public String hash() {
    return Hashes.sha256(text.strip()).substring(0, HASH_DIGITS);
  }

  /** A sentence of a sheet of labels. */
  public static RatedSentence of(LabelledSentence labelled) {
    return new RatedSentence(
        labelled.id(),
        labelled.document(),
        MAX_RATING * labelled.labels().getOrDefault(RatingColumn.MEAN, 0.0),
        labelled.text());
  }
}
