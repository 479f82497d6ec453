package dev.parallax.compare.within;

import dev.parallax.compare.gather.Occurrence;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.Side;
import dev.parallax.compare.gather.Support;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.measure.Contribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far a difference may move by which paragraphs these very documents happen to have: a
 * percentile bootstrap over segments within each document (B. Efron and R. J. Tibshirani, "An
 * introduction to the bootstrap", 1993, chapter 13). It says nothing of other documents.
 */
public final class SegmentBootstrap {

  /** Fewer segments with a hit, in both cohorts together, make no interval. */
  public static final int MIN_SEGMENTS = 5;

  private static final int DRAWS = 2_000;

  /** Measures that go through the documents together: bounds the memory for their sums. */
  private static final int CHUNK = 256;

  private final Support support;
  private final long seed;

  /**
   * A bootstrap of measures over one denominator; both cohorts must have a unit.
   *
   * @param seed of all draws
   */
  public SegmentBootstrap(Support support, long seed) {
    this.support = support;
    this.seed = seed;
  }

  /**
   * For each measure, the 2.5 and 97.5 % quantiles of the difference, b less a; null where fewer
   * than {@value #MIN_SEGMENTS} segments have a hit.
   *
   * @param measures of this bootstrap's support
   */
  public List<@Nullable Interval> intervals(List<PairedMeasure> measures) {
    int chunks = (measures.size() + CHUNK - 1) / CHUNK;
    return IntStream.range(0, chunks)
        .parallel()
        .mapToObj(i -> measures.subList(i * CHUNK, Math.min(measures.size(), (i + 1) * CHUNK)))
        .map(this::ofChunk)
        .flatMap(List::stream)
        .toList();
  }

  private List<@Nullable Interval> ofChunk(List<PairedMeasure> measures) {
    List<Resampling> resamplings = measures.stream().map(Resampling::new).toList();
    int[] documents = support.documents();
    // Seeds that are drawn themselves: streams of seeds in a row would overlap.
    long[] seeds = new SplittableRandom(seed).longs(documents.length).toArray();
    for (int i = 0; i < documents.length; i++) {
      takeDocument(documents[i], seeds[i], resamplings);
    }
    List<@Nullable Interval> intervals = new ArrayList<>();
    resamplings.forEach(resampling -> intervals.add(resampling.interval()));
    return intervals;
  }

  private void takeDocument(int document, long itsSeed, List<Resampling> resamplings) {
    List<Resampling> here = resamplings.stream().filter(next -> next.isAt(document)).toList();
    if (!here.isEmpty()) {
      SegmentDraws draws =
          new SegmentDraws(
              support.denominatorContributions(document), DRAWS, new SplittableRandom(itsSeed));
      here.forEach(resampling -> resampling.take(draws, weight(document)));
    }
  }

  /** What a document's rate is multiplied by in the difference of the means. */
  private double weight(int document) {
    boolean inA = support.inA(document);
    Side side = inA ? support.a() : support.b();
    return (inA ? -1.0 : 1.0) / (support.documentsOfUnit(document) * (double) side.units());
  }

  /** The differences of one measure, summed document by document. */
  private static final class Resampling {

    private final List<Occurrence> occurrences;
    private final double[] differences;
    private int next;

    private Resampling(PairedMeasure measure) {
      boolean enough = segments(measure.occurrences()) >= MIN_SEGMENTS;
      this.occurrences = enough ? measure.occurrences() : List.of();
      this.differences = new double[enough ? DRAWS : 0];
    }

    private static long segments(List<Occurrence> occurrences) {
      return occurrences.stream()
          .mapToLong(
              occurrence ->
                  occurrence.numerator().contributions().stream()
                      .mapToInt(Contribution::segment)
                      .distinct()
                      .count())
          .sum();
    }

    private boolean isAt(int document) {
      return next < occurrences.size() && occurrences.get(next).document() == document;
    }

    private void take(SegmentDraws draws, double weight) {
      draws.addRates(occurrences.get(next).numerator().contributions(), weight, differences);
      next++;
    }

    private @Nullable Interval interval() {
      if (occurrences.isEmpty()) {
        return null;
      }
      Arrays.sort(differences);
      return Percentiles.middle95(differences);
    }
  }
}
