package dev.parallax.pipeline.handover;

import dev.parallax.compare.evidence.QuotableDocument;
import dev.parallax.entity.tally.EntityUse;
import dev.parallax.model.tone.SentenceTone;
import dev.parallax.own.OwnUse;
import java.util.List;

/**
 * What the comparison needs of a document beside its measurements.
 *
 * @param quotable its sentences, for evidence
 * @param counted where in them stands what is counted
 * @param ownNames which names of the settings it has
 * @param own what it uses of the user's own measures
 * @param entities whom and what it names
 * @param tones of the sentences of its paragraphs, for how far the instruments agree
 */
public record DocumentDigest(
    QuotableDocument quotable,
    CountedPlaces counted,
    List<String> ownNames,
    OwnUse own,
    EntityUse entities,
    List<SentenceTone> tones) {

  /** Copies the lists. */
  public DocumentDigest {
    ownNames = List.copyOf(ownNames);
    tones = List.copyOf(tones);
  }
}
