package dev.parallax.model;

import dev.parallax.model.change.Change;
import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.ComparedMeasure;
import dev.parallax.model.change.DocumentChange;
import dev.parallax.model.change.DocumentState;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.change.MovementParts;
import dev.parallax.model.change.TopicChange;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.text.Voice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of every kind, and their parts made short. */
public final class SampleChanges {

  private SampleChanges() {}

  /** One of each kind, in the order of the table. */
  public static List<Change> all() {
    return Stream.<Change>of(
            file(ChangeKind.DOCUMENT_ADDED, null, document("2016/new 🌊.txt", "a1")),
            file(
                ChangeKind.DOCUMENT_CHANGED,
                document("2016/old.txt", "b1"),
                document("2016/old.txt", "b2")),
            file(ChangeKind.DOCUMENT_REMOVED, document("2016/gone.txt", "c1"), null),
            file(
                ChangeKind.DOCUMENT_MOVED,
                document("2016/there.txt", "d1"),
                document("2024/here.txt", "d1")),
            file(ChangeKind.DOCUMENT_REJECTED, null, reject("2024/bad|name.txt", "not_english")),
            file(
                ChangeKind.DOCUMENT_ACCEPTED,
                reject("2024/mended.txt", "empty"),
                document("2024/mended.txt", "e1")),
            measure(ChangeKind.MEASURE_APPEARED, "war/NOUN", null, descriptive(0.25, 0.5)),
            measure(ChangeKind.MEASURE_GONE, "tax/NOUN", inferred(0.01, 0.02, 0.3), null),
            measure(
                ChangeKind.MEASURE_MOVED,
                "peace/NOUN",
                inferred(-0.1, 0.2, 0.3),
                inferred(-0.4, 0.1, 0.01)),
            new TopicChange(
                ChangeKind.TOPIC_BORN,
                "topic:01",
                "sea, ship",
                null,
                0.2,
                "the sea",
                null,
                ChangeCause.DOCUMENTS),
            new TopicChange(
                ChangeKind.TOPIC_SPLIT,
                "topic:02",
                "tax, price",
                "topic:03",
                0.6,
                null,
                null,
                ChangeCause.DOCUMENTS),
            new TopicChange(
                ChangeKind.TOPIC_MERGED,
                "topic:04",
                "cost, price",
                "topic:03",
                0.7,
                null,
                "the price of things",
                ChangeCause.DOCUMENTS),
            byHand(ChangeKind.TOPIC_NAMED, "topic:06", "the sea", "water"),
            byHand(ChangeKind.TOPIC_MERGED_BY_HAND, "topic:water", "water", null),
            byHand(ChangeKind.TOPIC_PARTED_BY_HAND, "topic:land", null, "land"),
            new TopicChange(
                ChangeKind.TOPIC_DIED,
                "topic:05",
                "horse",
                null,
                null,
                null,
                null,
                ChangeCause.DOCUMENTS))
        .sorted(Change.ORDER)
        .toList();
  }

  private static TopicChange byHand(
      ChangeKind kind, String id, @Nullable String name, @Nullable String before) {
    return new TopicChange(
        kind, id, "sea, ship", null, null, name, before, ChangeCause.CONFIGURATION);
  }

  public static DocumentState document(String path, String content) {
    return new DocumentState(path, path, path.substring(0, path.indexOf('/')), content, null);
  }

  public static DocumentState reject(String path, String errorClass) {
    return new DocumentState(path, null, null, null, errorClass);
  }

  /** A measure of all voices, 2024 less 2016. */
  public static ComparedMeasure compared(String family, String key) {
    return new ComparedMeasure(new Measure(family, key, Voice.ALL), "2016", "2024");
  }

  /** A tested difference whose interval reaches so far to either side. */
  public static MeasureState inferred(double difference, double reach, double q) {
    return new MeasureState(difference, Interval.around(difference, reach), true, q / 2, q);
  }

  /** A difference that nothing is inferred from. */
  public static MeasureState descriptive(double difference, @Nullable Double reach) {
    Interval interval = reach == null ? null : Interval.around(difference, reach);
    return new MeasureState(difference, interval, false, null, null);
  }

  private static DocumentChange file(
      ChangeKind kind, @Nullable DocumentState before, @Nullable DocumentState after) {
    return new DocumentChange(kind, before, after, ChangeCause.DOCUMENTS);
  }

  private static MeasureChange measure(
      ChangeKind kind, String key, @Nullable MeasureState before, @Nullable MeasureState after) {
    MovementParts parts = before == null || after == null ? null : new MovementParts(-0.2, -0.1);
    return new MeasureChange(
        kind, compared("term", key), before, after, ChangeCause.CONFIGURATION, parts, 1);
  }
}
