package dev.parallax.topic.unit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The vocabulary of a topic model: terms and their numbers, from 0 in alphabetical order.
 *
 * @param terms sorted
 * @param numbers term to its place in the list
 */
public record TermNumbers(List<String> terms, Map<String, Integer> numbers) {

  /** Numbers terms. */
  public static TermNumbers of(List<String> terms) {
    List<String> sorted = terms.stream().sorted().toList();
    Map<String, Integer> numbers = new HashMap<>();
    for (String term : sorted) {
      numbers.put(term, numbers.size());
    }
    return new TermNumbers(sorted, Map.copyOf(numbers));
  }

  /**
   * Chooses the terms that stand in enough units and documents, and not in too many units. Cohorts
   * play no part in it.
   */
  public static TermNumbers choose(List<Unit> units, VocabularyBounds bounds) {
    Map<String, Spread> spreads = new HashMap<>();
    for (Unit unit : units) {
      for (String term : distinct(unit)) {
        spreads.computeIfAbsent(term, any -> new Spread()).add(unit.document());
      }
    }
    int most = bounds.maxUnits(units.size());
    return of(
        spreads.entrySet().stream()
            .filter(entry -> entry.getValue().units >= bounds.minUnits())
            .filter(entry -> entry.getValue().documents >= bounds.minDocuments())
            .filter(entry -> entry.getValue().units <= most)
            .map(Map.Entry::getKey)
            .toList());
  }

  private static Set<String> distinct(Unit unit) {
    Set<String> terms = new LinkedHashSet<>();
    unit.sentences().forEach(sentence -> terms.addAll(sentence.terms()));
    return terms;
  }

  /** In how many units and documents a term stands; those of a document come one after another. */
  private static final class Spread {
    private int units;
    private int documents;
    private int last = -1;

    void add(int document) {
      units++;
      documents += document == last ? 0 : 1;
      last = document;
    }
  }

  /** How many terms there are. */
  public int size() {
    return terms.size();
  }

  /** A unit's terms as numbers; terms that are none of the vocabulary are left out. */
  public EncodedUnit encode(Unit unit) {
    int[][] rows =
        unit.sentences().stream()
            .flatMap(
                sentence ->
                    sentence.terms().stream()
                        .map(term -> numbers.getOrDefault(term, -1))
                        .filter(number -> number >= 0)
                        .map(number -> new int[] {number, sentence.sentence(), sentence.segment()}))
            .toArray(int[][]::new);
    return new EncodedUnit(unit.document(), column(rows, 0), column(rows, 1), column(rows, 2));
  }

  private static int[] column(int[][] rows, int column) {
    return Arrays.stream(rows).mapToInt(row -> row[column]).toArray();
  }

  /** For each term its number in another vocabulary, or -1. */
  public int[] in(TermNumbers other) {
    return IntStream.range(0, size())
        .map(number -> other.numbers.getOrDefault(terms.get(number), -1))
        .toArray();
  }
}
