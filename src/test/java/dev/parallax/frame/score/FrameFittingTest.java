package dev.parallax.frame.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.lexicon.FrameSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameFittingTest {

  /** Points of two numbers, in a space that leaves them as they are. */
  private static final FrameSpace PLANE =
      new FrameSpace(1, new float[] {0, 0}, new float[] {1, 0, 0, 1}, new float[] {1, 1});

  private static final List<String> LAND = sentences("land");
  private static final List<String> SEA = sentences("sea");

  private static final Frame BY_LAND = frame("land", LAND, List.of("no land"));
  private static final Frame BY_SEA = frame("sea", SEA, List.of());
  private static final Frame PATTERNS_ALONE = frame("air", List.of(), List.of());
  private static final FrameSet SET = new FrameSet("own", "x", List.of(BY_LAND, BY_SEA));

  @Test
  void examplesMakeAHeadThatKnowsThemFromOthers() {
    FrameFitting.Outcome outcome = fitting(SET).fit(vectors(1, 0));
    assertThat(outcome.notes()).isEmpty();
    assertThat(outcome.instruments().frames())
        .extracting(FrameInstrument::key)
        .containsExactly("own/land", "own/sea");
    FrameHead land = outcome.instruments().frames().get(0).support();
    assertThat(land.score(new double[] {1, 0})).isGreaterThan(land.score(new double[] {0, 1}));
    assertThat(outcome.instruments().frames().get(0).error()).isNull();
  }

  @Test
  void allSentencesOfASetAreNeededWhereAFrameOfItIsFitted() {
    assertThat(fitting(SET).sentences()).containsAll(LAND).containsAll(SEA).contains("no land");
  }

  @Test
  void framesThatTheProgramKnowsAreNotFitted() {
    FrameHead head = new FrameHead(new float[] {5, 5}, 0);
    FrameParameters known =
        new FrameParameters(
            1, "encoder", PLANE, new float[0], List.of(known(BY_LAND, head), known(BY_SEA, head)));
    FrameFitting fitting = new FrameFitting(known, List.of(SET));
    assertThat(fitting.sentences()).isEmpty();
    List<FrameInstrument> frames = fitting.fit(Map.of()).instruments().frames();
    assertThat(frames).extracting(FrameInstrument::key).containsExactly("own/land", "own/sea");
    assertThat(frames).extracting(FrameInstrument::score).containsOnly(head);
  }

  @Test
  void anotherExampleMakesAnotherFrame() {
    List<String> more = new ArrayList<>(LAND);
    more.add("one more");
    assertThat(FrameParameters.hash(frame("land", more, List.of("no land"))))
        .isNotEqualTo(FrameParameters.hash(BY_LAND));
    assertThat(FrameParameters.hash(frame("land", LAND, List.of())))
        .isNotEqualTo(FrameParameters.hash(BY_LAND));
    assertThat(FrameParameters.hash(frame("lands", LAND, List.of("no land"))))
        .isNotEqualTo(FrameParameters.hash(BY_LAND));
  }

  @Test
  void framesWithoutExamplesAreNamed() {
    FrameFitting.Outcome outcome =
        fitting(new FrameSet("own", "x", List.of(PATTERNS_ALONE))).fit(Map.of());
    assertThat(outcome.instruments().frames()).isEmpty();
    assertThat(outcome.notes()).singleElement().asString().contains("own/air");
  }

  /** Half of the examples lie one way, half the other: no head fitted on the rest knows the one. */
  @Test
  void examplesThatPullApartAreTold() {
    Map<String, float[]> vectors = vectors(1, 0);
    for (int i = 0; i < LAND.size(); i++) {
      vectors.put(LAND.get(i), i % 2 == 0 ? new float[] {1, 0} : new float[] {-1, 0});
    }
    assertThat(fitting(SET).fit(vectors).notes())
        .singleElement()
        .asString()
        .startsWith("The examples of own/land pull apart: ")
        .contains("of 8 would not be taken for it");
  }

  private static FrameFitting fitting(FrameSet set) {
    return new FrameFitting(
        new FrameParameters(1, "encoder", PLANE, new float[] {0, -1}, List.of()), List.of(set));
  }

  private static FrameParameters.Fitted known(Frame frame, FrameHead head) {
    return new FrameParameters.Fitted(
        FrameParameters.hash(frame), new FrameInstrument("other", "name", head, head, null));
  }

  private static Map<String, float[]> vectors(float x, float y) {
    Map<String, float[]> vectors = new HashMap<>();
    LAND.forEach(sentence -> vectors.put(sentence, new float[] {x, y}));
    SEA.forEach(sentence -> vectors.put(sentence, new float[] {y, x}));
    vectors.put("no land", new float[] {-1, 0});
    return vectors;
  }

  private static List<String> sentences(String about) {
    return IntStream.range(0, 8).mapToObj(i -> about + " " + i).toList();
  }

  private static Frame frame(String name, List<String> examples, List<String> counterexamples) {
    return new Frame(
        name, "x", List.of(FrameSets.pattern(name)), List.of(), examples, counterexamples);
  }
}
