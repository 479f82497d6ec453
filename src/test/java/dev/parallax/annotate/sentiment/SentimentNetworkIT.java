package dev.parallax.annotate.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.annotate.parse.ParseAnnotator;
import dev.parallax.annotate.parse.TaggedSentences;
import dev.parallax.annotate.parse.model.CoreNlpModelReader;
import dev.parallax.annotate.parse.shiftreduce.GreedyParser;
import dev.parallax.model.annotation.Sentiment;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations.SentimentAnnotatedTree;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.BinarizedTreeAnnotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** CoreNLP's own annotator of sentiment is the oracle. */
// The instance holds the models and goes with its tests; static fields would keep them until the
// process of all integration tests ends.
@TestInstance(Lifecycle.PER_CLASS)
class SentimentNetworkIT {

  private static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  private ParseAnnotator parses;
  private SentimentAnnotator theirs;
  private SentimentNetwork ours;

  @BeforeAll
  void load() {
    ShiftReduceParser parser = (ShiftReduceParser) ParserGrammar.loadModel(PARSER);
    parses = new ParseAnnotator(new GreedyParser(CoreNlpModelReader.read(parser)));
    theirs = new SentimentAnnotator("sentiment", new Properties());
    ours = SentimentNetwork.load();
  }

  @Test
  void everyBitIsCoreNlps() {
    List<List<CoreLabel>> sentences = TaggedSentences.ofTheProject();
    assertThat(sentences).hasSizeGreaterThan(1_000);
    sentences.subList(0, 1_000).forEach(this::assertTheSameBits);
  }

  @Test
  void evenOfNonsenseAndOfOneSign() {
    Random random = new Random(5);
    for (List<CoreLabel> tokens : TaggedSentences.ofTheProject().subList(0, 200)) {
      assertTheSameBits(TaggedSentences.shuffled(tokens, random));
      assertTheSameBits(TaggedSentences.signs(1 + random.nextInt(8), random));
    }
    assertTheSameBits(List.of(TaggedSentences.token("!", ".")));
  }

  @Test
  void aNodeOfThreeIsRefusedAsByCoreNlp() {
    Tree flat = Tree.valueOf("(ROOT (DT a) (JJ good) (NN day))");
    assertThatThrownBy(() -> ours.of(flat))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a node with 3 children");
  }

  private void assertTheSameBits(List<CoreLabel> tokens) {
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(TokensAnnotation.class, TaggedSentences.copies(tokens));
    Annotation annotation = new Annotation("");
    annotation.set(SentencesAnnotation.class, List.of(sentence));
    parses.annotate(annotation);
    Sentiment found = ours.of(sentence.get(BinarizedTreeAnnotation.class));
    theirs.annotate(annotation);
    SimpleMatrix p = RNNCoreAnnotations.getPredictions(sentence.get(SentimentAnnotatedTree.class));
    // A record's doubles are equal if their bits are.
    assertThat(found)
        .as("%s", tokens)
        .isEqualTo(new Sentiment(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4)));
  }
}
