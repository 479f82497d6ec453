package dev.parallax.cli.print;

import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.ChangeOverview;
import dev.parallax.model.change.Conclusion;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.change.RunChanges;
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

  private ChangeLines() {}

  private static Map<ChangeKind, String> ofTopics() {
    Map<ChangeKind, String> words = new LinkedHashMap<>();
    words.put(ChangeKind.TOPIC_BORN, "born");
    words.put(ChangeKind.TOPIC_SPLIT, "split off");
    words.put(ChangeKind.TOPIC_MERGED, "merged");
    words.put(ChangeKind.TOPIC_DIED, "died");
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
    lines.add("since " + overview.previousRun() + ": " + documents(overview));
    String topics = counts(OF_TOPICS, overview);
    if (!topics.isEmpty()) {
      lines.add("topics " + topics);
    }
    changes.mostMoved().forEach(change -> lines.add(measure(change)));
    return lines;
  }

  private static String documents(ChangeOverview overview) {
    String counts = counts(OF_DOCUMENTS, overview);
    return counts.isEmpty() ? "the same documents" : "documents " + counts;
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
            difference(change.before()),
            difference(change.after()),
            conclusion(change),
            change.cause().label());
  }

  private static String difference(@Nullable MeasureState state) {
    return String.format(Locale.ROOT, "%+.4g", Objects.requireNonNull(state).difference());
  }

  private static String conclusion(MeasureChange change) {
    if (!change.concludesOtherwise()) {
      return "";
    }
    return Objects.requireNonNull(change.after()).conclusion() == Conclusion.NONE
        ? ", no longer told from chance"
        : ", now told from chance";
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
