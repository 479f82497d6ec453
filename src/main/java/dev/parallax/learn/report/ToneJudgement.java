package dev.parallax.learn.report;

import dev.parallax.learn.metric.Band;
import dev.parallax.learn.metric.Judged;
import dev.parallax.tone.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rated sentence with what each instrument says of it.
 *
 * @param article it stands in
 * @param rating in [-1, 1]
 * @param fitted score of the fitted instrument; null where it has none
 * @param lexicon VADER's; null where it has none
 * @param corenlp CoreNLP's; null where it has none
 */
public record ToneJudgement(
    String article,
    double rating,
    @Nullable Double fitted,
    @Nullable Double lexicon,
    @Nullable Double corenlp) {

  /**
   * Ratings within half a point of 0 on the scale from -4 to 4 are neutral: about the standard
   * error of a mean of twenty ratings, twice.
   */
  public static final Band NEUTRAL_RATINGS = new Band(0.125);

  /** One report an instrument, over the sentences it has scored. */
  public static List<InstrumentReport> reports(List<ToneJudgement> judgements) {
    List<InstrumentReport> reports = new ArrayList<>();
    for (Instrument instrument : Instrument.values()) {
      List<Judged> judged =
          judgements.stream()
              .filter(j -> j.score(instrument) != null)
              .map(j -> j.judged(instrument))
              .toList();
      if (!judged.isEmpty()) {
        reports.add(
            InstrumentReport.of(
                instrument.label(), NEUTRAL_RATINGS, new Band(instrument.threshold()), judged));
      }
    }
    return reports;
  }

  /** The score of an instrument; null where it has none. */
  public @Nullable Double score(Instrument instrument) {
    return switch (instrument) {
      case FITTED -> fitted;
      case LEXICON -> lexicon;
      case CORENLP -> corenlp;
    };
  }

  /** The rating beside the score of an instrument that has one. */
  public Judged judged(Instrument instrument) {
    return new Judged(article, rating, Objects.requireNonNull(score(instrument)));
  }
}
