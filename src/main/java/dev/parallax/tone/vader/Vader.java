package dev.parallax.tone.vader;

import dev.parallax.model.text.Apostrophes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Scores sentences as VADER does (C.J. Hutto and E. Gilbert, "VADER: A Parsimonious Rule-based
 * Model for Sentiment Analysis of Social Media Text", ICWSM 2014); equal to the authors' program,
 * vaderSentiment 3.3.2, to its four decimals, but for apostrophes: to the reference {@code isn’t}
 * is no negation, here it is what {@code isn't} is.
 *
 * <p>Immutable and thread-safe. Takes a time linear in the text, but for a factor of {@code log n}
 * in a sentence with {@code but}.
 */
public final class Vader {

  /** Approximates the greatest sum to be expected. */
  private static final double ALPHA = 15;

  private static final int DECIMALS = 4;

  private final WordValence valence;

  private Vader(WordValence valence) {
    this.valence = valence;
  }

  /** Reads the lexicon and the rules' lists. */
  public static Vader load() {
    return new Vader(WordValence.load());
  }

  /**
   * The compound score of a sentence in [-1, 1], to four decimals.
   *
   * @return null where the text has neither a letter nor an emoticon of the lexicon: the reference
   *     has 0 there, which would be a judgement about nothing
   */
  public @Nullable Double compound(String text) {
    String named = EmojiNames.named(Apostrophes.straight(text));
    SentenceWords words = SentenceWords.of(named);
    if (!saysSomething(words)) {
      return null;
    }
    double sum = sum(valences(words));
    return rounded(normalized(PunctuationRule.apply(named, sum)));
  }

  /**
   * The valence of each word, about in [-4, 4], as what stands around it makes it; 0 for words that
   * have none. Words are cut at white space.
   */
  public double[] valences(String text) {
    return valences(SentenceWords.of(EmojiNames.named(Apostrophes.straight(text))));
  }

  private double[] valences(SentenceWords words) {
    double[] valences =
        IntStream.range(0, words.size()).mapToDouble(i -> valence.of(words, i)).toArray();
    return ContrastRule.apply(words, valences);
  }

  private boolean saysSomething(SentenceWords words) {
    return words.lower().stream()
        .anyMatch(
            word ->
                word.codePoints().anyMatch(Character::isLetter)
                    || valence.lexicon().contains(word));
  }

  /** In order and without the correction that {@code DoubleStream} makes, as the reference adds. */
  private static double sum(double[] valences) {
    double sum = 0;
    for (double value : valences) {
      sum += value;
    }
    return sum;
  }

  private static double normalized(double sum) {
    return Math.max(-1, Math.min(1, sum / Math.sqrt(sum * sum + ALPHA)));
  }

  private static double rounded(double score) {
    return new BigDecimal(score).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
