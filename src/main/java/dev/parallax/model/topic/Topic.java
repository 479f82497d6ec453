package dev.parallax.model.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a run, or one of the inherited state that is gone.
 *
 * @param topicId the same from run to run as long as it goes on
 * @param label its most telling terms
 * @param size tokens of it; null where it is gone
 * @param share of all tokens; null where it is gone
 * @param quality how good it is; null where it is gone
 * @param unstable why it cannot be trusted, for people; null where it can
 * @param sought why its share is not tested though it may be stable, for people; null where it may
 *     be
 * @param lineage how it stands to the inherited topics, or to those of the run where it is gone
 * @param terms the first ones by weight
 * @param byHand what the settings say of it
 */
public record Topic(
    String topicId,
    String label,
    @Nullable Double size,
    @Nullable Double share,
    @Nullable TopicQuality quality,
    @Nullable String unstable,
    @Nullable String sought,
    List<TopicLink> lineage,
    List<TopicTerm> terms,
    GivenByHand byHand) {

  /** Copies the lists. */
  public Topic {
    lineage = List.copyOf(lineage);
    terms = List.copyOf(terms);
  }

  /** Why nothing is inferred about it; null where something may be. */
  public @Nullable String untested() {
    return unstable == null ? sought : unstable;
  }

  /** Whether the run has it. */
  public boolean alive() {
    return quality != null;
  }
}
