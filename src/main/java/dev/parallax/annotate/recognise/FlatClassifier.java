package dev.parallax.annotate.recognise;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.sequences.DocumentReaderAndWriter;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.HashIndex;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

/**
 * A model as CoreNLP's types have it: its combiner of entities, and {@code truecase}, ask it for
 * the labels of a sentence. Safe to share by threads.
 */
final class FlatClassifier extends AbstractSequenceClassifier<CoreLabel> {

  private final CrfModel model;

  FlatClassifier(CrfModel model) {
    // With the model's own flags, CoreNLP would look for the files that it was trained on.
    super(new Properties());
    this.flags.backgroundSymbol = model.labels().get(model.background());
    this.classIndex = new HashIndex<>(model.labels());
    this.model = model;
  }

  /** New tokens that hold their label and nothing else: nobody asks for more. */
  @Override
  public List<CoreLabel> classifySentence(List<? extends HasWord> sentence) {
    List<CoreLabel> tokens = sentence.stream().map(CoreLabel.class::cast).toList();
    List<CoreLabel> answers = new ArrayList<>();
    for (String label : labels(tokens)) {
      CoreLabel answer = new CoreLabel(1);
      answer.set(AnswerAnnotation.class, label);
      answers.add(answer);
    }
    return answers;
  }

  /** The label of each token of a sentence. */
  List<String> labels(List<CoreLabel> tokens) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    int[] best = BestLabels.of(model.scores(tokens), model.labels().size(), model.background());
    List<String> labels = new ArrayList<>();
    for (int label : best) {
      labels.add(model.labels().get(label));
    }
    return labels;
  }

  // CoreNLP's type asks for more than is called here. Whoever calls one of these, after an
  // update of CoreNLP, say, shall not take an empty answer for one.

  @Override
  public List<CoreLabel> classify(List<CoreLabel> tokens) {
    throw onlySentences("classify");
  }

  @Override
  public List<CoreLabel> classifyWithGlobalInformation(
      List<CoreLabel> tokens, CoreMap document, CoreMap sentence) {
    throw onlySentences("classifyWithGlobalInformation");
  }

  @Override
  public void train(
      Collection<List<CoreLabel>> documents, DocumentReaderAndWriter<CoreLabel> reader) {
    throw onlySentences("train");
  }

  @Override
  public void serializeClassifier(String path) {
    throw onlySentences("serializeClassifier");
  }

  @Override
  public void serializeClassifier(ObjectOutputStream out) {
    throw onlySentences("serializeClassifier");
  }

  @Override
  public void loadClassifier(ObjectInputStream in, Properties properties) {
    throw onlySentences("loadClassifier");
  }

  private static UnsupportedOperationException onlySentences(String called) {
    return new UnsupportedOperationException(
        called + ": these models label the tokens of one sentence, by classifySentence");
  }
}
