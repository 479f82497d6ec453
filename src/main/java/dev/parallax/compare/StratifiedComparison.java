package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.design.BlockedDesign;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.Support;
import dev.parallax.compare.permutation.Relabelling;
import dev.parallax.config.CompareConfig;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares one pair of cohorts within strata: within outlets, say. */
final class StratifiedComparison {

  private final CohortPair pair;
  private final CompareConfig config;
  private final IdentityHashMap<Support, Layout<BlockedDesign>> layouts = new IdentityHashMap<>();

  StratifiedComparison(CohortPair pair, CompareConfig config) {
    this.pair = pair;
    this.config = config;
  }

  /**
   * The difference of one measure.
   *
   * @param together names what shares one q
   * @param why nothing is inferred without strata; then nothing is within them, either
   */
  UntestedDifference of(PairedMeasure measure, String together, @Nullable String why) {
    Layout<BlockedDesign> layout = layouts.computeIfAbsent(measure.support(), this::layout);
    BlockedDesign design = layout.design();
    if (design.strata() == 0) {
      return UntestedDifference.none(
          "No value of %s has units of both cohorts.".formatted(column()));
    }
    return UntestedDifference.of(
        together,
        layout,
        new UntestedDifference.Groups(design.strata(), design.units(true), design.units(false)),
        measure.rates(),
        measure.drawnRates(),
        why == null ? layout.why() : why);
  }

  private Layout<BlockedDesign> layout(Support support) {
    BlockedDesign design = new BlockedDesign(support.strataOfUnits(), support.unitsInA());
    return Layout.of(design, config, ways -> tooFew(design, ways));
  }

  private String tooFew(BlockedDesign design, Relabelling ways) {
    return String.format(
        Locale.ROOT,
        "Values of %s with both cohorts: %d, with %d units in %s and %d in %s; inference takes %d"
            + " in either, and splits within the values that allow a p of .05 (these allow"
            + " %.2g).",
        column(),
        design.strata(),
        design.units(true),
        pair.nameA(),
        design.units(false),
        pair.nameB(),
        BlockedDesign.UNITS,
        ways.smallestPValue());
  }

  private String column() {
    return String.join(" and ", config.within());
  }
}
