package dev.parallax.run.change;

import static java.util.Comparator.comparing;

import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which changes of measures people should see first, and how many are kept. */
final class MeasureRanking {

  /** Of each kind, family and pair of cohorts; a screenful. */
  static final int KEPT = 20;

  /** Named at the end of a run. */
  static final int NAMED = 3;

  /** Other conclusions first, then large movements; equal ones by measure. */
  private static final Comparator<MeasureChange> ORDER =
      comparing((MeasureChange change) -> !change.concludesOtherwise())
          .thenComparing(MeasureRanking::scaledSize, Comparator.reverseOrder())
          .thenComparing(MeasureRanking::size, Comparator.reverseOrder())
          .thenComparing(MeasureChange::compared);

  private record Group(
      ChangeKind kind, String family, Voice voice, String cohortA, String cohortB) {

    static Group of(MeasureChange change) {
      return new Group(
          change.kind(),
          change.compared().measure().family(),
          change.compared().measure().voice(),
          change.compared().cohortA(),
          change.compared().cohortB());
    }
  }

  private MeasureRanking() {}

  /** The first of each kind, family, voice and pair, with their rank, in no order. */
  static List<MeasureChange> kept(List<MeasureChange> changes) {
    Map<Group, Integer> ranks = new HashMap<>();
    List<MeasureChange> kept = new ArrayList<>();
    for (MeasureChange change : changes.stream().sorted(ORDER).toList()) {
      int rank = ranks.merge(Group.of(change), 1, Integer::sum);
      if (rank <= KEPT) {
        kept.add(change.atRank(rank));
      }
    }
    return kept;
  }

  /** The few of all families that moved most. */
  static List<MeasureChange> named(List<MeasureChange> changes) {
    return changes.stream()
        .filter(change -> change.kind() == ChangeKind.MEASURE_MOVED)
        .sorted(ORDER)
        .limit(NAMED)
        .toList();
  }

  /** Without an interval, -1: after all that have one. */
  private static double scaledSize(MeasureChange change) {
    if (change.kind() == ChangeKind.MEASURE_MOVED) {
      Double scaled = change.scaled();
      return scaled == null ? -1 : Math.abs(scaled);
    }
    Double reach = only(change).reach();
    return reach == null || reach == 0 ? -1 : Math.abs(only(change).difference()) / reach;
  }

  private static double size(MeasureChange change) {
    Double movement = change.movement();
    return Math.abs(movement == null ? only(change).difference() : movement);
  }

  /** The side of a measure that came or went. */
  private static MeasureState only(MeasureChange change) {
    @Nullable MeasureState before = change.before();
    return before != null ? before : Objects.requireNonNull(change.after());
  }
}
