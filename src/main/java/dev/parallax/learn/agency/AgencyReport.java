package dev.parallax.learn.agency;

import dev.parallax.learn.agency.AgencyEvaluation.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What came of judging relations: a line for agents, one for patients, a table. */
final class AgencyReport {

  private static final int DRAWS = 1000;
  private static final double TAIL = 0.025;
  private static final long SEED = 20160923;

  private final List<Judged> judged;

  private AgencyReport(List<Judged> judged) {
    this.judged = judged;
  }

  static List<String> lines(List<Judged> judged, NominalCounts agents, NominalCounts patients) {
    AgencyReport all = new AgencyReport(judged);
    List<String> lines = new ArrayList<>();
    lines.add(all.sums("agent", Judged::agent));
    lines.add(all.sums("patient", Judged::patient));
    lines.add("");
    lines.add(
        "Patients are those of the labels (ARG1), so that the subject of a verb without an agent"
            + " counts as one. What verbs act upon, alone: "
            + all.figures(Judged::acted, " "));
    lines.add("");
    lines.add("Precision, recall, F1 of verbs' agents and patients, by construction:");
    lines.add("");
    lines.add(
        "| construction | verbs | agent precision | recall | F1 | patient precision | recall | F1 |");
    lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
    lines.add(all.row("all"));
    for (LabelledConstruction construction : LabelledConstruction.values()) {
      lines.add(all.of(construction).row(construction.title()));
    }
    lines.add("");
    lines.add("Nouns, names and pronouns in either role, which the error of shares is read from:");
    lines.add("");
    lines.add("| role | recall | false-positive rate |");
    lines.add("| --- | --- | --- |");
    lines.add(rates("agent", agents));
    lines.add(rates("patient", patients));
    lines.add("");
    lines.add("Intervals (95 %) come from drawing documents with replacement.");
    return lines;
  }

  private static String rates(String role, NominalCounts counts) {
    return String.format(
        Locale.ROOT, "| %s | %.3f | %.3f |", role, counts.recall(), counts.falsePositiveRate());
  }

  private AgencyReport of(LabelledConstruction construction) {
    return new AgencyReport(judged.stream().filter(j -> j.construction() == construction).toList());
  }

  /** Precision, recall and F1 as other programs read them. */
  private String sums(String name, Function<Judged, RoleCounts> slot) {
    RoleCounts sum = judged.stream().map(slot).reduce(RoleCounts.NONE, RoleCounts::plus);
    return String.format(
        Locale.ROOT, "%s %.3f %.3f %.3f", name, sum.precision(), sum.recall(), sum.f1());
  }

  private String row(String title) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %s | %s |",
        title,
        judged.size(),
        figures(Judged::agent, " | "),
        figures(Judged::patient, " | "));
  }

  private String figures(Function<Judged, RoleCounts> slot, String between) {
    TreeMap<String, RoleCounts> byDocument = new TreeMap<>();
    judged.forEach(j -> byDocument.merge(j.document(), slot.apply(j), RoleCounts::plus));
    List<RoleCounts> documents = List.copyOf(byDocument.values());
    return String.join(
        between,
        figure(documents, RoleCounts::precision),
        figure(documents, RoleCounts::recall),
        figure(documents, RoleCounts::f1));
  }

  private static String figure(List<RoleCounts> documents, ToDoubleFunction<RoleCounts> figure) {
    double value =
        figure.applyAsDouble(documents.stream().reduce(RoleCounts.NONE, RoleCounts::plus));
    if (!Double.isFinite(value)) {
      return "-";
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] draws = new double[DRAWS];
    Arrays.setAll(draws, draw -> figure.applyAsDouble(drawn(documents, random)));
    double[] known = Arrays.stream(draws).filter(Double::isFinite).sorted().toArray();
    if (documents.size() < 2 || known.length < DRAWS / 2) {
      return String.format(Locale.ROOT, "%.3f", value);
    }
    int tail = (int) (TAIL * known.length);
    return String.format(
        Locale.ROOT, "%.3f (%.3f-%.3f)", value, known[tail], known[known.length - 1 - tail]);
  }

  private static RoleCounts drawn(List<RoleCounts> documents, SplittableRandom random) {
    RoleCounts sum = RoleCounts.NONE;
    for (int i = 0; i < documents.size(); i++) {
      sum = sum.plus(documents.get(random.nextInt(documents.size())));
    }
    return sum;
  }
}
