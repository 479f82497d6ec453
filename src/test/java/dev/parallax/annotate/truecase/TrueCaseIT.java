package dev.parallax.annotate.truecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.annotate.prepared.ModelCache;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TrueCaseTextAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.TrueCaseAnnotator;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CoreNLP's own true-caser as the oracle. */
@TestInstance(Lifecycle.PER_CLASS)
class TrueCaseIT {

  private static final Pattern PARAGRAPH_END = Pattern.compile("\n\\s*\n");

  private TrueCaseAnnotator original;
  private TrueCase made;
  private TrueCase kept;
  private TokenizerAnnotator tokenizer;

  @BeforeAll
  void load(@TempDir Path folder) throws ReflectiveOperationException {
    Properties english = new Properties();
    english.setProperty("tokenize.language", "en");
    tokenizer = new TokenizerAnnotator(english);
    original = new TrueCaseAnnotator(new Properties());
    learnNothing(original);
    // From CoreNLP's model, which leaves a file, and then from this.
    ModelCache cache = new ModelCache(Optional.of(folder));
    made = new TrueCase(tokenizer::annotate, cache);
    made.of("GOOD MORNING"); // loads it
    kept = new TrueCase(tokenizer::annotate, cache);
  }

  /** CoreNLP's takes words in small letters that it reads for known: labels depend on the past. */
  private static void learnNothing(TrueCaseAnnotator annotator)
      throws ReflectiveOperationException {
    Field field = TrueCaseAnnotator.class.getDeclaredField("trueCaser");
    field.setAccessible(true);
    var known =
        (MaxSizeConcurrentHashSet<?>) ((CRFClassifier<?>) field.get(annotator)).getKnownLCWords();
    known.setMaxSize(known.size());
  }

  @Test
  void theLettersOfTheSamplesAreThoseOfCoreNlp() throws IOException {
    int changed = 0;
    for (String paragraph : paragraphs()) {
      String capitals = paragraph.toUpperCase(Locale.ROOT);
      assertSameLetters(capitals);
      changed += made.of(capitals).equals(capitals) ? 0 : 1;
    }

    assertThat(changed).isGreaterThan(50);
  }

  @Test
  void soAreThoseOfShuffledWords() throws IOException {
    Random random = new Random(11);
    for (String paragraph : paragraphs()) {
      List<String> words = Arrays.asList(paragraph.toUpperCase(Locale.ROOT).split("\\s+"));
      Collections.shuffle(words, random);
      assertSameLetters(String.join(" ", words));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "!",
        "( ( ( [ [ \" \" ' ' ; ; : : % % # # @ @",
        "MR. MCDONALD OF THE UN SPOKE TO REUTERS, O'NEILL AND THE US-JAPAN COUNCIL.",
        "İSTANBUL STRASSE ΑΘΗΝΑ ÉLITE NAÏVE 東京 ПРИВЕТ 😀",
        "I OF TO AT BY MC O' -- ...",
        "already in small letters, and Some Mixed"
      })
  void soAreThoseOfOddTexts(String text) {
    assertSameLetters(text);
  }

  private void assertSameLetters(String text) {
    String expected = expected(text);
    assertThat(made.of(text)).isEqualTo(expected);
    assertThat(kept.of(text)).isEqualTo(expected);
  }

  private String expected(String text) {
    Annotation annotation = new Annotation(text);
    tokenizer.annotate(annotation);
    original.annotate(annotation);
    StringBuilder cased = new StringBuilder(text);
    for (CoreLabel token : annotation.get(TokensAnnotation.class)) {
      String word = token.get(TrueCaseTextAnnotation.class);
      if (word.length() == token.endPosition() - token.beginPosition()) {
        cased.replace(token.beginPosition(), token.endPosition(), word);
      }
    }
    return cased.toString();
  }

  private static List<String> paragraphs() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("input"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        PARAGRAPH_END
            .splitAsStream(Files.readString(file))
            .filter(paragraph -> !paragraph.isBlank())
            .forEach(paragraphs::add);
      }
    }
    return paragraphs;
  }
}
