package dev.parallax.learn.voice;

import dev.parallax.learn.voice.VoiceEvaluation.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What came of judging the reading of voices, in Markdown. */
final class VoiceReport {

  private static final int DRAWS = 1000;
  private static final double TAIL = 0.025;
  private static final long SEED = 20160923;

  private VoiceReport() {}

  /** A table of what is attributed to others, and one of all that is introduced as said. */
  static List<String> lines(List<Judged> judged) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Words attributed to others; words that the author says in the first person are left out:");
    lines.add("");
    lines.addAll(table(judged, Judged::others));
    lines.add("");
    lines.add(
        "All words that are introduced as said, thought or shown, the author's own among them:");
    lines.add("");
    lines.addAll(table(judged, Judged::all));
    lines.add("");
    lines.add("Intervals (95 %) come from drawing texts with replacement.");
    return lines;
  }

  private static List<String> table(List<Judged> judged, Function<Judged, WordCounts> counts) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "| texts | number | marked words | precision | recall | F1 | false-positive rate |",
                "| --- | --- | --- | --- | --- | --- | --- |"));
    lines.add(row("news", judged.stream().filter(Judged::isNews).toList(), counts));
    lines.add(row("all others", judged.stream().filter(one -> !one.isNews()).toList(), counts));
    TreeSet<String> genres = new TreeSet<>(judged.stream().map(Judged::genre).toList());
    genres.remove("news");
    for (String genre : genres) {
      lines.add(
          row(genre, judged.stream().filter(one -> one.genre().equals(genre)).toList(), counts));
    }
    return lines;
  }

  private static String row(String name, List<Judged> texts, Function<Judged, WordCounts> counts) {
    List<WordCounts> each = texts.stream().map(counts).toList();
    WordCounts sum = each.stream().reduce(WordCounts.NONE, WordCounts::plus);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %,d | %s | %s | %s | %s |",
        name,
        texts.size(),
        sum.marked(),
        figure(each, WordCounts::precision),
        figure(each, WordCounts::recall),
        figure(each, WordCounts::f1),
        figure(each, WordCounts::falsePositiveRate));
  }

  private static String figure(List<WordCounts> texts, ToDoubleFunction<WordCounts> figure) {
    double value = figure.applyAsDouble(texts.stream().reduce(WordCounts.NONE, WordCounts::plus));
    if (!Double.isFinite(value)) {
      return "-";
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] draws = new double[DRAWS];
    Arrays.setAll(draws, draw -> figure.applyAsDouble(drawn(texts, random)));
    double[] known = Arrays.stream(draws).filter(Double::isFinite).sorted().toArray();
    if (texts.size() < 2 || known.length < DRAWS / 2) {
      return String.format(Locale.ROOT, "%.3f", value);
    }
    int tail = (int) (TAIL * known.length);
    return String.format(
        Locale.ROOT, "%.3f (%.3f-%.3f)", value, known[tail], known[known.length - 1 - tail]);
  }

  private static WordCounts drawn(List<WordCounts> texts, SplittableRandom random) {
    WordCounts sum = WordCounts.NONE;
    for (int i = 0; i < texts.size(); i++) {
      sum = sum.plus(texts.get(random.nextInt(texts.size())));
    }
    return sum;
  }
}
