package dev.parallax.tone;

import dev.parallax.model.AnnotatedDocument;
import dev.parallax.model.InstrumentAgreement;
import dev.parallax.model.SentenceTone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers what both instruments say of the sentences of paragraphs, a document at a time, and tells
 * how far they agree. Not thread-safe; the order of the documents does not count.
 */
public final class InstrumentAgreements {

  private final Map<String, List<ScorePair>> pairs = new TreeMap<>();

  /**
   * Adds a document.
   *
   * @param tones one a sentence of the document, in order
   * @throws IllegalArgumentException if there are more or fewer tones than sentences
   */
  public void add(AnnotatedDocument annotated, List<SentenceTone> tones) {
    List<ScorePair> ofCohort =
        pairs.computeIfAbsent(annotated.document().cohort(), cohort -> new ArrayList<>());
    for (ParagraphSentence sentence : ParagraphSentence.of(annotated, tones)) {
      Double a = Instrument.CORENLP.score(sentence.tone());
      Double b = Instrument.LEXICON.score(sentence.tone());
      if (a != null && b != null) {
        ofCohort.add(new ScorePair(a, b));
      }
    }
  }

  /** One a cohort, sorted by its name. */
  public List<InstrumentAgreement> byCohort() {
    return pairs.entrySet().stream()
        .map(cohort -> agreement(cohort.getKey(), cohort.getValue()))
        .toList();
  }

  private static InstrumentAgreement agreement(String cohort, List<ScorePair> pairs) {
    return new InstrumentAgreement(
        cohort,
        Instrument.CORENLP.label(),
        Instrument.LEXICON.label(),
        pairs.size(),
        RankCorrelation.of(pairs));
  }
}
