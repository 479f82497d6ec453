package dev.parallax.cli.print;

import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.ChangeOverview;
import dev.parallax.model.change.Conclusion;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.change.RunChanges;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.Measure;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has changed since the previous run, in words. */
final class ChangeLines {

  private static final Map<ChangeKind, String> OF_DOCUMENTS = ofDocuments();

  private static final Map<ChangeKind, String> OF_TOPICS = ofTopics();

  /** What differs beside the documents themselves. */
  private static final Map<String, String> OF_CAUSES =
      Map.of(
          ChangeCause.CONFIGURATION.label(), "other settings",
          ChangeCause.VERSIONS.label(), "other versions",
          ChangeCause.TOPIC_STATE.label(), "other topics inherited");

  private ChangeLines() {}

  private static Map<ChangeKind, String> ofTopics() {
    Map<ChangeKind, String> words = new LinkedHashMap<>();
    words.put(ChangeKind.TOPIC_BORN, "born");
    words.put(ChangeKind.TOPIC_SPLIT, "split off");
    words.put(ChangeKind.TOPIC_MERGED, "merged");
    words.put(ChangeKind.TOPIC_DIED, "died");
    words.put(ChangeKind.TOPIC_MERGED_BY_HAND, "merged by hand");
    words.put(ChangeKind.TOPIC_PARTED_BY_HAND, "parted by hand");
    words.put(ChangeKind.TOPIC_NAMED, "named");
    return words;
  }

  private static Map<ChangeKind, String> ofDocuments() {
    Map<ChangeKind, String> words = new LinkedHashMap<>();
    words.put(ChangeKind.DOCUMENT_ADDED, "added");
    words.put(ChangeKind.DOCUMENT_CHANGED, "changed");
    words.put(ChangeKind.DOCUMENT_MOVED, "moved");
    words.put(ChangeKind.DOCUMENT_REMOVED, "removed");
    words.put(ChangeKind.DOCUMENT_REJECTED, "newly rejected");
    words.put(ChangeKind.DOCUMENT_ACCEPTED, "no longer rejected");
    return words;
  }

  /** Of documents first, then of the few measures that moved most; none for a first run. */
  static List<String> of(RunChanges changes) {
    ChangeOverview overview = changes.overview();
    if (overview.note() != null) {
      return List.of(overview.note());
    }
    if (overview.previousRun() == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("since " + overview.previousRun() + ": " + documents(changes));
    String topics = counts(OF_TOPICS, overview);
    if (!topics.isEmpty()) {
      lines.add("topics " + topics);
    }
    changes.mostMoved().forEach(change -> lines.add(measure(change)));
    return lines;
  }

  /** What changed, not what stayed: documents, what is said of them, settings, versions. */
  private static String documents(RunChanges changes) {
    List<String> changed = new ArrayList<>();
    String counts = counts(OF_DOCUMENTS, changes.overview());
    if (!counts.isEmpty()) {
      changed.add("documents " + counts);
    }
    changed.addAll(changes.metadata());
    changes.overview().differs().stream()
        .map(OF_CAUSES::get)
        .filter(Objects::nonNull)
        .forEach(changed::add);
    if (changed.isEmpty()) {
      boolean files = changes.overview().differs().contains(ChangeCause.DOCUMENTS.label());
      return files
          ? "other input files, but the same documents"
          : "no change in documents, settings or versions";
    }
    return String.join("; ", changed);
  }

  private static String counts(Map<ChangeKind, String> words, ChangeOverview overview) {
    return words.entrySet().stream()
        .filter(kind -> overview.count(kind.getKey()) > 0)
        .map(kind -> count(overview.count(kind.getKey())) + " " + kind.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String measure(MeasureChange change) {
    return "%s %s, %s words, %s less %s: %s to %s%s (%s)"
        .formatted(
            change.compared().measure().family(),
            change.compared().measure().key(),
            change.compared().measure().voice().label(),
            change.compared().cohortB(),
            change.compared().cohortA(),
            difference(change, change.before()),
            difference(change, change.after()),
            conclusion(change),
            change.cause().label());
  }

  /** In the unit that the measure's family declares, as people write numbers. */
  private static String difference(MeasureChange change, @Nullable MeasureState state) {
    double difference = Objects.requireNonNull(state).difference();
    Measure measure = change.compared().measure();
    Unit unit =
        DeclaredFamilies.ALL.stream()
            .filter(family -> family.name().equals(measure.family()))
            .map(family -> family.unitOf(measure.key()))
            .findFirst()
            .orElse(Unit.number(""));
    return switch (unit.scale()) {
      case PER_CENT -> signed(100 * difference, 1) + " points";
      case PER_THOUSAND_WORDS -> signed(1000 * difference, 2) + " per 1,000 words";
      case SCORE, NUMBER -> signed(difference, 3);
    };
  }

  private static String signed(double value, int decimals) {
    String digits = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
    boolean zero = digits.chars().noneMatch(c -> c > '0' && c <= '9');
    return zero ? digits : (value < 0 ? "−" : "+") + digits;
  }

  private static String conclusion(MeasureChange change) {
    if (!change.concludesOtherwise()) {
      return "";
    }
    return Objects.requireNonNull(change.after()).conclusion() == Conclusion.NONE
        ? ", now it could be chance"
        : ", now unlikely to be chance";
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
