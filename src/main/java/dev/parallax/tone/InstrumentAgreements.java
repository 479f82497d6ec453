package dev.parallax.tone;

import dev.parallax.model.tone.InstrumentAgreement;
import dev.parallax.model.tone.SentenceTone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers what the instruments say of the sentences of paragraphs, a document at a time, and tells
 * how far each two of them agree. Not thread-safe; the order of the documents does not count.
 */
public final class InstrumentAgreements {

  private static final List<Two> TWOS = Two.all();

  private final Map<String, Map<Two, List<ScorePair>>> pairs = new TreeMap<>();

  /**
   * Adds a document.
   *
   * @param cohort of the document
   * @param tones of the sentences of its paragraphs
   */
  public void add(String cohort, List<SentenceTone> tones) {
    Map<Two, List<ScorePair>> ofCohort = pairs.computeIfAbsent(cohort, any -> new HashMap<>());
    for (SentenceTone tone : tones) {
      for (Two two : TWOS) {
        Double a = two.a().score(tone);
        Double b = two.b().score(tone);
        if (a != null && b != null) {
          ofCohort.computeIfAbsent(two, any -> new ArrayList<>()).add(new ScorePair(a, b));
        }
      }
    }
  }

  /** One a cohort and pair of instruments, sorted by the cohort's name. */
  public List<InstrumentAgreement> byCohort() {
    List<InstrumentAgreement> agreements = new ArrayList<>();
    pairs.forEach(
        (cohort, ofCohort) ->
            TWOS.forEach(
                two ->
                    agreements.add(two.agreement(cohort, ofCohort.getOrDefault(two, List.of())))));
    return agreements;
  }

  /** Two instruments. */
  private record Two(Instrument a, Instrument b) {

    static List<Two> all() {
      List<Two> all = new ArrayList<>();
      for (Instrument a : Instrument.values()) {
        for (Instrument b : Instrument.values()) {
          if (a.compareTo(b) < 0) {
            all.add(new Two(a, b));
          }
        }
      }
      return all;
    }

    InstrumentAgreement agreement(String cohort, List<ScorePair> pairs) {
      return new InstrumentAgreement(
          cohort, a.label(), b.label(), pairs.size(), RankCorrelation.of(pairs));
    }
  }
}
