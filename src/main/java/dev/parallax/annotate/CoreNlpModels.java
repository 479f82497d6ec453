package dev.parallax.annotate;

import dev.parallax.annotate.parse.ConstituencyParser;
import dev.parallax.annotate.parse.CoreNlpParser;
import dev.parallax.annotate.parse.ParseAnnotator;
import dev.parallax.annotate.parse.model.CoreNlpModelReader;
import dev.parallax.annotate.parse.model.ShiftReduceFormat;
import dev.parallax.annotate.parse.model.ShiftReduceModel;
import dev.parallax.annotate.parse.shiftreduce.GreedyParser;
import dev.parallax.annotate.prepared.ModelCache;
import dev.parallax.annotate.recognise.FlatModels;
import dev.parallax.annotate.sentence.SentenceTokenizer;
import dev.parallax.annotate.sentiment.RootSentiment;
import dev.parallax.annotate.sentiment.SentimentNetwork;
import dev.parallax.annotate.truecase.TrueCase;
import dev.parallax.config.AnnotationConfig.Parser;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.trees.TreeCoreAnnotations.BinarizedTreeAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * CoreNLP's annotators with their models in memory, about 550 MB.
 *
 * <p>They are composed by hand instead of by {@code StanfordCoreNLP}, so that the parser loads
 * beside all the others, and so that long sentences can skip it.
 *
 * @param tokenizer tokens and sentences
 * @param words parts of speech, lemmas and named entities, in this order
 * @param parses constituency parse with basic dependencies
 * @param sentiment of a sentence from its parse
 * @param trueCase of passages in capitals
 */
record CoreNlpModels(
    Annotator tokenizer,
    List<Annotator> words,
    Annotator parses,
    SentimentNetwork sentiment,
    TrueCase trueCase) {

  /** No word is longer; CRF features of one token take memory with the square of its length. */
  private static final int MAX_WORD_LENGTH = 100;

  /** 30 times as fast as the default model and more accurate on WSJ. */
  private static final String PARSER_MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  /** Loads all models; the three that take longest beside one another. */
  static CoreNlpModels load(Parser parserKind) {
    CompletableFuture<Annotator> parser =
        inBackground("load-parser", () -> new ParseAnnotator(parser(parserKind)));
    CompletableFuture<Annotator> entities = inBackground("load-entities", CoreNlpModels::entities);
    Annotator tokenizer =
        new SentenceTokenizer(
            new TokenizerAnnotator(
                properties("tokenize.language", "en", "tokenize.codepoint", "true")));
    Annotator tagger = new POSTaggerAnnotator("pos", new Properties());
    SentimentNetwork sentiment = SentimentNetwork.load();
    return new CoreNlpModels(
        tokenizer,
        List.of(tagger, new MorphaAnnotator(false), entities.join()),
        parser.join(),
        sentiment,
        new TrueCase(annotation -> tokenize(tokenizer, annotation), cache()));
  }

  /** Where the last sentence of a text begins; 0 where it holds no more than one. */
  int lastSentence(String text) {
    Annotation annotation = new Annotation(text);
    tokenizer.annotate(annotation);
    List<CoreMap> sentences = annotation.get(SentencesAnnotation.class);
    return sentences.size() < 2
        ? 0
        : sentences.get(sentences.size() - 1).get(CharacterOffsetBeginAnnotation.class);
  }

  /** Finds tokens, sentences, parts of speech, lemmas and named entities. */
  void annotateWords(Annotation annotation) {
    tokenize(tokenizer, annotation);
    words.forEach(annotator -> annotator.annotate(annotation));
  }

  private static void tokenize(Annotator tokenizer, Annotation annotation) {
    tokenizer.annotate(annotation);
    annotation.get(TokensAnnotation.class).forEach(CoreNlpModels::shorten);
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
    parses.annotate(annotation);
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      sentence.set(RootSentiment.class, sentiment.of(sentence.get(BinarizedTreeAnnotation.class)));
    }
  }

  private static ConstituencyParser parser(Parser kind) {
    return switch (kind) {
      case PARALLAX ->
          new GreedyParser(
              cache().load(PARSER_MODEL, new ShiftReduceFormat(), CoreNlpModels::read));
      case CORENLP -> new CoreNlpParser(ParserGrammar.loadModel(PARSER_MODEL));
    };
  }

  private static ShiftReduceModel read() {
    return CoreNlpModelReader.read((ShiftReduceParser) ParserGrammar.loadModel(PARSER_MODEL));
  }

  /**
   * The three default models with number rules. SUTime stays off, since it keeps state between
   * documents (CoreNLP#1061); fine-grained classes would cost 11 s of loading. With known
   * lower-case words left to grow, tags would depend on what was read before.
   */
  private static Annotator entities() {
    return FlatModels.annotator(
        properties(
            "ner.useSUTime", "false",
            "ner.applyFineGrained", "false",
            "ner.buildEntityMentions", "false",
            "maxAdditionalKnownLCWords", "0"),
        cache());
  }

  private static ModelCache cache() {
    return new ModelCache(CacheFolder.find());
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
