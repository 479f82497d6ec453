package dev.parallax.learn.tone;

import dev.parallax.learn.data.RatedSentence;
import dev.parallax.learn.report.ToneJudgement;
import org.jspecify.annotations.Nullable;

/**
 * A rated sentence as the instruments see it.
 *
 * @param sentence with its rating
 * @param features of the fitted instrument; null where the encoder has no vector for it
 * @param corenlp CoreNLP's score; null where it has none
 * @param lexicon VADER's score; null where it has none
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record ToneExample(
    RatedSentence sentence,
    double @Nullable [] features,
    @Nullable Double corenlp,
    @Nullable Double lexicon) {

  /** What the instruments say, the fitted one this. */
  ToneJudgement judgement(@Nullable Double fitted) {
    return new ToneJudgement(sentence.article(), sentence.score(), fitted, lexicon, corenlp);
  }
}
