package dev.parallax.compare.evidence;

import dev.parallax.model.measure.Quantity;
import java.util.Locale;

/** Says why a sentence is shown. */
final class EvidenceReason {

  private EvidenceReason() {}

  /** For example {@code counts 2 in 18 words; first in its document}. */
  static String of(Quantity quantity, SentenceShare share, QuotableDocument document, int round) {
    String amount =
        quantity == Quantity.MEAN
            ? String.format(Locale.ROOT, "scores %.3f, typical of this side", share.amount())
            : String.format(
                Locale.ROOT,
                "counts %s in %d words",
                amount(share.amount()),
                document.words(share.sentence()));
    String place =
        round == 0 ? "first in its document" : "number " + (round + 1) + " in its document";
    return amount + "; " + place;
  }

  private static String amount(double amount) {
    return amount == Math.rint(amount)
        ? Long.toString(Math.round(amount))
        : String.format(Locale.ROOT, "%.3f", amount);
  }
}
