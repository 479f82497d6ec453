package dev.parallax.pipeline.graph;

import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Reject;
import dev.parallax.pipeline.handover.RunTally;
import dev.parallax.pipeline.handover.TableFiles;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.store.EntryUse;
import dev.parallax.store.StoreUse;
import dev.parallax.table.document.RejectsTable;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Writes the table of rejects, empty where there are none, counts issues by code, and gathers how
 * the store was used.
 */
final class TallyRun extends PTransform<PCollectionTuple, PDone> {

  private static final long serialVersionUID = 1L;

  /** Rejects of all steps. */
  static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  /** Issues of all analysed documents. */
  static final TupleTag<Issue> ISSUES = new TupleTag<>("issues") {};

  /** How each document's entries of the store were used. */
  static final TupleTag<EntryUse> USES = new TupleTag<>("uses") {};

  private final WorkRecords work;
  private final TableFiles tables;

  TallyRun(WorkRecords work, TableFiles tables) {
    this.work = work;
    this.tables = tables;
  }

  @Override
  public PDone expand(PCollectionTuple input) {
    PCollectionView<Iterable<Reject>> rejects =
        input.get(REJECTS).apply("GatherRejects", View.asIterable());
    PCollectionView<Map<String, Long>> issues =
        input
            .get(ISSUES)
            .apply(
                "Codes",
                MapElements.into(TypeDescriptors.strings())
                    .via((Issue issue) -> issue.code().label()))
            .apply("CountByCode", Count.perElement())
            .apply("GatherIssues", View.asMap());
    PCollectionView<Iterable<EntryUse>> uses =
        input.get(USES).apply("GatherUses", View.asIterable());
    // A view is there even if it is empty; a group by key would not be, and no table be written.
    input
        .getPipeline()
        .apply("Once", Create.of(0).withCoder(VarIntCoder.of()))
        .apply(
            "Write",
            ParDo.of(new TallyRunFn(work, tables, rejects, issues, uses))
                .withSideInputs(rejects, issues, uses));
    return PDone.in(input.getPipeline());
  }

  static final class TallyRunFn extends DoFn<Integer, Void> {

    private static final long serialVersionUID = 1L;

    private final WorkRecords work;
    private final TableFiles tables;
    private final PCollectionView<Iterable<Reject>> rejects;
    private final PCollectionView<Map<String, Long>> issues;
    private final PCollectionView<Iterable<EntryUse>> uses;

    TallyRunFn(
        WorkRecords work,
        TableFiles tables,
        PCollectionView<Iterable<Reject>> rejects,
        PCollectionView<Map<String, Long>> issues,
        PCollectionView<Iterable<EntryUse>> uses) {
      this.work = work;
      this.tables = tables;
      this.rejects = rejects;
      this.issues = issues;
      this.uses = uses;
    }

    @ProcessElement
    public void write(ProcessContext context) throws IOException {
      List<Reject> sorted =
          list(context.sideInput(rejects)).stream()
              .sorted(Comparator.comparing(Reject::path))
              .toList();
      tables.write(RejectsTable.TABLE, sorted.stream());
      work.runTally()
          .put(
              new RunTally(
                  sorted,
                  new TreeMap<>(context.sideInput(issues)),
                  StoreUse.of(list(context.sideInput(uses)))));
    }

    private static <T> List<T> list(Iterable<T> elements) {
      return StreamSupport.stream(elements.spliterator(), false).toList();
    }
  }
}
