package dev.parallax.pipeline.corpus;

import dev.parallax.compare.evidence.QuotableDocument;
import dev.parallax.compare.evidence.QuotableDocument.QuotableSentence;
import dev.parallax.model.Hashes;
import dev.parallax.model.measure.SentenceLabel;
import dev.parallax.own.label.OwnLabels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the sentences of labels in the texts as they are now. A sentence that has another place in
 * its document, and is otherwise the same, keeps its label.
 */
final class LabelMatch {

  /** More would be a list to read, not a note. */
  private static final int NAMED = 5;

  private final OwnLabels labels;
  private final Map<String, List<SentenceLabel>> byDocument;
  private final List<SentenceLabel> found = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();

  LabelMatch(OwnLabels labels) {
    this.labels = labels;
    this.byDocument =
        labels.labels().stream().collect(Collectors.groupingBy(SentenceLabel::documentId));
  }

  void read(QuotableDocument document) {
    documents.add(document.documentId());
    List<SentenceLabel> ofDocument = byDocument.getOrDefault(document.documentId(), List.of());
    if (ofDocument.isEmpty()) {
      return;
    }
    Map<String, List<Integer>> places = new HashMap<>();
    for (int place = 0; place < document.sentences().size(); place++) {
      QuotableSentence sentence = document.sentences().get(place);
      places.computeIfAbsent(Hashes.sha256(sentence.text()), any -> new ArrayList<>()).add(place);
    }
    ofDocument.forEach(label -> find(label, places.getOrDefault(label.textSha256(), List.of())));
  }

  private void find(SentenceLabel label, List<Integer> places) {
    if (places.contains(label.ordinal())) {
      found.add(label);
    } else if (places.size() == 1) {
      found.add(label.at(places.get(0)));
    } else {
      changed.add(label.documentId() + ", sentence " + label.ordinal());
    }
  }

  /** Labels whose sentence is there, at its place. */
  List<SentenceLabel> found() {
    return List.copyOf(found);
  }

  /**
   * What people should know of their labels.
   *
   * @param pool cohort to the sentences that could be drawn now
   */
  List<String> notes(Map<String, Integer> pool) {
    List<String> notes = new ArrayList<>(labels.strangers(documents));
    if (!changed.isEmpty()) {
      String more = changed.size() > NAMED ? " and others" : "";
      notes.add(
          String.format(
              Locale.ROOT,
              "%s: %,d of %,d labels are not used, because their sentences have changed or are gone: %s%s.",
              labels.setting(),
              changed.size(),
              labels.labels().size(),
              changed.stream().limit(NAMED).collect(Collectors.joining("; ")),
              more));
    }
    List<String> others =
        pool.entrySet().stream()
            .filter(one -> labels.drawn() > 0)
            .filter(one -> !one.getValue().equals(labels.pool().getOrDefault(one.getKey(), 0)))
            .map(
                one ->
                    String.format(
                        Locale.ROOT,
                        "%s had %,d sentences and has %,d",
                        one.getKey(),
                        labels.pool().getOrDefault(one.getKey(), 0),
                        one.getValue()))
            .toList();
    if (!others.isEmpty()) {
      notes.add(
          "%s: the texts are not those that the labels were drawn from (%s). Corrections assume that instruments err in new texts as they do in labelled ones; where much is new, draw a new sample."
              .formatted(labels.setting(), String.join("; ", others)));
    }
    return notes;
  }
}
