package dev.parallax.voice;

import dev.parallax.model.annotation.ToldPronoun;
import dev.parallax.model.text.Issue;
import dev.parallax.model.voice.Quotation;
import java.util.List;

/**
 * What was read of a document's voices.
 *
 * @param quotations in order of their first words
 * @param pronouns whom <em>he</em> and <em>she</em> stand for, where that can be told
 * @param issues what people must know of its quotation marks
 */
public record VoiceReading(
    List<Quotation> quotations, List<ToldPronoun> pronouns, List<Issue> issues) {

  /** Copies the lists. */
  public VoiceReading {
    quotations = List.copyOf(quotations);
    pronouns = List.copyOf(pronouns);
    issues = List.copyOf(issues);
  }
}
