package dev.parallax.learn.tone;

import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.fit.Candidate;
import dev.parallax.learn.fit.NestedSearch;
import dev.parallax.learn.fit.Ridge;
import dev.parallax.learn.fit.VarianceParts;
import dev.parallax.learn.fold.ArticleFolds;
import dev.parallax.learn.report.ToneJudgement;
import dev.parallax.learn.report.ToneReport;
import dev.parallax.tone.Instrument;
import dev.parallax.tone.fitted.FittedTone;
import dev.parallax.tone.fitted.ToneFeatures;
import dev.parallax.tone.fitted.ToneParameters;
import dev.parallax.tone.fitted.ToneParameters.Kernel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Fits the instrument of sentences' tone.
 *
 * @param encoder version of the encoder that the examples were read with
 * @param dimension of its vectors
 * @param targeted hash of the instrument toward targets that heard the examples as a whole
 * @param folds how many
 * @param landmarks of the kernel
 * @param seed of the search for landmarks
 */
public record ToneTrainer(
    String encoder, int dimension, String targeted, int folds, int landmarks, long seed) {

  private static final int FOLDS = 5;
  private static final int LANDMARKS = 600;
  private static final long SEED = 1;

  /** A trainer with the settings that the project's own parameters were made with. */
  public ToneTrainer(String encoder, int dimension, String targeted) {
    this(encoder, dimension, targeted, FOLDS, LANDMARKS, SEED);
  }

  /**
   * Fits the instrument; examples without a vector are left out. Their order does not matter.
   *
   * @param listener hears how many settings were tried
   * @throws IllegalArgumentException if there are fewer articles than folds
   */
  public TrainedTone train(List<ToneExample> all, JudgingListener listener) {
    List<ToneExample> examples =
        all.stream()
            .filter(e -> e.features() != null)
            .sorted(Comparator.comparing(e -> e.sentence().hash()))
            .toList();
    ArticleFolds articles =
        ArticleFolds.of(examples.stream().map(e -> e.sentence().article()).toList(), folds);
    shortage(all)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
    List<Integer> foldOf = examples.stream().map(e -> articles.of(e.sentence().article())).toList();
    NestedSearch search =
        new NestedSearch(
            examples.stream().map(ToneExample::features).toList(),
            examples.stream().map(e -> e.sentence().score()).toList(),
            foldOf,
            dimension,
            landmarks,
            seed);
    List<Candidate> candidates = search.candidates(listener);
    List<Kernel> chosen =
        IntStream.range(0, folds)
            .mapToObj(fold -> NestedSearch.bestFor(fold, candidates).kernel())
            .toList();
    List<Double> outOfFold = outOfFold(foldOf, candidates);
    return new TrainedTone(
        parameters(search, NestedSearch.best(candidates).kernel(), examples, outOfFold),
        ToneReport.of(judgements(examples, outOfFold), foldOf, chosen));
  }

  /** Why examples are too few to learn from; empty where they suffice. */
  Optional<String> shortage(List<ToneExample> all) {
    List<ToneExample> examples = all.stream().filter(e -> e.features() != null).toList();
    long articles = examples.stream().map(e -> e.sentence().article()).distinct().count();
    if (articles < folds) {
      return Optional.of(articles + " articles are too few for " + folds + " folds");
    }
    if (examples.size() < landmarks || examples.size() == articles) {
      return Optional.of(
          examples.size()
              + " sentences are too few: at least "
              + landmarks
              + " are needed, and two of some article");
    }
    return Optional.empty();
  }

  private static List<ToneJudgement> judgements(
      List<ToneExample> examples, List<Double> outOfFold) {
    return IntStream.range(0, examples.size())
        .mapToObj(i -> examples.get(i).judgement(outOfFold.get(i)))
        .toList();
  }

  private List<Double> outOfFold(List<Integer> foldOf, List<Candidate> candidates) {
    List<List<Double>> byFold =
        IntStream.range(0, folds)
            .mapToObj(fold -> NestedSearch.bestFor(fold, candidates).outer())
            .toList();
    return IntStream.range(0, foldOf.size())
        .mapToObj(i -> FittedTone.rounded(byFold.get(foldOf.get(i)).get(i)))
        .toList();
  }

  private ToneParameters parameters(
      NestedSearch search, Kernel kernel, List<ToneExample> examples, List<Double> outOfFold) {
    Ridge ridge = search.fitAll(kernel);
    SortedMap<String, Double> byHash = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      byHash.put(examples.get(i).sentence().hash(), outOfFold.get(i));
    }
    return new ToneParameters(
        ToneParameters.VERSION,
        encoder,
        targeted,
        ToneFeatures.NAMES,
        kernel,
        search.scale(kernel.featureWeight()),
        ridge.intercept(),
        search.landmarks(kernel.featureWeight()),
        ridge.weights(),
        VarianceParts.of(
            judgements(examples, outOfFold).stream()
                .map(judgement -> judgement.judged(Instrument.FITTED))
                .toList()),
        byHash);
  }
}
