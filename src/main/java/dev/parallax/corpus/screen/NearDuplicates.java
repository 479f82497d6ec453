package dev.parallax.corpus.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of almost equal texts, and the groups they chain into. Documents are given in the order of
 * their content, so the first of a group stands for it.
 */
final class NearDuplicates {

  /** Near duplicates that are listed for one document; thousands of them would list millions. */
  static final int MAX_LISTED = 100;

  private final List<DocumentFingerprint> documents;
  private final List<TreeSet<String>> listed = new ArrayList<>();
  private final boolean[] unequal;
  private final int[] parent;

  private NearDuplicates(List<DocumentFingerprint> documents) {
    this.documents = documents;
    this.unequal = new boolean[documents.size()];
    this.parent = new int[documents.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      listed.add(new TreeSet<>());
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
      list(a, other.documentId());
      list(b, one.documentId());
      boolean equal = one.normalizedTextSha256().equals(other.normalizedTextSha256());
      unequal[a] |= !equal;
      unequal[b] |= !equal;
      join(root(a), root(b));
    }
  }

  private void list(int document, String other) {
    TreeSet<String> others = listed.get(document);
    boolean full = others.size() == MAX_LISTED;
    // In a corpus of forms nearly every pair comes by here, and nearly none is listed.
    if (!full || other.compareTo(others.last()) < 0) {
      others.add(other);
      if (full) {
        others.pollLast();
      }
    }
  }

  private void join(int a, int b) {
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int document) {
    int at = document;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Ids of the near duplicates of a document, sorted; the first hundred. */
  List<String> of(int document) {
    return List.copyOf(listed.get(document));
  }

  /** Whether a document has near duplicates whose text is not just the same. */
  boolean hasUnequal(int document) {
    return unequal[document];
  }

  /** Id of the document that stands for the group, or null where there is none. */
  @Nullable String group(int document) {
    return listed.get(document).isEmpty() ? null : documents.get(root(document)).documentId();
  }
}
