package dev.parallax.annotate.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.annotate.prepared.ModelCache;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CoreNLP's own models as the oracle. */
// The instance holds the models and goes with its tests; static fields would keep them until the
// process of all integration tests ends.
@TestInstance(Lifecycle.PER_CLASS)
class FlatModelsIT {

  private NERCombinerAnnotator original;
  private NERCombinerAnnotator made;
  private NERCombinerAnnotator flat;
  private TokenizerAnnotator tokenizer;
  private POSTaggerAnnotator tagger;

  @BeforeAll
  void load(@TempDir Path folder) throws IOException {
    original = new NERCombinerAnnotator(settings());
    // From CoreNLP's models, which leaves files, and then from these.
    ModelCache cache = new ModelCache(Optional.of(folder));
    made = FlatModels.annotator(settings(), cache);
    flat = FlatModels.annotator(settings(), cache);
    Properties english = new Properties();
    english.setProperty("tokenize.language", "en");
    tokenizer = new TokenizerAnnotator(english);
    tagger = new POSTaggerAnnotator("pos", new Properties());
  }

  @Test
  void labelsOfTheSamplesAreThoseOfCoreNlp() throws IOException {
    int sentences = 0;
    for (String paragraph : paragraphs()) {
      sentences += assertSameLabels(paragraph);
    }

    assertThat(sentences).isGreaterThan(200);
  }

  /** Neighbours that no training has seen, and words again where none expects them. */
  @Test
  void labelsOfShuffledWordsAreThoseOfCoreNlp() throws IOException {
    Random random = new Random(11);
    for (String paragraph : paragraphs()) {
      List<String> words = Arrays.asList(paragraph.split("\\s+"));
      Collections.shuffle(words, random);
      assertSameLabels(String.join(" ", words));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "!",
        "Kennedy said that President Kennedy met Kennedy , who knew the other Kennedy by name .",
        "MR. SMITH AND MRS. JONES",
        "Mr. Smith's 200th birthday fell on the 4th of July 1976 at 5 p.m. for $ 3 million .",
        "the colour of the neighbour's theatre in the Labour Party's centre",
        "( ( ( [ [ \" \" ' ' ; ; : : % % # # @ @",
        "The US-Japan Security Treaty , Chicago-area voters , pre-Brexit Britain",
        "İstanbul straße ΑΘΗΝΑ élite naïve 東京 Привет 😀",
        "I of to at by Mc O' -- ..."
      })
  void labelsOfOddTextsAreThoseOfCoreNlp(String text) {
    assertThat(assertSameLabels(text)).isPositive();
  }

  private int assertSameLabels(String text) {
    Annotation expected = annotate(text, original);
    assertThat(labels(annotate(text, made))).as(text).isEqualTo(labels(expected));
    assertThat(labels(annotate(text, flat))).as(text).isEqualTo(labels(expected));
    return expected.get(SentencesAnnotation.class).size();
  }

  private Annotation annotate(String text, NERCombinerAnnotator entities) {
    Annotation annotation = new Annotation(text);
    tokenizer.annotate(annotation);
    tagger.annotate(annotation);
    new MorphaAnnotator(false).annotate(annotation);
    entities.annotate(annotation);
    return annotation;
  }

  private static List<String> labels(Annotation annotation) {
    return annotation.get(TokensAnnotation.class).stream().map(CoreLabel::ner).toList();
  }

  private static List<String> paragraphs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("input"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
          .sorted()
          .flatMap(file -> Arrays.stream(read(file).split("\n\\s*\n")))
          .filter(paragraph -> !paragraph.isBlank())
          .collect(Collectors.toList());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties settings() {
    Properties properties = new Properties();
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return properties;
  }
}
