package dev.parallax.topic;

import dev.parallax.topic.state.TopicState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run inherits.
 *
 * @param state of an earlier run; null where there is none, or none that can be used
 * @param notes why a state is not used, for people
 */
public record InheritedTopics(@Nullable TopicState state, List<String> notes) {

  /** Nothing. */
  public static final InheritedTopics NONE = new InheritedTopics(null, List.of());

  /** Copies the list. */
  public InheritedTopics {
    notes = List.copyOf(notes);
  }
}
