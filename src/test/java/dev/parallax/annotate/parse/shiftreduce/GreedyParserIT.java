package dev.parallax.annotate.parse.shiftreduce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.annotate.parse.ConstituencyParser;
import dev.parallax.annotate.parse.ConstituencyParser.Parse;
import dev.parallax.annotate.parse.CoreNlpParser;
import dev.parallax.annotate.parse.TaggedSentences;
import dev.parallax.annotate.parse.model.CoreNlpModelReader;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** CoreNLP's own parser is the oracle: the same trees, and scores that agree in every bit. */
// The instance holds the models and goes with its tests; static fields would keep them until the
// process of all integration tests ends.
@TestInstance(Lifecycle.PER_CLASS)
class GreedyParserIT {

  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
  private static final long SEED = 24;

  private List<List<CoreLabel>> sentences;
  private ConstituencyParser theirs;
  private ConstituencyParser ours;

  @BeforeAll
  void load() {
    ShiftReduceParser parser = (ShiftReduceParser) ParserGrammar.loadModel(MODEL);
    theirs = new CoreNlpParser(parser);
    ours = new GreedyParser(CoreNlpModelReader.read(parser));
    sentences = TaggedSentences.ofTheProject().subList(0, 1000);
  }

  @Test
  void sentencesOfEssaysAndDocumentation() {
    assertThat(sentences).hasSize(1000);
    assertSame(sentences);
  }

  @Test
  void wordsInAnyOrder() {
    Random random = new Random(SEED);
    assertSame(changed(tokens -> TaggedSentences.shuffled(tokens, random)));
  }

  @Test
  void tagsThatDoNotFit() {
    Random random = new Random(SEED);
    assertSame(changed(tokens -> TaggedSentences.oddlyTagged(tokens, random)));
  }

  @Test
  void signsAndBrackets() {
    Random random = new Random(SEED);
    List<List<CoreLabel>> signs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      signs.add(TaggedSentences.signs(1 + random.nextInt(30), random));
    }
    assertSame(signs);
  }

  @Test
  void nothingOneWordAndTwoHundred() {
    List<CoreLabel> all = sentences.stream().flatMap(List::stream).toList();
    List<List<CoreLabel>> lengths = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < 200; i++) {
      lengths.add(all.subList(i, i + 1));
    }
    for (int i = 0; i < 10; i++) {
      lengths.add(all.subList(i * 200, (i + 1) * 200));
    }
    assertSame(lengths);
  }

  private List<List<CoreLabel>> changed(Function<List<CoreLabel>, List<CoreLabel>> change) {
    return sentences.stream().limit(300).map(change).toList();
  }

  private void assertSame(List<List<CoreLabel>> sentences) {
    for (List<CoreLabel> sentence : sentences) {
      assertThat(describe(ours, sentence)).as("%s", sentence).isEqualTo(describe(theirs, sentence));
    }
  }

  private static String describe(ConstituencyParser parser, List<CoreLabel> sentence) {
    Optional<Parse> parse = parser.parse(TaggedSentences.copies(sentence));
    return parse
        .map(found -> found.tree() + " " + Double.doubleToLongBits(found.score()))
        .orElse("none");
  }
}
