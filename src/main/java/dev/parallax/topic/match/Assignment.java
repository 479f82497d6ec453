package dev.parallax.topic.match;

import java.util.Arrays;

/**
 * Pairs rows with columns, each at most once, so that the sum of similarities is the largest there
 * can be: the Hungarian method (Kuhn 1955) with shortest augmenting paths (Jonker &amp; Volgenant
 * 1987), in cubic time.
 */
public final class Assignment {

  private static final int NONE = -1;

  private final double[][] similarities;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;

  private Assignment(double[][] similarities, int columns) {
    this.similarities = similarities;
    this.columns = columns;
    this.rowPotential = new double[similarities.length];
    this.columnPotential = new double[columns];
    this.rowOf = new int[columns];
    Arrays.fill(rowOf, NONE);
  }

  /**
   * The column of each row, or -1 for rows that are left over where there are more rows than
   * columns.
   *
   * @param similarities finite; all rows of equal length
   */
  public static int[] best(double[][] similarities) {
    int given = similarities.length == 0 ? 0 : similarities[0].length;
    // Columns that are in nobody's way take up the rows that are left over.
    Assignment assignment = new Assignment(similarities, Math.max(given, similarities.length));
    for (int row = 0; row < similarities.length; row++) {
      assignment.assign(row);
    }
    return assignment.columnOf(given);
  }

  private double cost(int row, int column) {
    return column < similarities[row].length ? -similarities[row][column] : 0;
  }

  /** Finds the cheapest way to give a row a column, moving other rows to other columns. */
  private void assign(int row) {
    double[] distance = new double[columns];
    int[] cameFrom = new int[columns];
    boolean[] done = new boolean[columns];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(cameFrom, NONE);
    int column = NONE;
    int current = row;
    do {
      relax(current, column, distance, cameFrom, done);
      column = nearest(distance, done);
      shift(row, distance[column], distance, done);
      done[column] = true;
      current = rowOf[column];
    } while (current != NONE);
    augment(row, column, cameFrom);
  }

  private void relax(int row, int from, double[] distance, int[] cameFrom, boolean[] done) {
    for (int column = 0; column < columns; column++) {
      double reduced = cost(row, column) - rowPotential[row] - columnPotential[column];
      if (!done[column] && reduced < distance[column]) {
        distance[column] = reduced;
        cameFrom[column] = from;
      }
    }
  }

  private static int nearest(double[] distance, boolean[] done) {
    int nearest = NONE;
    for (int column = 0; column < distance.length; column++) {
      // Of equally near ones the first, so that ties are settled by the order of columns alone.
      if (!done[column] && (nearest == NONE || distance[column] < distance[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void shift(int row, double step, double[] distance, boolean[] done) {
    rowPotential[row] += step;
    for (int column = 0; column < columns; column++) {
      if (done[column]) {
        rowPotential[rowOf[column]] += step;
        columnPotential[column] -= step;
      } else {
        distance[column] -= step;
      }
    }
  }

  private void augment(int row, int last, int[] cameFrom) {
    int column = last;
    while (cameFrom[column] != NONE) {
      rowOf[column] = rowOf[cameFrom[column]];
      column = cameFrom[column];
    }
    rowOf[column] = row;
  }

  private int[] columnOf(int given) {
    int[] columnOf = new int[similarities.length];
    Arrays.fill(columnOf, NONE);
    for (int column = 0; column < given; column++) {
      if (rowOf[column] != NONE) {
        columnOf[rowOf[column]] = column;
      }
    }
    return columnOf;
  }
}
