package dev.parallax.run.change;

import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.DocumentChange;
import dev.parallax.model.change.DocumentState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the files of two runs, by path and then by content. */
final class DocumentChanges {

  private final FileCauses causes;
  private final List<DocumentChange> changes = new ArrayList<>();
  private final List<DocumentState> gone = new ArrayList<>();
  private final List<DocumentState> come = new ArrayList<>();

  private DocumentChanges(FileCauses causes) {
    this.causes = causes;
  }

  /**
   * All changes, in no order.
   *
   * @param before path to file of the previous run
   * @param after path to file of this run
   */
  static List<DocumentChange> between(
      SortedMap<String, DocumentState> before,
      SortedMap<String, DocumentState> after,
      FileCauses causes) {
    DocumentChanges changes = new DocumentChanges(causes);
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.forEach(path -> changes.compare(before.get(path), after.get(path)));
    changes.pairByContent();
    return changes.changes;
  }

  private void compare(@Nullable DocumentState before, @Nullable DocumentState after) {
    if (before != null && after != null) {
      compareBoth(before, after);
    } else if (after != null) {
      newFile(after);
    } else if (before != null && before.analysed()) {
      gone.add(before);
    }
  }

  private void newFile(DocumentState after) {
    if (after.analysed()) {
      come.add(after);
    } else {
      add(ChangeKind.DOCUMENT_REJECTED, null, after);
    }
  }

  private void compareBoth(DocumentState before, DocumentState after) {
    if (before.analysed() && after.analysed()) {
      compareAnalysed(before, after);
    } else if (before.analysed()) {
      add(ChangeKind.DOCUMENT_REJECTED, before, after);
    } else if (after.analysed()) {
      add(ChangeKind.DOCUMENT_ACCEPTED, before, after);
    }
  }

  private void compareAnalysed(DocumentState before, DocumentState after) {
    if (!Objects.equals(before.contentSha256(), after.contentSha256())) {
      add(ChangeKind.DOCUMENT_CHANGED, before, after);
    }
    if (!Objects.equals(before.cohort(), after.cohort())) {
      add(ChangeKind.DOCUMENT_MOVED, before, after);
    }
  }

  /** A file that went from one path and came at another with the same bytes has moved. */
  private void pairByContent() {
    Map<String, Deque<DocumentState>> goneByContent = new HashMap<>();
    for (DocumentState state : gone) {
      goneByContent.computeIfAbsent(content(state), any -> new ArrayDeque<>()).add(state);
    }
    for (DocumentState state : come) {
      DocumentState origin =
          goneByContent.getOrDefault(content(state), new ArrayDeque<>()).pollFirst();
      add(origin == null ? ChangeKind.DOCUMENT_ADDED : ChangeKind.DOCUMENT_MOVED, origin, state);
    }
    goneByContent
        .values()
        .forEach(left -> left.forEach(state -> add(ChangeKind.DOCUMENT_REMOVED, state, null)));
  }

  /** Of a document that was analysed; its bytes could be read. */
  private static String content(DocumentState state) {
    return Objects.requireNonNull(state.contentSha256());
  }

  private void add(ChangeKind kind, @Nullable DocumentState before, @Nullable DocumentState after) {
    changes.add(new DocumentChange(kind, before, after, causes.of(before, after)));
  }
}
