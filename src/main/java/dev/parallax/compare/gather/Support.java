package dev.parallax.compare.gather;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a pair that have one denominator, and their units: all that measures over the
 * same denominator share.
 */
public final class Support {

  private final MeasuredCorpus corpus;
  private final DenominatorColumn denominator;

  /** The unit of each document of the corpus, from 0 by content; -1 of those left out. */
  private final int[] unitOf;

  private final int[] documents;
  private final int[] documentsOf;
  private final boolean[] inA;
  private final Side a;
  private final Side b;

  Support(MeasuredCorpus corpus, CohortPair pair, DenominatorColumn denominator) {
    this.corpus = corpus;
    this.denominator = denominator;
    this.documents =
        IntStream.range(0, corpus.documents().size())
            .filter(document -> denominator.total(document) > 0)
            .filter(document -> pair.holds(corpus.documents().get(document).cohort()))
            .toArray();
    int[] units = Arrays.stream(documents).map(corpus::unit).sorted().distinct().toArray();
    this.unitOf = new int[corpus.documents().size()];
    this.documentsOf = new int[units.length];
    this.inA = new boolean[units.length];
    Arrays.fill(unitOf, -1);
    for (int document : documents) {
      int unit = Arrays.binarySearch(units, corpus.unit(document));
      unitOf[document] = unit;
      documentsOf[unit]++;
      inA[unit] = pair.cohortsA().contains(corpus.documents().get(document).cohort());
    }
    this.a = side(true);
    this.b = side(false);
  }

  private Side side(boolean first) {
    int[] in = Arrays.stream(documents).filter(document -> inA(document) == first).toArray();
    int units = (int) IntStream.range(0, inA.length).filter(unit -> inA[unit] == first).count();
    return Side.of(units, Arrays.stream(in).mapToDouble(denominator::total).toArray());
  }

  /** Whether the denominator of a document is positive and the document is of the pair. */
  public boolean holds(int document) {
    return unitOf[document] >= 0;
  }

  /** Whether a document that is held belongs to cohort a. */
  public boolean inA(int document) {
    return inA[unitOf[document]];
  }

  /** The unit of a document that is held, from 0 by content. */
  public int unit(int document) {
    return unitOf[document];
  }

  /** Whether each unit belongs to cohort a, in the order of the units' content. */
  public boolean[] unitsInA() {
    return inA.clone();
  }

  /** The documents that are held, ascending. */
  public int[] documents() {
    return documents.clone();
  }

  /** Documents of the unit of a document that is held. */
  public int documentsOfUnit(int document) {
    return documentsOf[unitOf[document]];
  }

  /** A document's denominator. */
  public double denominator(int document) {
    return denominator.total(document);
  }

  /** What a document's denominator is the sum of. */
  public List<Contribution> denominatorContributions(int document) {
    return denominator.contributions(document);
  }

  /** Whether either cohort has a unit. */
  public boolean hasBothCohorts() {
    return a.units() > 0 && b.units() > 0;
  }

  /** Cohort a. */
  public Side a() {
    return a;
  }

  /** Cohort b. */
  public Side b() {
    return b;
  }

  /**
   * Rates of units: the mean over a unit's documents, where those without the measure have rate 0.
   *
   * @param occurrences of documents that are held
   * @return one a unit, in the order of the units' content
   */
  double[] unitRates(List<Occurrence> occurrences) {
    double[] rates = new double[inA.length];
    for (Occurrence occurrence : occurrences) {
      rates[unitOf[occurrence.document()]] += rate(occurrence);
    }
    for (int unit = 0; unit < rates.length; unit++) {
      rates[unit] /= documentsOf[unit];
    }
    return rates;
  }

  /** Rates of the documents that are held, in their order. */
  double[] documentRates(List<Occurrence> occurrences) {
    double[] rates = new double[documents.length];
    for (Occurrence occurrence : occurrences) {
      rates[Arrays.binarySearch(documents, occurrence.document())] = rate(occurrence);
    }
    return rates;
  }

  /** What is known of a document that is held. */
  public MeasuredDocument document(int document) {
    return corpus.documents().get(document);
  }

  /**
   * The stratum of each unit: that of its documents, or all of them where they have several; null
   * where some document has none.
   */
  public @Nullable String[] strataOfUnits() {
    List<Set<String>> strata =
        Stream.<Set<String>>generate(TreeSet::new).limit(inA.length).toList();
    boolean[] unknown = new boolean[inA.length];
    for (int document : documents) {
      String stratum = document(document).design().stratum();
      if (stratum == null) {
        unknown[unitOf[document]] = true;
      } else {
        strata.get(unitOf[document]).add(stratum);
      }
    }
    @Nullable String[] names = new String[inA.length];
    for (int unit = 0; unit < names.length; unit++) {
      names[unit] = unknown[unit] ? null : String.join(" and ", strata.get(unit));
    }
    return names;
  }

  /** The time of each unit, the mean of its documents'; NaN where none of them has one. */
  public double[] timesOfUnits() {
    double[] sums = new double[inA.length];
    int[] counts = new int[inA.length];
    for (int document : documents) {
      Double time = document(document).design().time();
      if (time != null) {
        sums[unitOf[document]] += time;
        counts[unitOf[document]]++;
      }
    }
    for (int unit = 0; unit < sums.length; unit++) {
      sums[unit] /= counts[unit];
    }
    return sums;
  }

  int unitsWith(List<Occurrence> occurrences) {
    return (int) occurrences.stream().mapToInt(at -> unitOf[at.document()]).distinct().count();
  }

  private double rate(Occurrence occurrence) {
    return occurrence.amount() / denominator.total(occurrence.document());
  }
}
