package dev.parallax.compare.keyness;

import dev.parallax.compare.gather.Occurrence;
import dev.parallax.compare.gather.Side;
import dev.parallax.compare.gather.Support;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How evenly a measure is spread over documents: the normalised deviation of proportions (S. Th.
 * Gries, "Dispersions and adjusted frequencies in corpora", International Journal of Corpus
 * Linguistics 13, 2008; the norm by J. Lijffijt and S. Th. Gries, correction to it, ibid. 17,
 * 2012).
 */
public final class Dispersion {

  private Dispersion() {}

  /**
   * From 0, spread as the documents' denominators are, to 1, all in the smallest document.
   *
   * @param occurrences with amounts that are not negative, in documents of the side
   * @return null without an occurrence and for fewer than two documents
   */
  public static @Nullable Double of(List<Occurrence> occurrences, Support support, Side side) {
    double all = occurrences.stream().mapToDouble(Occurrence::amount).sum();
    if (all <= 0 || side.documents() < 2) {
      return null;
    }
    // Documents without the measure deviate by their whole share; only the others need a look.
    double apart = 0;
    double shares = 0;
    for (Occurrence occurrence : occurrences) {
      double share = support.denominator(occurrence.document()) / side.denominator();
      apart += Math.abs(occurrence.amount() / all - share);
      shares += share;
    }
    double deviation = (apart + Math.max(0, 1 - shares)) / 2;
    return Math.min(1, deviation / (1 - side.smallest() / side.denominator()));
  }
}
