package dev.parallax.model.change;

import org.jspecify.annotations.Nullable;

/**
 * A comparison that does not say what it said.
 *
 * @param kind of change
 * @param compared which comparison
 * @param before in the previous run; null where it had no difference
 * @param after in this run; null where it has none
 * @param cause of the change
 * @param parts of its movement by cause; null where they were not told apart
 * @param rank from 1 within kind, family and pair of cohorts: other conclusions first, then by
 *     {@link #scaled}
 */
public record MeasureChange(
    ChangeKind kind,
    ComparedMeasure compared,
    @Nullable MeasureState before,
    @Nullable MeasureState after,
    ChangeCause cause,
    @Nullable MovementParts parts,
    int rank)
    implements Change {

  @Override
  public String subject() {
    return compared.comparisonId();
  }

  /** The same change at its place. */
  public MeasureChange atRank(int place) {
    return new MeasureChange(kind, compared, before, after, cause, parts, place);
  }

  /** How far the difference has moved, in the measure's unit; null where one run has none. */
  public @Nullable Double movement() {
    return before == null || after == null ? null : after.difference() - before.difference();
  }

  /** Whether something else may be said now. */
  public boolean concludesOtherwise() {
    return conclusion(before) != conclusion(after);
  }

  private static Conclusion conclusion(@Nullable MeasureState state) {
    return state == null ? Conclusion.NONE : state.conclusion();
  }

  /**
   * The movement in reaches of the wider of the two intervals: beyond 1 or -1 the new difference
   * lies outside the interval of the run that was less sure. Null where there is no movement or no
   * interval with a width.
   */
  public @Nullable Double scaled() {
    Double movement = movement();
    double reach = Math.max(reach(before), reach(after));
    return movement == null || reach == 0 ? null : movement / reach;
  }

  private static double reach(@Nullable MeasureState state) {
    Double reach = state == null ? null : state.reach();
    return reach == null ? 0 : reach;
  }
}
