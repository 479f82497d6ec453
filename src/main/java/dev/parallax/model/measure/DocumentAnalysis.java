package dev.parallax.model.measure;

import dev.parallax.model.agency.Relation;
import dev.parallax.model.text.Issue;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.SentenceTone;
import dev.parallax.model.voice.Quotation;
import java.util.List;
import java.util.Map;

/**
 * What the analysis rooms found in one document.
 *
 * @param tones one a sentence, in order, of segments of every kind
 * @param mentionTones one a mention, in order, of segments of every kind
 * @param frameHits in order, of paragraphs only
 * @param dictionaryHits in order, of paragraphs only
 * @param quotations in order, of paragraphs only
 * @param relations in order, of paragraphs only
 * @param entities ordinal of a mention to the entity it names; numeric mentions have none
 * @param measurements of paragraphs only
 * @param issues what could not be measured, and why
 */
public record DocumentAnalysis(
    List<SentenceTone> tones,
    List<MentionTone> mentionTones,
    List<FrameHit> frameHits,
    List<DictionaryHit> dictionaryHits,
    List<Quotation> quotations,
    List<Relation> relations,
    Map<Integer, String> entities,
    Measurements measurements,
    List<Issue> issues) {

  /** Nothing found. */
  public static final DocumentAnalysis NONE =
      new DocumentAnalysis(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Measurements.NONE,
          List.of());

  /** Copies the lists and the map. */
  public DocumentAnalysis {
    tones = List.copyOf(tones);
    mentionTones = List.copyOf(mentionTones);
    frameHits = List.copyOf(frameHits);
    dictionaryHits = List.copyOf(dictionaryHits);
    quotations = List.copyOf(quotations);
    relations = List.copyOf(relations);
    entities = Map.copyOf(entities);
    issues = List.copyOf(issues);
  }

  /** The same with further measurements. */
  public DocumentAnalysis with(Measurements further) {
    return new DocumentAnalysis(
        tones,
        mentionTones,
        frameHits,
        dictionaryHits,
        quotations,
        relations,
        entities,
        Measurements.join(List.of(measurements, further)),
        issues);
  }
}
