package dev.parallax.topic.match;

import dev.parallax.topic.lda.TopicModel;
import java.util.Collections;

/** Of models whose ids all come from their words. */
public final class NoGivenIds {

  private NoGivenIds() {}

  public static GivenIds of(TopicModel old, TopicModel fresh) {
    return new GivenIds(
        Collections.nCopies(old.topics(), null), Collections.nCopies(fresh.topics(), null));
  }
}
