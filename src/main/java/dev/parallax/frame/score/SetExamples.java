package dev.parallax.frame.score;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The examples of a set's frames, as points. */
public final class SetExamples {

  /** With less an example is a stranger to the others. */
  private static final double KNOWN = 0.5;

  /** Where more of the examples than this are strangers to the others, they show no one frame. */
  private static final double MOST_STRANGERS = 1.0 / 3;

  /** With fewer sentences against a frame, those of contrast are taken, too. */
  private static final int FEW = 60;

  private final FrameSet set;
  private final FrameSpace space;
  private final List<double[]> contrast;
  private final Map<String, double[]> points = new HashMap<>();

  /**
   * @param set of frames
   * @param space where heads are fitted
   * @param contrast points of sentences on all sorts of things, which a frame is told from where
   *     the set has few that are against it; may be empty
   * @param vectors of the examples and counterexamples; those of other sentences do not count
   */
  public SetExamples(
      FrameSet set, FrameSpace space, List<double[]> contrast, Map<String, float[]> vectors) {
    this.set = set;
    this.space = space;
    this.contrast = List.copyOf(contrast);
    vectors.forEach((sentence, vector) -> points.put(sentence, space.place(vector)));
  }

  /** The instrument that a frame's examples make. */
  FrameInstrument instrument(Frame frame) {
    FrameHead head = space.along(direction(frame));
    return new FrameInstrument(set.name(), frame.name(), head, head, null);
  }

  /** The direction along which a frame's examples lie. */
  public double[] direction(Frame frame) {
    return direction(frame.examples(), against(frame));
  }

  private double[] direction(List<String> examples, List<String> against) {
    List<double[]> other = new ArrayList<>(points(against));
    if (other.size() < FEW) {
      other.addAll(contrast);
    }
    return ExampleFit.STANDARD.direction(points(examples), other);
  }

  private List<double[]> points(List<String> sentences) {
    return sentences.stream().map(this::point).toList();
  }

  private double[] point(String sentence) {
    return Objects.requireNonNull(points.get(sentence), sentence);
  }

  /** Counterexamples, and the examples of the other frames but for those that both have. */
  private List<String> against(Frame frame) {
    return Stream.concat(
            frame.counterexamples().stream(),
            set.frames().stream()
                .filter(other -> !other.name().equals(frame.name()))
                .flatMap(other -> other.examples().stream()))
        .filter(sentence -> !frame.examples().contains(sentence))
        .distinct()
        .toList();
  }

  /**
   * How well a frame's examples know each other: each is scored by a head that was fitted without
   * it and without every so manieth of the others.
   *
   * @param folds in how many parts the examples are left out, 2 at least
   * @return one an example, in order
   */
  public List<HeldOut> heldOut(Frame frame, int folds) {
    List<String> against = against(frame);
    HeldOut[] heldOut = new HeldOut[frame.examples().size()];
    for (int fold = 0; fold < folds; fold++) {
      int left = fold;
      double[] head =
          direction(
              IntStream.range(0, heldOut.length)
                  .filter(i -> i % folds != left)
                  .mapToObj(frame.examples()::get)
                  .toList(),
              against);
      double[] others = against.stream().mapToDouble(other -> score(head, other)).toArray();
      for (int i = fold; i < heldOut.length; i += folds) {
        double own = score(head, frame.examples().get(i));
        heldOut[i] =
            new HeldOut(
                own, Arrays.stream(others).map(other -> own > other ? 1 : 0).average().orElse(1));
      }
    }
    return List.of(heldOut);
  }

  /**
   * An example, as a head sees it that does not know it.
   *
   * @param score of the example
   * @param area share of what is against the frame that has a lower score; 1 where nothing is
   */
  public record HeldOut(double score, double area) {}

  /**
   * What is wrong with examples that do not know each other: each is scored by the others' head.
   */
  Optional<String> doubt(Frame frame) {
    List<String> examples = frame.examples();
    List<String> against = against(frame);
    double[] scores =
        IntStream.range(0, examples.size())
            .mapToDouble(i -> score(withoutOne(examples, i, against), examples.get(i)))
            .toArray();
    List<Integer> strangers =
        IntStream.range(0, scores.length)
            .filter(i -> scores[i] < KNOWN)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .toList();
    return strangers.size() <= MOST_STRANGERS * examples.size()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "The examples of %s/%s pull apart: %d of %d would not be taken for it by a head"
                    + " fitted on the others, least of all \"%s\". Its scores say little.",
                set.name(),
                frame.name(),
                strangers.size(),
                examples.size(),
                Excerpt.of(examples.get(strangers.get(0)))));
  }

  private double[] withoutOne(List<String> examples, int one, List<String> against) {
    List<String> others = new ArrayList<>(examples);
    others.remove(one);
    return direction(others, against);
  }

  /** As a head along the direction would score it. */
  private double score(double[] direction, String sentence) {
    double[] point = point(sentence);
    double product = 0;
    for (int d = 0; d < point.length; d++) {
      product += direction[d] * point[d];
    }
    return product / space.deviation(direction);
  }
}
