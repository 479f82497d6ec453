package dev.parallax.tone.vader;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * {@code but} weakens what was said before it and strengthens what follows.
 *
 * <p>The reference looks each valence up by its value and so changes the <em>first</em> word of
 * equal valence, which need not be the word it stands at: of two equal words one may be changed
 * twice and the other not at all. Scores agree with the published ones only where that is kept.
 * Here a queue of places for each value finds that word in logarithmic time.
 */
final class ContrastRule {

  private static final double BEFORE = 0.5;
  private static final double AFTER = 1.5;

  private final double[] valences;
  private final Map<Double, PriorityQueue<Integer>> places = new HashMap<>();

  private ContrastRule(double[] valences) {
    this.valences = valences;
    for (int i = 0; i < valences.length; i++) {
      place(i);
    }
  }

  /** The valences after the rule. */
  static double[] apply(SentenceWords words, double[] valences) {
    int but = words.lower().indexOf("but");
    return but < 0 ? valences : new ContrastRule(valences.clone()).weigh(but);
  }

  private double[] weigh(int but) {
    for (int i = 0; i < valences.length; i++) {
      PriorityQueue<Integer> equal = places.get(valences[i]);
      if (equal != null) {
        int first = equal.remove();
        valences[first] *= first < but ? BEFORE : AFTER;
        place(first);
      }
    }
    return valences;
  }

  /** A valence of zero stays what it is, whatever it is multiplied with. */
  private void place(int index) {
    if (valences[index] != 0) {
      places.computeIfAbsent(valences[index], value -> new PriorityQueue<>()).add(index);
    }
  }
}
