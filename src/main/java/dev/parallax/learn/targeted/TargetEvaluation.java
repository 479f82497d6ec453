package dev.parallax.learn.targeted;

import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.learn.JudgingListener;
import dev.parallax.tone.targeted.TargetedTone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Scores judged targets by the targeted instrument and, beside it, by instruments that hear the
 * sentence as a whole.
 */
final class TargetEvaluation {

  /** Name of the targeted instrument. */
  static final String TARGETED = "targeted";

  private final KnownSentences known;
  private final List<TargetedSentence> sentences;
  private final Map<String, List<Judgement>> judgements = new LinkedHashMap<>();

  private TargetEvaluation(KnownSentences known, List<TargetedSentence> sentences) {
    this.known = known;
    this.sentences = sentences;
  }

  /**
   * Scores each target; what the instrument was fitted to is scored without its fold.
   *
   * @param others instruments of sentences
   * @param listener hears how far it is
   * @return empty of figures where the encoder can read no target
   */
  static TargetEvaluation of(
      List<TargetedSentence> judged,
      SentenceEncoder encoder,
      TargetedTone tone,
      KnownSentences known,
      List<SentenceInstrument> others,
      JudgingListener listener) {
    List<EncodedSentences.Target> targets =
        EncodedSentences.of(judged, encoder, listener).targets();
    TargetEvaluation evaluation =
        new TargetEvaluation(
            known, targets.stream().map(EncodedSentences.Target::sentence).toList());
    evaluation.judgements.put(
        TARGETED,
        targets.stream()
            .map(
                target ->
                    Judgement.of(
                        target.sentence(),
                        known
                            .instrumentFor(target.sentence(), tone)
                            .toward(target.pieces(), target.range())))
            .toList());
    others.forEach(evaluation::add);
    return evaluation;
  }

  private void add(SentenceInstrument instrument) {
    judgements.put(
        instrument.name(),
        sentences.stream()
            .map(s -> new Judgement(s.article(), s.polarity(), instrument.polarity(s), null))
            .toList());
  }

  /** Figures over all targets, of each instrument, the targeted one first. */
  List<InstrumentFigures> all() {
    return figures(article -> true);
  }

  /** The same over targets from articles that the instrument has seen no sentence of. */
  List<InstrumentFigures> ofNewArticles() {
    return figures(article -> !known.knowsArticle(article));
  }

  /** Targets that were scored. */
  int targets() {
    return sentences.size();
  }

  /** Of these, targets that the instrument was fitted to. */
  long known() {
    return sentences.stream().filter(known::knows).count();
  }

  private List<InstrumentFigures> figures(Predicate<String> article) {
    List<InstrumentFigures> figures = new ArrayList<>();
    judgements.forEach(
        (instrument, all) -> {
          List<Judgement> kept = all.stream().filter(j -> article.test(j.article())).toList();
          if (!kept.isEmpty()) {
            figures.add(InstrumentFigures.of(instrument, kept));
          }
        });
    return figures;
  }
}
