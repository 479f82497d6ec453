package dev.parallax.compare.correct;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.gather.Occurrence;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.Support;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.LabelledAs;
import dev.parallax.model.measure.SentenceLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of one measure in one pair of cohorts, with their labels. */
final class LabelledUnits {

  /** Of either answer: with fewer, the interval would promise more than it holds. */
  static final int FEWEST = 20;

  private final Support support;
  private final LabelledAs as;
  private final double[] rates;
  private final LabelSums[] sums;
  private final int[] labelled;

  /** Labelled sentences by cohort (a first), and those of them that are labelled 1. */
  private final int[] labels = new int[2];

  private final int[] positives = new int[2];

  LabelledUnits(PairedMeasure measure, LabelledAs as, Map<String, List<SentenceLabel>> byDocument) {
    this.support = measure.support();
    this.as = as;
    this.rates = measure.rates();
    this.sums = new LabelSums[rates.length];
    this.labelled = new int[rates.length];
    Arrays.fill(sums, LabelSums.NONE);
    Map<Integer, Occurrence> occurrences = new HashMap<>();
    measure.occurrences().forEach(at -> occurrences.put(at.document(), at));
    for (int document : support.documents()) {
      List<SentenceLabel> ofDocument =
          byDocument.getOrDefault(support.document(document).documentId(), List.of());
      if (!ofDocument.isEmpty()) {
        add(document, occurrences.get(document), ofDocument);
      }
    }
  }

  private void add(int document, @Nullable Occurrence occurrence, List<SentenceLabel> ofDocument) {
    Map<Integer, Double> scores =
        occurrence == null ? Map.of() : bySentence(occurrence.numerator().contributions());
    Map<Integer, Double> amounts = bySentence(support.denominatorContributions(document));
    double whole = support.documentsOfUnit(document) * support.denominator(document);
    for (SentenceLabel label : ofDocument) {
      Double value = label.values().get(as.label());
      Double amount = amounts.get(label.ordinal());
      if (value != null && amount != null) {
        int unit = support.unit(document);
        double score = scores.getOrDefault(label.ordinal(), 0.0) / amount;
        sums[unit] = sums[unit].with(amount / whole / label.probability(), score, value);
        labelled[unit]++;
        int side = support.inA(document) ? 0 : 1;
        labels[side]++;
        positives[side] += value == 1 ? 1 : 0;
      }
    }
  }

  private static Map<Integer, Double> bySentence(List<Contribution> contributions) {
    Map<Integer, Double> amounts = new HashMap<>();
    contributions.forEach(one -> amounts.merge(one.sentence(), one.amount(), Double::sum));
    return amounts;
  }

  /** The units of a cohort. */
  List<LabelledUnit> of(boolean inA) {
    boolean[] unitsInA = support.unitsInA();
    List<LabelledUnit> units = new ArrayList<>();
    for (int unit = 0; unit < rates.length; unit++) {
      if (unitsInA[unit] == inA) {
        units.add(new LabelledUnit(rates[unit], sums[unit], labelled[unit]));
      }
    }
    return units;
  }

  /** Why there can be no correction; null where there can. */
  @Nullable String tooFew(CohortPair pair) {
    if (!as.binary()) {
      return Math.min(labels[0], labels[1]) >= FEWEST
          ? null
          : told("labelled sentences", labels, pair);
    }
    int[] negatives = {labels[0] - positives[0], labels[1] - positives[1]};
    if (Math.min(positives[0], positives[1]) < FEWEST) {
      return told("sentences that are labelled so", positives, pair);
    }
    return Math.min(negatives[0], negatives[1]) >= FEWEST
        ? null
        : told("sentences that are labelled otherwise", negatives, pair);
  }

  private static String told(String what, int[] numbers, CohortPair pair) {
    return "No correction: %s: %d in %s, %d in %s; %d are needed in either."
        .formatted(what, numbers[0], pair.nameA(), numbers[1], pair.nameB(), FEWEST);
  }
}
