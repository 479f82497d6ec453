package dev.parallax.run.change;

import static dev.parallax.model.SampleChanges.document;
import static dev.parallax.model.SampleChanges.reject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.DocumentChange;
import dev.parallax.model.change.DocumentState;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DocumentChangesTest {

  private static final RunFacts NO_INPUTS = facts();

  private static List<DocumentChange> between(
      List<DocumentState> before, List<DocumentState> after) {
    FileCauses causes =
        new FileCauses(new Differences(true, false, false, false), NO_INPUTS, NO_INPUTS);
    return between(before, after, causes);
  }

  private static List<DocumentChange> between(
      List<DocumentState> before, List<DocumentState> after, FileCauses causes) {
    return DocumentChanges.between(byPath(before), byPath(after), causes).stream()
        .sorted(Comparator.comparing(DocumentChange::subject).thenComparing(DocumentChange::kind))
        .toList();
  }

  private static SortedMap<String, DocumentState> byPath(List<DocumentState> states) {
    SortedMap<String, DocumentState> byPath = new TreeMap<>();
    states.forEach(state -> byPath.put(state.path(), state));
    return byPath;
  }

  private static RunFacts facts(String... pathsAndHashes) {
    SortedMap<String, String> inputs = new TreeMap<>();
    for (int i = 0; i < pathsAndHashes.length; i += 2) {
      inputs.put(pathsAndHashes[i], pathsAndHashes[i + 1]);
    }
    return new RunFacts("snapshot", inputs, "config", new TreeMap<>(), "");
  }

  private static List<String> lines(List<DocumentChange> changes) {
    return changes.stream().map(each -> each.kind().label() + " " + each.subject()).toList();
  }

  @Test
  void tellsWhatBecameOfEachFile() {
    List<DocumentState> before =
        List.of(
            document("a/changed.txt", "1"),
            document("a/gone.txt", "2"),
            document("a/same.txt", "3"),
            document("a/spoilt.txt", "4"),
            reject("a/mended.txt", "empty"),
            reject("a/never.txt", "empty"),
            reject("a/thrown-away.txt", "empty"));
    List<DocumentState> after =
        List.of(
            document("a/changed.txt", "5"),
            document("a/come.txt", "6"),
            document("a/mended.txt", "7"),
            document("a/same.txt", "3"),
            reject("a/bad-from-the-start.txt", "not_english"),
            reject("a/never.txt", "not_english"),
            reject("a/spoilt.txt", "not_english"));

    assertThat(lines(between(before, after)))
        .containsExactly(
            "document_rejected a/bad-from-the-start.txt",
            "document_changed a/changed.txt",
            "document_added a/come.txt",
            "document_removed a/gone.txt",
            "document_accepted a/mended.txt",
            "document_rejected a/spoilt.txt");
  }

  @Test
  void keepsBothStates() {
    DocumentState was = document("a/x.txt", "1");
    DocumentState is = reject("a/x.txt", "too_short");

    assertThat(between(List.of(was), List.of(is)))
        .containsExactly(
            new DocumentChange(ChangeKind.DOCUMENT_REJECTED, was, is, ChangeCause.DOCUMENTS));
  }

  @Test
  void theSameBytesElsewhereHaveMoved() {
    DocumentState was = document("2016/x.txt", "1");
    DocumentState is = document("2024/y.txt", "1");

    assertThat(between(List.of(was), List.of(is)))
        .containsExactly(
            new DocumentChange(ChangeKind.DOCUMENT_MOVED, was, is, ChangeCause.DOCUMENTS));
  }

  @Test
  void aFileMayMoveToAnotherCohortWhereItStands() {
    DocumentState was = new DocumentState("x.txt", "2016/x.txt", "2016", "1", null);
    DocumentState is = new DocumentState("x.txt", "2024/x.txt", "2024", "2", null);

    assertThat(lines(between(List.of(was), List.of(is))))
        .containsExactly("document_changed x.txt", "document_moved x.txt");
  }

  @Test
  void ofTwoCopiesThatGoOneMovesWhereOneComes() {
    List<DocumentState> before = List.of(document("a/1.txt", "c"), document("a/2.txt", "c"));

    assertThat(lines(between(before, List.of(document("a/3.txt", "c")))))
        .containsExactly("document_removed a/2.txt", "document_moved a/3.txt");
    assertThat(lines(between(List.of(document("a/3.txt", "c")), before)))
        .containsExactly("document_moved a/1.txt", "document_added a/2.txt");
  }

  @Test
  void nothingHasChangedBetweenEqualRuns() {
    List<DocumentState> run = List.of(document("a/x.txt", "1"), reject("a/y.txt", "empty"));

    assertThat(between(run, run)).isEmpty();
  }

  @Test
  void whereMuchDiffersAFileThatIsAnotherIsItsOwnCause() {
    FileCauses causes =
        new FileCauses(
            new Differences(true, true, false, false),
            facts("a/edited.txt", "1", "a/banned.txt", "2"),
            facts("a/edited.txt", "3", "a/banned.txt", "2"));
    List<DocumentState> before =
        List.of(document("a/edited.txt", "1"), document("a/banned.txt", "2"));
    List<DocumentState> after =
        List.of(document("a/edited.txt", "3"), reject("a/banned.txt", "too_short"));

    assertThat(between(before, after, causes))
        .extracting(DocumentChange::cause)
        .containsExactly(ChangeCause.UNATTRIBUTED, ChangeCause.DOCUMENTS);
  }
}
