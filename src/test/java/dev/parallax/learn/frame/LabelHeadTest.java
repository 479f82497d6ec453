package dev.parallax.learn.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.frame.score.FrameSpace;
import dev.parallax.learn.frame.LabelHead.Point;
import dev.parallax.learn.metric.Detection;
import dev.parallax.learn.metric.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** In a space of two numbers, of which the first or the second tells the frame. */
class LabelHeadTest {

  private static final FrameSpace PLANE =
      new FrameSpace(1, new float[] {0, 0}, new float[] {1, 0, 0, 1}, new float[] {1, 1});
  private static final double[] FIRST = {1, 0};

  private static List<Point> points(int tells, int documents) {
    Random random = new Random(9);
    List<Point> points = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      for (int s = 0; s < 10; s++) {
        double label = s < 3 ? 1 : 0;
        double[] place = {random.nextGaussian(), random.nextGaussian()};
        place[tells] += label * 2;
        points.add(new Point("d" + d, label, place));
      }
    }
    return points;
  }

  private static double area(List<Judged> judged) {
    return Detection.area(judged);
  }

  @Test
  void labelsTurnAHeadThatLooksTheWrongWay() {
    LabelHead learning = new LabelHead(PLANE, FIRST, points(1, 30));
    LabelHead.Chosen chosen = learning.fit();
    assertThat(chosen.weight()).isEqualTo(4);
    assertThat(chosen.direction()[1]).isGreaterThan(2 * Math.abs(chosen.direction()[0]));
    assertThat(area(learning.outOfFold())).isGreaterThan(.85);
  }

  @Test
  void aHeadThatKnowsTheFrameIsLeftNearlyAsItIs() {
    LabelHead.Chosen chosen = new LabelHead(PLANE, FIRST, points(0, 30)).fit();
    assertThat(chosen.direction()[0]).isGreaterThan(4 * Math.abs(chosen.direction()[1]));
  }

  @Test
  void withoutAHeadLabelsMakeOne() {
    LabelHead learning = new LabelHead(PLANE, new double[2], points(1, 30));
    assertThat(learning.fit().weight()).isEqualTo(1);
    assertThat(area(learning.outOfFold())).isGreaterThan(.85);
  }

  /**
   * Labels that follow from the document alone are learnt by heart, and are of no use elsewhere.
   */
  @Test
  void documentsThatAreScoredWereNotSeen() {
    Random random = new Random(2);
    List<Point> points = new ArrayList<>();
    for (int d = 0; d < 40; d++) {
      double[] place = {random.nextGaussian(), random.nextGaussian()};
      for (int s = 0; s < 10; s++) {
        points.add(new Point("d" + d, random.nextInt(40) < 20 == d < 20 ? 1 : 0, place));
      }
    }
    LabelHead learning = new LabelHead(PLANE, new double[2], points);
    assertThat(learning.outOfFold()).hasSize(400);
    assertThat(area(learning.outOfFold())).isBetween(.2, .8);
  }
}
