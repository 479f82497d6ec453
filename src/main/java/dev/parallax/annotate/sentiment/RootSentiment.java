package dev.parallax.annotate.sentiment;

import dev.parallax.model.annotation.Sentiment;
import edu.stanford.nlp.ling.CoreAnnotation;

/** Where a sentence carries its sentiment. */
public final class RootSentiment implements CoreAnnotation<Sentiment> {

  @Override
  public Class<Sentiment> getType() {
    return Sentiment.class;
  }
}
