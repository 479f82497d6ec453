package dev.parallax.learn.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.lexicon.FrameSets;
import dev.parallax.frame.score.FrameHead;
import dev.parallax.frame.score.FrameInstrument;
import dev.parallax.frame.score.FrameParameters;
import dev.parallax.frame.score.FrameSpace;
import dev.parallax.frame.score.Points;
import dev.parallax.frame.score.SetExamples;
import dev.parallax.model.measure.ErrorModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On vectors in which the first number tells the frame, and the others nothing. */
class SetTrainingTest {

  private static final int NUMBERS = 8;
  private static final List<String> EXAMPLES =
      IntStream.range(0, 8).mapToObj(i -> "example " + i).toList();
  private static final Frame SEA =
      new Frame(
          "sea", "x", List.of(FrameSets.pattern("sea")), List.of(), EXAMPLES, List.of("no sea"));
  private static final FrameSet SET = new FrameSet("own", "x", List.of(SEA));

  private final Random random = new Random(11);
  private final List<SpeechSentence> sentences = speeches(600);
  private final FrameSpace space =
      SpaceFit.of(sentences.stream().map(SpeechSentence::vector).toList(), 1, 5);

  @Test
  void sentencesOfSpeechesScoreZeroOnTheWholeAndDeviateByOne() {
    FrameInstrument instrument = train().fitted().instrument();
    for (FrameHead head : List.of(instrument.score(), instrument.support())) {
      double[] scores = scores(head);
      double mean =
          IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).average().orElse(9);
      double squares = 0;
      for (double score : scores) {
        squares += (score - mean) * (score - mean);
      }
      assertThat(mean).isCloseTo(0, within(1e-3));
      assertThat(Math.sqrt(squares / scores.length)).isCloseTo(1, within(1e-3));
    }
  }

  @Test
  void bothHalvesHearTheFrame() {
    TrainedFrame trained = train();
    assertThat(trained.figures().areaOfPatterns()).isGreaterThan(0.8);
    assertThat(trained.figures().areaOfExamples()).isEqualTo(1);
    assertThat(trained.figures().correlation()).isGreaterThan(0.5);
    double[] scores = scores(trained.fitted().instrument().score());
    double with = 0;
    double without = 0;
    int hits = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean hit = !sentences.get(i).frames().isEmpty();
      hits += hit ? 1 : 0;
      with += hit ? scores[i] : 0;
      without += hit ? 0 : scores[i];
    }
    assertThat(with / hits).isGreaterThan(without / (scores.length - hits) + 1);
    assertThat(trained.figures().hits()).isEqualTo(hits);
  }

  @Test
  void theErrorIsThatOfTwoHalves() {
    ErrorModel error = Objects.requireNonNull(train().fitted().instrument().error());
    assertThat(error.withinText()).isBetween(0.0, 0.5);
    assertThat(error.betweenTexts()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void withFewHitsThereAreExamplesAlone() {
    List<SpeechSentence> few =
        sentences.stream()
            .map(sentence -> new SpeechSentence(sentence.speech(), sentence.vector(), Set.of()))
            .toList();
    TrainedFrame trained = training(few).train(SEA);
    assertThat(trained.fitted().instrument().score())
        .isEqualTo(trained.fitted().instrument().support());
    assertThat(trained.fitted().instrument().error()).isNull();
    assertThat(trained.figures().areaOfPatterns()).isNull();
  }

  @Test
  void hitsNeedTheSupportThatNearlyAllExamplesHave() {
    FrameInstrument instrument = train().fitted().instrument();
    // Of eight examples a twentieth is none: the cut is the lowest score of those held out.
    double cut =
        new SetExamples(SET, space, List.of(), examples())
            .heldOut(SEA, 5).stream().mapToDouble(SetExamples.HeldOut::score).min().orElseThrow();
    assertThat(Objects.requireNonNull(instrument.cut())).isCloseTo(cut, within(0.005));
  }

  @Test
  void furtherExamplesAreFittedOnAndTheFrameIsToldByItsOwn() {
    List<String> more = new ArrayList<>(EXAMPLES);
    more.add("further");
    Frame further =
        new Frame(
            "sea", "x", SEA.patterns(), List.of(), more, List.of("no sea", "further against"));
    Map<String, float[]> vectors = new HashMap<>(examples());
    vectors.put("further", vector(new Random(8), 2));
    vectors.put("further against", vector(new Random(9), 1));
    TrainedFrame trained =
        new SetTraining(
                new FrameSet("own", "x", List.of(further)),
                space,
                sentences,
                sentences.stream().map(s -> space.place(s.vector())).toList(),
                vectors)
            .train(SEA);
    assertThat(trained.fitted().examples()).isEqualTo(FrameParameters.hash(SEA));
    assertThat(trained.figures().examples()).isEqualTo(9);
    assertThat(trained.fitted().instrument().support())
        .isNotEqualTo(train().fitted().instrument().support());
  }

  @Test
  void sameDataSameBytes() {
    assertThat(bytes(train())).isEqualTo(bytes(train()));
  }

  private byte[] bytes(TrainedFrame trained) {
    return new FrameParameters(1, "encoder", space, new float[0], List.of(trained.fitted()))
        .toBytes();
  }

  private TrainedFrame train() {
    return training(sentences).train(SEA);
  }

  private SetTraining training(List<SpeechSentence> from) {
    return new SetTraining(
        SET, space, from, from.stream().map(s -> space.place(s.vector())).toList(), examples());
  }

  private double[] scores(FrameHead head) {
    return sentences.stream()
        .mapToDouble(sentence -> head.score(Points.of(sentence.vector(), 1)))
        .toArray();
  }

  private static Map<String, float[]> examples() {
    Random own = new Random(5);
    Map<String, float[]> vectors = new HashMap<>();
    EXAMPLES.forEach(sentence -> vectors.put(sentence, vector(own, 3)));
    vectors.put("no sea", vector(own, -3));
    return vectors;
  }

  private List<SpeechSentence> speeches(int count) {
    List<SpeechSentence> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] vector = vector(random, (float) (2 * random.nextGaussian()));
      made.add(
          new SpeechSentence(
              "speech " + i % 12, vector, vector[0] > 2 ? Set.of("own/sea") : Set.of()));
    }
    return made;
  }

  private static float[] vector(Random random, float first) {
    float[] vector = new float[NUMBERS];
    vector[0] = first;
    for (int i = 1; i < NUMBERS; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return vector;
  }
}
