package dev.parallax.tone.targeted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.tone.PieceVectors;
import org.junit.jupiter.api.Test;

class TargetViewTest {

  private static final Scaling HALVED = new Scaling(new float[] {1}, new float[] {2});

  @Test
  void piecesAreScaledAndKnowTheirDistance() {
    PieceVectors pieces = new PieceVectors(new float[] {1, 3, 5, 7, 9}, 1);

    TargetView view = TargetView.of(pieces, new PieceRange(1, 2), HALVED);

    assertThat(view.values()).containsExactly(0, 1, 2, 3, 4);
    assertThat(view.bands())
        .containsExactly(DistanceBand.of(-1), 0, 0, DistanceBand.of(1), DistanceBand.of(2));
  }

  @Test
  void aLongSentenceIsSeenAsFarAsTheReach() {
    float[] values = new float[5000];
    values[3000] = 1;

    TargetView view =
        TargetView.of(new PieceVectors(values, 1), new PieceRange(3000, 3000), HALVED);

    assertThat(view.pieces()).isEqualTo(2 * TargetView.REACH + 1);
    assertThat(view.values()[TargetView.REACH]).isZero();
    assertThat(view.bands()[TargetView.REACH]).isZero();
  }

  @Test
  void aLongMentionDoesNotWidenItWithoutBound() {
    PieceVectors pieces = new PieceVectors(new float[5000], 1);

    TargetView view = TargetView.of(pieces, new PieceRange(1, 4998), HALVED);

    assertThat(view.pieces()).isLessThanOrEqualTo(3 * TargetView.REACH + 1);
  }

  @Test
  void aMentionOfNoPieceIsEmpty() {
    assertThat(PieceRange.of(4, 4).isEmpty()).isTrue();
    assertThat(PieceRange.of(4, 5)).isEqualTo(new PieceRange(5, 5));
  }
}
