package dev.parallax.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.annotate.parse.model.CoreNlpModelReader;
import dev.parallax.annotate.parse.shiftreduce.GreedyParser;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.trees.TreeCoreAnnotations.BinarizedTreeAnnotation;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** CoreNLP's own annotator of parses is the oracle. */
// The instance holds the models and goes with its tests; static fields would keep them until the
// process of all integration tests ends.
@TestInstance(Lifecycle.PER_CLASS)
class ParseAnnotatorIT {

  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  /**
   * The order of CoreNLP's hash maps is another each time; so often it is asked for another head.
   */
  private static final int ATTEMPTS = 60;

  private Annotator theirs;
  private Annotator ours;

  @BeforeAll
  void load() {
    ShiftReduceParser parser = (ShiftReduceParser) ParserGrammar.loadModel(MODEL);
    java.util.Properties properties = new java.util.Properties();
    properties.setProperty("parse.model", MODEL);
    properties.setProperty("parse.binaryTrees", "true");
    theirs = new ParserAnnotator("parse", properties);
    ours = new ParseAnnotator(new GreedyParser(CoreNlpModelReader.read(parser)));
  }

  @Test
  void treesAreThoseOfCoreNlpAndHeadsAreOnesThatItGives() {
    TaggedSentences.ofTheProject().subList(0, 500).forEach(this::assertOneOfTheirs);
  }

  @Test
  void evenOfNonsense() {
    Random random = new Random(4);
    TaggedSentences.ofTheProject().subList(0, 100).stream()
        .map(tokens -> TaggedSentences.shuffled(tokens, random))
        .forEach(this::assertOneOfTheirs);
  }

  @Test
  void aSentenceHasTheSameHeadsEachTime() {
    for (List<CoreLabel> tokens : TaggedSentences.ofTheProject().subList(0, 50)) {
      String first = describe(ours, tokens);
      for (int i = 0; i < 5; i++) {
        assertThat(describe(ours, tokens)).isEqualTo(first);
      }
    }
  }

  private void assertOneOfTheirs(List<CoreLabel> tokens) {
    String found = describe(ours, tokens);
    String expected = describe(theirs, tokens);
    for (int i = 1; i < ATTEMPTS && !expected.equals(found); i++) {
      expected = describe(theirs, tokens);
    }
    assertThat(found).as("%s", tokens).isEqualTo(expected);
  }

  private static String describe(Annotator annotator, List<CoreLabel> tokens) {
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(TokensAnnotation.class, TaggedSentences.copies(tokens));
    Annotation annotation = new Annotation("");
    annotation.set(SentencesAnnotation.class, List.of(sentence));
    annotator.annotate(annotation);
    return sentence.get(TreeAnnotation.class)
        + "\n"
        + sentence.get(BinarizedTreeAnnotation.class)
        + "\n"
        + sentence.get(BasicDependenciesAnnotation.class).typedDependencies().stream()
            .map(dependency -> dependency.toString())
            .sorted()
            .toList();
  }
}
