package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.design.PairedDesign;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.PairedMeasures;
import dev.parallax.compare.gather.Support;
import dev.parallax.compare.permutation.Relabelling;
import dev.parallax.config.CompareConfig;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares units that have documents in both cohorts, each with itself. */
final class MatchedComparison {

  private final CohortPair pair;
  private final CompareConfig config;
  private final Map<Measure, PairedMeasure> measures = new HashMap<>();
  private final IdentityHashMap<Support, Layout<PairedDesign>> layouts = new IdentityHashMap<>();

  MatchedComparison(MeasuredCorpus corpus, CohortPair pair, CompareConfig config) {
    this.pair = pair;
    this.config = config;
    List<MeasuredDocument> matched = matched(corpus);
    if (!matched.isEmpty()) {
      PairedMeasures.of(new MeasuredCorpus(matched), pair)
          .forEach(measure -> measures.put(measure.measure(), measure));
    }
  }

  /** Documents of units that have some in either cohort, each unit under the name it pairs by. */
  private List<MeasuredDocument> matched(MeasuredCorpus corpus) {
    Set<String> a = new HashSet<>();
    Set<String> b = new HashSet<>();
    List<MeasuredDocument> named = new ArrayList<>();
    for (MeasuredDocument document : corpus.documents()) {
      String unit = document.design().paired();
      if (unit != null && pair.holds(document.cohort())) {
        named.add(document.regrouped(document.cohort(), unit));
        (pair.cohortsA().contains(document.cohort()) ? a : b).add(unit);
      }
    }
    a.retainAll(b);
    return named.stream().filter(document -> a.contains(document.unit())).toList();
  }

  /**
   * The difference of one measure; none where no unit has it in both cohorts.
   *
   * @param together names what shares one q
   * @param why nothing may be inferred of this measure, however many units there are
   */
  UntestedDifference of(Measure key, String together, @Nullable String why) {
    PairedMeasure measure = measures.get(key);
    if (measure == null) {
      return UntestedDifference.NONE;
    }
    Layout<PairedDesign> layout = layouts.computeIfAbsent(measure.support(), this::layout);
    PairedDesign design = layout.design();
    if (design.units() == 0) {
      return UntestedDifference.NONE;
    }
    return UntestedDifference.of(
        together,
        layout,
        new UntestedDifference.Groups(
            design.units(), design.documents(true), design.documents(false)),
        measure.documentRates(),
        measure.drawnDocumentRates(),
        why == null ? layout.why() : why);
  }

  private Layout<PairedDesign> layout(Support support) {
    int[] documents = support.documents();
    String[] units =
        Arrays.stream(documents)
            .mapToObj(document -> support.document(document).unit())
            .toArray(String[]::new);
    boolean[] inA = new boolean[documents.length];
    for (int i = 0; i < documents.length; i++) {
      inA[i] = support.inA(documents[i]);
    }
    PairedDesign design = new PairedDesign(units, inA);
    return Layout.of(design, config, ways -> tooFew(design, ways));
  }

  private String tooFew(PairedDesign design, Relabelling ways) {
    return String.format(
        Locale.ROOT,
        "Units (%s) in both cohorts: %d; so few allow no p below %.2g.",
        config.unit(),
        design.units(),
        ways.smallestPValue());
  }
}
