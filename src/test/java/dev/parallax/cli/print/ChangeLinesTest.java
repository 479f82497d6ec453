package dev.parallax.cli.print;

import static dev.parallax.model.SampleChanges.compared;
import static dev.parallax.model.SampleChanges.descriptive;
import static dev.parallax.model.SampleChanges.inferred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.Trial;
import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.ChangeOverview;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.change.RunChanges;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangeLinesTest {

  private static RunChanges changes(Map<String, Long> rows, MeasureChange... moved) {
    ChangeOverview overview =
        new ChangeOverview("run-1", "5eed", List.of("documents"), new TreeMap<>(rows), null);
    return new RunChanges(overview, List.of(moved));
  }

  private static MeasureChange moved(MeasureState before, MeasureState after, ChangeCause cause) {
    return new MeasureChange(
        ChangeKind.MEASURE_MOVED,
        compared("frame", "policy/economic"),
        before,
        after,
        cause,
        null,
        1);
  }

  @Test
  void countsDocumentsAndNamesWhatMoved() {
    RunChanges changes =
        changes(
            Map.of(
                "document_added", 1200L,
                "document_rejected", 1L,
                "document_removed", 2L,
                "measure_moved", 20L),
            moved(inferred(0.01, 0.1, 0.2), inferred(-0.25, 0.1, 0.01), ChangeCause.DOCUMENTS),
            moved(inferred(0.5, 0.1, 0.01), inferred(0.125, 0.2, 0.3), ChangeCause.CONFIGURATION),
            moved(descriptive(0, 0.1), descriptive(1, 0.1), ChangeCause.UNATTRIBUTED));

    assertThat(ChangeLines.of(changes))
        .containsExactly(
            "since run-1: documents 1,200 added, 2 removed, 1 newly rejected",
            "frame policy/economic, all words, 2024 less 2016: +1.0 points to −25.0 points, now"
                + " unlikely to be chance (documents)",
            "frame policy/economic, all words, 2024 less 2016: +50.0 points to +12.5 points, now"
                + " it could be chance (configuration)",
            "frame policy/economic, all words, 2024 less 2016: 0.0 points to +100.0 points"
                + " (unattributed)");
  }

  @Test
  void saysWhatChangedAndNotWhatStayed() {
    ChangeOverview settings =
        new ChangeOverview("run-1", "5eed", List.of("configuration"), new TreeMap<>(), null);

    assertThat(ChangeLines.of(new RunChanges(settings, List.of(), List.of())))
        .containsExactly("since run-1: other settings");
    assertThat(
            ChangeLines.of(
                new RunChanges(settings, List.of(), List.of("author given for 12 documents"))))
        .containsExactly("since run-1: author given for 12 documents; other settings");
    assertThat(ChangeLines.of(changes(Map.of("measure_moved", 3L))))
        .containsExactly("since run-1: other input files, but the same documents");
  }

  @Test
  void saysNothingOfAFirstRunAndWhyNothingIsTold() {
    ChangeOverview untold =
        new ChangeOverview("run-1", "5eed", List.of(), new TreeMap<>(), "It is damaged.");

    assertThat(ChangeLines.of(RunChanges.FIRST)).isEmpty();
    assertThat(ChangeLines.of(new RunChanges(untold, List.of()))).containsExactly("It is damaged.");
  }

  @Test
  void standInTheSummary() {
    assertThat(SummaryPrinter.lines(Trial.summary(3, changes(Map.of("document_added", 1L)))))
        .containsSubsequence(
            "compared   300 measures, none of which could be tested: too few documents",
            "changes    since run-1: documents 1 added",
            "issues     2");
    assertThat(SummaryPrinter.lines(Trial.summary(0))).contains("compared   nothing");
  }
}
