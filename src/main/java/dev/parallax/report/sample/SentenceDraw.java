package dev.parallax.report.sample;

import dev.parallax.model.Hashes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Draws sentences so that the probability of each is known. Every document has the same number of
 * draws to expect, whatever its length (but no more than it has sentences), since documents count
 * the same in comparisons; sentences that are oversampled are drawn so many times as often. Drawn
 * systematically along a random order of documents and sentences (Madow 1949; Hartley and Rao
 * 1962), which spreads the sample over documents.
 *
 * @param wanted sentences in all
 * @param balanced whether as many are drawn from each cohort
 * @param seed that decides chance
 */
record SentenceDraw(int wanted, boolean balanced, long seed) {

  /** Hexadecimal digits that a double holds. */
  private static final int DIGITS = 13;

  private static final double RANGE = 0x1p52;

  /** The drawn sentences, in no telling order. All of them, where there are not as many. */
  List<DrawnSentence> of(List<PooledDocument> documents) {
    Map<String, List<PooledDocument>> groups =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    document -> balanced ? document.cohort() : "",
                    TreeMap::new,
                    Collectors.toList()));
    double each =
        level(groups.values().stream().map(SentenceDraw::sentences).sorted().toList(), wanted);
    List<DrawnSentence> drawn = new ArrayList<>();
    groups.forEach(
        (cohort, group) ->
            drawn.addAll(systematic(cohort, group, Math.min(each, sentences(group)))));
    drawn.sort(Comparator.comparing(sentence -> sentence.id(seed)));
    return drawn;
  }

  private static int sentences(List<PooledDocument> documents) {
    return documents.stream().mapToInt(document -> document.sentences().size()).sum();
  }

  /**
   * How many each gives where all give the same but for those that have less.
   *
   * @param sizes what each has, ascending
   */
  static double level(List<Integer> sizes, double total) {
    double left = total;
    for (int i = 0; i < sizes.size(); i++) {
      double each = left / (sizes.size() - i);
      if (each <= sizes.get(i)) {
        return each;
      }
      left -= sizes.get(i);
    }
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() - 1);
  }

  private static List<Double> weights(List<PooledDocument> documents) {
    return documents.stream()
        .flatMap(document -> document.sentences().stream().map(document::weight))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /**
   * By what weights are multiplied to be probabilities that add up to a number, those above 1 cut.
   *
   * @param weights all above 0, descending
   * @param number no more than there are weights
   */
  static double scale(List<Double> weights, double number) {
    double[] rest = new double[weights.size() + 1];
    for (int i = weights.size() - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + weights.get(i);
    }
    for (int i = 0; i < weights.size() && number < weights.size(); i++) {
      double scale = (number - i) / rest[i];
      if (scale * weights.get(i) <= 1) {
        return scale;
      }
    }
    return Double.MAX_VALUE;
  }

  private List<DrawnSentence> systematic(
      String group, List<PooledDocument> documents, double number) {
    double scale = scale(weights(documents), number);
    List<DrawnSentence> drawn = new ArrayList<>();
    double passed = 0;
    double next = uniform(group);
    for (PooledDocument document : shuffled(documents, PooledDocument::id)) {
      for (int ordinal : shuffled(document.sentences(), o -> document.id() + "\n" + o)) {
        double probability = Math.min(1, scale * document.weight(ordinal));
        passed += probability;
        if (passed > next) {
          drawn.add(new DrawnSentence(document, ordinal, probability));
          next++;
        }
      }
    }
    return drawn;
  }

  private <T> List<T> shuffled(List<T> all, Function<T, String> name) {
    return all.stream()
        .map(one -> Map.entry(Hashes.sha256(seed + "\norder\n" + name.apply(one)), one))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** From 0, which it may be, to 1, which it is not. */
  private double uniform(String group) {
    String digits = Hashes.sha256(seed + "\nstart\n" + group).substring(0, DIGITS);
    return Long.parseLong(digits, 16) / RANGE;
  }
}
