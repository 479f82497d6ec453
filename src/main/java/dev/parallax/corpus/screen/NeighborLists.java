package dev.parallax.corpus.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The near duplicates of each document, by name, up to a limit: in a corpus of ten thousand
 * filled-in forms each is a near duplicate of each, which nobody wants to read.
 */
final class NeighborLists {

  /** Near duplicates listed for one document. */
  static final int LIMIT = 100;

  private final String[] names;
  private final int[] places;
  private final List<TreeSet<Integer>> listed = new ArrayList<>();

  /** By document, the place in the order of names from which on nothing is listed any more. */
  private final int[] bounds;

  NeighborLists(List<String> documentIds) {
    names = documentIds.stream().sorted().toArray(String[]::new);
    places = documentIds.stream().mapToInt(id -> Arrays.binarySearch(names, id)).toArray();
    bounds = new int[names.length];
    Arrays.fill(bounds, Integer.MAX_VALUE);
    documentIds.forEach(id -> listed.add(new TreeSet<>()));
  }

  /** Notes that two documents are near duplicates. */
  void add(int one, int other) {
    list(one, places[other]);
    list(other, places[one]);
  }

  private void list(int document, int place) {
    if (place >= bounds[document]) {
      return;
    }
    TreeSet<Integer> neighbors = listed.get(document);
    neighbors.add(place);
    if (neighbors.size() > LIMIT) {
      neighbors.pollLast();
    }
    if (neighbors.size() == LIMIT) {
      bounds[document] = neighbors.last();
    }
  }

  /** The first near duplicates of a document, sorted. */
  List<String> of(int document) {
    return listed.get(document).stream().map(place -> names[place]).toList();
  }
}
