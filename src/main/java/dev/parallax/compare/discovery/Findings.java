package dev.parallax.compare.discovery;

import dev.parallax.model.Identifiers;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which comparisons are one finding: measures that stand in the same sentences, as a phrase,
 * its words and the frame they make do, and differ in the same direction. The strongest of them
 * leads, and each of the others is near enough to it, so that no chain leads from one thing to
 * another.
 */
public final class Findings {

  /**
   * Least overlap of two sets of sentences: the phi coefficient, which is 0 for what stands
   * together as often as chance has it. A small set within another has it from .09 of the other's
   * size on, and so no large frame swallows all that it touches.
   */
  private static final double OVERLAP = 0.3;

  private static final Comparator<Comparison> STRONGEST_FIRST =
      Comparator.comparing((Comparison row) -> row.test() == null)
          .thenComparing(row -> row.strength() == null ? 0 : -Math.abs(row.strength()))
          .thenComparing(Comparison.ORDER);

  /** Sentences of a measure, of all documents. */
  private final Map<Measure, Set<Integer>> sentences = new HashMap<>();

  /** Sentences of all documents, up to the last in which anything was measured. */
  private final int all;

  private Findings(List<Comparison> sought, List<MeasuredDocument> documents) {
    for (Comparison row : sought) {
      // A mean of scores takes every sentence in, and so stands in none more than in others.
      if (row.quantity() != Quantity.MEAN) {
        sentences.put(row.measure(), new HashSet<>());
      }
    }
    int before = 0;
    for (MeasuredDocument document : documents) {
      int last = 0;
      for (Numerator numerator : document.measurements().numerators()) {
        Set<Integer> known = sentences.get(numerator.measure());
        for (Contribution part : numerator.contributions()) {
          last = Math.max(last, part.sentence());
          if (known != null) {
            known.add(before + part.sentence());
          }
        }
      }
      before += last + 1;
    }
    this.all = before;
  }

  /**
   * The same comparisons, those that are sought with their findings.
   *
   * @param sought which comparisons may be findings
   * @param documents that were compared
   */
  public static List<Comparison> named(
      List<Comparison> comparisons,
      Predicate<Comparison> sought,
      List<MeasuredDocument> documents) {
    List<Comparison> chosen = comparisons.stream().filter(sought).sorted(STRONGEST_FIRST).toList();
    Findings findings = new Findings(chosen, documents);
    Map<Group, List<Comparison>> leaders = new LinkedHashMap<>();
    Map<Comparison, String> names = new HashMap<>();
    for (Comparison row : chosen) {
      List<Comparison> known = leaders.computeIfAbsent(Group.of(row), any -> new ArrayList<>());
      Comparison leader = findings.leader(row, known);
      if (leader == null) {
        known.add(row);
      }
      names.put(row, id(leader == null ? row : leader));
    }
    return comparisons.stream()
        .map(row -> names.containsKey(row) ? row.ofFinding(names.getOrDefault(row, "")) : row)
        .toList();
  }

  private static String id(Comparison row) {
    return Identifiers.comparison(row.measure(), row.a().cohort(), row.b().cohort());
  }

  /** The leader whose sentences are most like a row's; null where none are like them. */
  private @Nullable Comparison leader(Comparison row, List<Comparison> leaders) {
    Comparison nearest = null;
    double most = OVERLAP;
    for (Comparison leader : leaders) {
      double overlap = overlap(row.measure(), leader.measure());
      if (overlap > most || (overlap == OVERLAP && nearest == null)) {
        nearest = leader;
        most = overlap;
      }
    }
    return nearest;
  }

  private double overlap(Measure one, Measure other) {
    Set<Integer> these = sentences.getOrDefault(one, Set.of());
    Set<Integer> those = sentences.getOrDefault(other, Set.of());
    Set<Integer> fewer = these.size() <= those.size() ? these : those;
    Set<Integer> more = fewer == these ? those : these;
    double product = (double) fewer.size() * more.size();
    // What is too small cannot reach the overlap, whatever it shares.
    if (fewer.isEmpty() || more.size() == all || fewer.size() < OVERLAP * Math.sqrt(product)) {
      return 0;
    }
    double shared = 0;
    for (int sentence : fewer) {
      shared += more.contains(sentence) ? 1 : 0;
    }
    double others = (double) (all - fewer.size()) * (all - more.size());
    return (all * shared - product) / Math.sqrt(product * others);
  }

  /** Among these a finding is sought: of one pair, one voice and one direction. */
  private record Group(String a, String b, Voice voice, boolean moreInB) {

    static Group of(Comparison row) {
      return new Group(
          row.a().cohort(),
          row.b().cohort(),
          row.measure().voice(),
          row.difference() != null && row.difference().value() > 0);
    }
  }
}
