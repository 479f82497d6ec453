package dev.parallax.corpus.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of almost equal texts, and the groups they chain into. Documents are given in the order of
 * their content, so the first of a group stands for it.
 */
final class NearDuplicates {

  private final List<DocumentFingerprint> documents;
  private final NeighborLists neighbors;
  private final boolean[] unequal;
  private final int[] parent;

  private NearDuplicates(List<DocumentFingerprint> documents) {
    this.documents = documents;
    this.neighbors =
        new NeighborLists(documents.stream().map(DocumentFingerprint::documentId).toList());
    this.unequal = new boolean[documents.size()];
    this.parent = new int[documents.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  static NearDuplicates of(List<DocumentFingerprint> documents, double threshold) {
    NearDuplicates near = new NearDuplicates(documents);
    CandidatePairs.visit(
        documents.stream().map(DocumentFingerprint::signature).toList(),
        threshold,
        (a, b) -> near.compare(a, b, threshold));
    return near;
  }

  private void compare(int a, int b, double threshold) {
    DocumentFingerprint one = documents.get(a);
    DocumentFingerprint other = documents.get(b);
    if (one.signature().similarity(other.signature()) >= threshold) {
      neighbors.add(a, b);
      boolean equal = one.normalizedTextSha256().equals(other.normalizedTextSha256());
      unequal[a] |= !equal;
      unequal[b] |= !equal;
      join(root(a), root(b));
    }
  }

  private void join(int a, int b) {
    // The first in order of content stands for the group, in whichever order pairs are found.
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int document) {
    int at = document;
    while (parent[at] != at) {
      // Halves the path on the way: chains of copies would else cost the square of their length.
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Ids of the near duplicates of a document, sorted; the first {@value NeighborLists#LIMIT}. */
  List<String> of(int document) {
    return neighbors.of(document);
  }

  /** Whether a document has near duplicates whose text is not just the same. */
  boolean hasUnequal(int document) {
    return unequal[document];
  }

  /** Id of the document that stands for the group, or null where there is none. */
  @Nullable String group(int document) {
    return of(document).isEmpty() ? null : documents.get(root(document)).documentId();
  }
}
