package dev.parallax.annotate;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * CoreNLP's annotators with their models in memory, about 900 MB.
 *
 * <p>They are composed by hand instead of by {@code StanfordCoreNLP}, so that the parser, which
 * takes longest, loads beside all the others, and so that long sentences can skip it.
 *
 * @param tokenizer tokens and sentences
 * @param words parts of speech, lemmas and named entities, in this order
 * @param trees constituency parse with dependencies, and sentiment, in this order
 */
record CoreNlpModels(Annotator tokenizer, List<Annotator> words, List<Annotator> trees) {

  /** No word is longer; CRF features of one token take memory with the square of its length. */
  private static final int MAX_WORD_LENGTH = 100;

  private static final String MODELS = "edu/stanford/nlp/models/";

  /** Loads all models, with two threads. */
  static CoreNlpModels load() {
    CompletableFuture<Annotator> parser = inBackground("load-parser", CoreNlpModels::parser);
    Annotator tokenizer =
        new SentenceTokenizer(
            new TokenizerAnnotator(
                properties("tokenize.language", "en", "tokenize.codepoint", "true")));
    List<Annotator> words =
        List.of(
            new POSTaggerAnnotator("pos", new Properties()),
            new MorphaAnnotator(false),
            entities());
    Annotator sentiment = new SentimentAnnotator("sentiment", new Properties());
    return new CoreNlpModels(tokenizer, words, List.of(parser.join(), sentiment));
  }

  /** Finds tokens, sentences, parts of speech, lemmas and named entities. */
  void annotateWords(Annotation annotation) {
    tokenizer.annotate(annotation);
    annotation.get(TokensAnnotation.class).forEach(CoreNlpModels::shorten);
    words.forEach(annotator -> annotator.annotate(annotation));
  }

  private static void shorten(CoreLabel token) {
    String word = token.word();
    if (word.length() > MAX_WORD_LENGTH) {
      boolean splitsPair = Character.isHighSurrogate(word.charAt(MAX_WORD_LENGTH - 1));
      token.setWord(word.substring(0, splitsPair ? MAX_WORD_LENGTH - 1 : MAX_WORD_LENGTH));
      token.setValue(token.word());
    }
  }

  /** Finds parse and sentiment of the sentences of an annotation. */
  void annotateTrees(Annotation annotation) {
    trees.forEach(annotator -> annotator.annotate(annotation));
  }

  /** The shift-reduce model: 30 times as fast as the default and more accurate on WSJ. */
  private static Annotator parser() {
    return new ParserAnnotator(
        "parse",
        properties(
            "parse.model", MODELS + "srparser/englishSR.ser.gz", "parse.binaryTrees", "true"));
  }

  /**
   * The three default models with number rules. SUTime stays off, since it keeps state between
   * documents (CoreNLP#1061); fine-grained classes would cost 11 s of loading. With known
   * lower-case words left to grow, tags would depend on what was read before.
   */
  private static Annotator entities() {
    try {
      return new NERCombinerAnnotator(
          properties(
              "ner.useSUTime", "false",
              "ner.applyFineGrained", "false",
              "maxAdditionalKnownLCWords", "0"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties properties(String... keysAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
    }
    return properties;
  }

  private static <T> CompletableFuture<T> inBackground(String name, Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(() -> result.completeAsync(work, Runnable::run), name);
    thread.setDaemon(true);
    thread.start();
    return result;
  }
}
