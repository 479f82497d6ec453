package dev.parallax.annotate.recognise;

import dev.parallax.annotate.prepared.ModelCache;
import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.TrueCaseAnnotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * CoreNLP's annotator of named entities and its true-caser with flat models in the place of their
 * own. How labels of several models are joined, what is a number, and where tokens are taken apart
 * or together for names stays CoreNLP's.
 */
public final class FlatModels {

  /** In the order in which they are asked: a later one fills what the earlier ones left. */
  private static final List<String> MODELS =
      List.of(
          DefaultPaths.DEFAULT_NER_THREECLASS_MODEL,
          DefaultPaths.DEFAULT_NER_MUC_MODEL,
          DefaultPaths.DEFAULT_NER_CONLL_MODEL);

  private FlatModels() {}

  /**
   * Makes the annotator with the three default models.
   *
   * @param settings of CoreNLP's annotator, without a model
   * @param cache where flat models are kept
   * @throws UncheckedIOException if a model cannot be read
   * @throws IllegalStateException if this version of CoreNLP keeps its models otherwise
   */
  @SuppressWarnings("unchecked") // The annotator reads such models only.
  public static NERCombinerAnnotator annotator(Properties settings, ModelCache cache) {
    Properties withoutModels = new Properties();
    withoutModels.putAll(settings);
    withoutModels.setProperty("ner.model", "");
    try {
      NERCombinerAnnotator annotator = new NERCombinerAnnotator(withoutModels);
      ClassifierCombiner<CoreLabel> combiner =
          Internals.get(annotator, NERCombinerAnnotator.class, "ner");
      List<AbstractSequenceClassifier<CoreLabel>> models =
          Internals.get(combiner, ClassifierCombiner.class, "baseClassifiers");
      for (String path : MODELS) {
        models.add(flat(path, cache, () -> original(path, settings)));
      }
      // As the combiner does itself where it loads models.
      combiner.flags.backgroundSymbol = models.get(0).flags.backgroundSymbol;
      return annotator;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The model that tells how words are written, by the labels of CoreNLP's true-caser: {@code
   * UPPER}, {@code LOWER}, {@code INIT_UPPER}, {@code O}. Its labels do not depend on what it has
   * read before, as CoreNLP's do.
   *
   * @param cache where flat models are kept
   */
  public static AbstractSequenceClassifier<CoreLabel> trueCaser(ModelCache cache) {
    return flat(
        DefaultPaths.DEFAULT_TRUECASE_MODEL,
        cache,
        // The annotator adds to the weights of labels, and only it.
        () ->
            CrfModel.of(
                Internals.get(
                    new TrueCaseAnnotator(new Properties()),
                    TrueCaseAnnotator.class,
                    "trueCaser")));
  }

  private static FlatClassifier flat(String path, ModelCache cache, Supplier<CrfModel> original) {
    return new FlatClassifier(cache.load(path, new CrfFormat(), original));
  }

  private static CrfModel original(String path, Properties settings) {
    try {
      return CrfModel.of(CRFClassifier.getClassifier(path, settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Not a model of this version of CoreNLP: " + path, e);
    }
  }
}
