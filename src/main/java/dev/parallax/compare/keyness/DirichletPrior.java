package dev.parallax.compare.keyness;

import org.jspecify.annotations.Nullable;

/** Pseudo-occurrences that shrink the log-odds of a vocabulary. */
public sealed interface DirichletPrior {

  /** The log-odds ratio of a word under this prior; null where the word is all there is. */
  @Nullable LogOdds logOdds(FourCells counts);

  /**
   * Shaped as the pooled counts of both cohorts: frequent words are pulled towards their common
   * rate as firmly as rare ones.
   *
   * @param mass pseudo-occurrences of all words
   */
  record Pooled(double mass) implements DirichletPrior {

    @Override
    public @Nullable LogOdds logOdds(FourCells counts) {
      double share = (counts.a() + counts.b()) / (counts.allA() + counts.allB());
      return LogOdds.of(counts, mass * share, mass);
    }
  }

  /**
   * The same for each word.
   *
   * @param alpha pseudo-occurrences of a word
   * @param words in the vocabulary
   */
  record Flat(double alpha, int words) implements DirichletPrior {

    /** The usual weak prior. */
    public static final double ALPHA = 0.01;

    /** {@link #ALPHA} for each of so many words. */
    public Flat(int words) {
      this(ALPHA, words);
    }

    @Override
    public @Nullable LogOdds logOdds(FourCells counts) {
      return LogOdds.of(counts, alpha, alpha * words);
    }
  }
}
