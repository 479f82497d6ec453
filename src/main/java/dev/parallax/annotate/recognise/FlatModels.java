package dev.parallax.annotate.recognise;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import java.util.List;

/** Puts flat models in the place of those that CoreNLP has loaded. */
public final class FlatModels {

  private FlatModels() {}

  /**
   * Makes an annotator use flat models. How labels of several models are joined, what is a number,
   * and where tokens are taken apart or together for names stays CoreNLP's.
   *
   * @param annotator none of whose sentences is being annotated
   * @throws IllegalStateException if this version of CoreNLP keeps its models otherwise
   */
  @SuppressWarnings("unchecked") // The annotator reads such models only.
  public static void use(NERCombinerAnnotator annotator) {
    Object combiner = Internals.get(annotator, NERCombinerAnnotator.class, "ner");
    List<AbstractSequenceClassifier<CoreLabel>> models =
        Internals.get(combiner, ClassifierCombiner.class, "baseClassifiers");
    models.replaceAll(model -> new FlatClassifier((CRFClassifier<CoreLabel>) model));
  }
}
