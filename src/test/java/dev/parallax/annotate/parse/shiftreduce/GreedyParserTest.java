package dev.parallax.annotate.parse.shiftreduce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.annotate.parse.ConstituencyParser.Parse;
import dev.parallax.annotate.parse.CoreNlpParser;
import dev.parallax.annotate.parse.TaggedSentences;
import dev.parallax.annotate.parse.model.CoreNlpModelReader;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Models that know next to nothing, against CoreNLP: all transitions score 0, so that legality,
 * ties and emergencies decide.
 */
class GreedyParserTest {

  private static final Set<String> ROOTS = Set.of("ROOT");
  private static final List<String> LABELS = List.of("NP", "@NP", "S", "@S", "ROOT", "@ROOT");

  @Test
  void aModelThatCanOnlyShiftIsHelpedOutOrGivesUp() {
    ShiftReduceParser parser =
        parser(List.of(new ShiftTransition(), new FinalizeTransition(ROOTS)));

    // One word: it is made the root in an emergency. Two: there is no way to join them.
    assertThat(parse(parser, words("NN"))).hasValue("(ROOT (NN w))");
    assertThat(parse(parser, words("NN", "NN"))).isEmpty();
    assertThat(parse(parser, List.of())).isEmpty();
  }

  @Test
  void temporaryNodesAreJoinedInAnEmergency() {
    List<Transition> transitions = new ArrayList<>();
    transitions.add(new FinalizeTransition(ROOTS));
    transitions.add(new ShiftTransition());
    transitions.add(new BinaryTransition("@NP", BinaryTransition.Side.LEFT, false));

    assertThat(parse(parser(transitions), words("DT", "JJ", "NN")))
        .hasValue("(ROOT (NP (DT w) (JJ w) (NN w)))");
  }

  @Test
  void whateverTransitionsThereAreTheTreesAreThoseOfCoreNlp() {
    Random random = new Random(3);
    int parsed = 0;
    for (int i = 0; i < 1000; i++) {
      ShiftReduceParser parser = parser(someTransitions(random));
      List<CoreLabel> words = words(someTags(random));
      Optional<String> expected = describe(new CoreNlpParser(parser).parse(copies(words)));
      assertThat(parse(parser, words)).as("%s", words).isEqualTo(expected);
      parsed += expected.isPresent() ? 1 : 0;
    }
    assertThat(parsed).as("both ends must occur").isBetween(100, 900);
  }

  private static List<Transition> someTransitions(Random random) {
    List<Transition> transitions = new ArrayList<>();
    transitions.add(new ShiftTransition());
    transitions.add(new FinalizeTransition(ROOTS));
    for (int i = random.nextInt(8); i > 0; i--) {
      String label = LABELS.get(random.nextInt(LABELS.size()));
      boolean isRoot = label.endsWith("ROOT");
      transitions.add(
          switch (random.nextInt(3)) {
            case 0 -> new BinaryTransition(label, BinaryTransition.Side.LEFT, isRoot);
            case 1 -> new BinaryTransition(label, BinaryTransition.Side.RIGHT, isRoot);
            default -> new CompoundUnaryTransition(chain(label, random), isRoot);
          });
    }
    Collections.shuffle(transitions, random);
    return transitions;
  }

  private static List<String> chain(String top, Random random) {
    return random.nextBoolean() ? List.of(top) : List.of(top, random.nextBoolean() ? "NP" : "S");
  }

  private static String[] someTags(Random random) {
    String[] tags = new String[random.nextInt(7)];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = List.of("NN", "NP", "@NP", "S", "ROOT").get(random.nextInt(5));
    }
    return tags;
  }

  private static ShiftReduceParser parser(List<Transition> transitions) {
    ShiftReduceOptions options = new ShiftReduceOptions();
    Index<Transition> index = new HashIndex<>();
    index.addAll(transitions);
    return new ShiftReduceParser(
        options, new PerceptronModel(options, index, Set.copyOf(LABELS), ROOTS, ROOTS));
  }

  private static Optional<String> parse(ShiftReduceParser parser, List<CoreLabel> words) {
    return describe(new GreedyParser(CoreNlpModelReader.read(parser)).parse(copies(words)));
  }

  private static Optional<String> describe(Optional<Parse> parse) {
    return parse.map(found -> found.tree().toString());
  }

  private static List<CoreLabel> copies(List<CoreLabel> words) {
    return TaggedSentences.copies(words);
  }

  private static List<CoreLabel> words(String... tags) {
    List<CoreLabel> words = new ArrayList<>();
    for (String tag : tags) {
      words.add(TaggedSentences.token("w", tag));
    }
    return words;
  }
}
