package dev.parallax.voice;

import dev.parallax.model.text.Issue;
import dev.parallax.model.voice.Quotation;
import java.util.List;

/**
 * What was read of a document's voices.
 *
 * @param quotations in order of their first words
 * @param issues what people must know of its quotation marks
 */
public record VoiceReading(List<Quotation> quotations, List<Issue> issues) {

  /** Copies the lists. */
  public VoiceReading {
    quotations = List.copyOf(quotations);
    issues = List.copyOf(issues);
  }
}
