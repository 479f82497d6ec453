package dev.parallax.model;

import dev.parallax.model.topic.CorpusSize;
import dev.parallax.model.topic.GivenByHand;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.Topic;
import dev.parallax.model.topic.TopicLink;
import dev.parallax.model.topic.TopicQuality;
import dev.parallax.model.topic.TopicReport;
import dev.parallax.model.topic.TopicTerm;
import dev.parallax.model.topic.TriedModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Topics as a run may find them. */
public final class SampleTopics {

  private SampleTopics() {}

  /** One of each kind: kept and sought in new documents, unstable and born, gone. */
  public static TopicReport report() {
    return new TopicReport(
        List.of(
            living("topic:01", null, new TopicLink(LineageEvent.KEPT, "topic:01", 0.9)),
            living("topic:02", "Too little text.", new TopicLink(LineageEvent.BORN, null, 0.2)),
            gone("topic:03", new TopicLink(LineageEvent.MERGED, "topic:01", 0.7)),
            given(
                living("topic:04", null, new TopicLink(LineageEvent.KEPT, "topic:04", 0.9)),
                new GivenByHand(null, "topic:water", List.of("harbour", "boat*"), 0.91)),
            given(
                living(
                    "topic:water",
                    null,
                    new TopicLink(LineageEvent.MERGED_BY_HAND, "topic:04", 0.95)),
                new GivenByHand("water <b>", null, List.of(), null))),
        List.of(
            new TriedModel(2, true, "cold", quality(), -5.5, .1, 3),
            new TriedModel(
                4,
                false,
                "cold",
                new TopicQuality(null, null, 0.5, 0.4),
                Double.NaN,
                Double.NaN,
                3)),
        new CorpusSize(4, 40, 900, 120),
        List.of("A note."));
  }

  public static TopicQuality quality() {
    return new TopicQuality(0.12, -2.5, 0.6, 0.8);
  }

  public static Topic living(String id, @Nullable String unstable, TopicLink link) {
    List<TopicTerm> terms =
        List.of(new TopicTerm("harbour", 0.2, 8), new TopicTerm("old treaty", 0.1, 4));
    String sought = unstable == null ? "Sought in new text." : null;
    return new Topic(
        id,
        "harbour, old treaty",
        450.5,
        0.5,
        quality(),
        unstable,
        sought,
        List.of(link),
        terms,
        GivenByHand.NONE);
  }

  private static Topic given(Topic topic, GivenByHand byHand) {
    return new Topic(
        topic.topicId(),
        topic.label(),
        topic.size(),
        topic.share(),
        topic.quality(),
        topic.unstable(),
        topic.sought(),
        topic.lineage(),
        topic.terms(),
        byHand);
  }

  public static Topic gone(String id, TopicLink link) {
    return new Topic(
        id, "price, tax", null, null, null, null, null, List.of(link), List.of(), GivenByHand.NONE);
  }
}
