package dev.parallax.pipeline.graph;

import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.files.Place;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.frame.score.OwnHeads;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Reject;
import dev.parallax.own.OwnMeasures;
import dev.parallax.own.label.RunLabels;
import dev.parallax.pipeline.beam.Packed;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.Spread;
import dev.parallax.pipeline.corpus.CalibrateMeasures;
import dev.parallax.pipeline.corpus.CalibrationRequest;
import dev.parallax.pipeline.corpus.CompareCohorts;
import dev.parallax.pipeline.corpus.FindTopics;
import dev.parallax.pipeline.corpus.LearnCorpus;
import dev.parallax.pipeline.corpus.OnCorpus;
import dev.parallax.pipeline.corpus.ScreenDocuments;
import dev.parallax.pipeline.document.AnalyseDocument;
import dev.parallax.pipeline.document.AnnotateDocument;
import dev.parallax.pipeline.document.AnnotatorFactory;
import dev.parallax.pipeline.document.DocumentStep;
import dev.parallax.pipeline.document.EncodeDocument;
import dev.parallax.pipeline.document.EntryAccess;
import dev.parallax.pipeline.document.FitFrames;
import dev.parallax.pipeline.document.PerDocument;
import dev.parallax.pipeline.document.ReadDocuments;
import dev.parallax.pipeline.document.ReadTerms;
import dev.parallax.pipeline.document.TakeInventory;
import dev.parallax.pipeline.document.WriteTables;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.TableFiles;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.store.EntryUse;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;

/**
 * The graph of a run, from the files found to the tables written. It stays where the run is
 * started; each step is handed what it needs of this.
 *
 * @param config of the job
 * @param inputFolder of the documents
 * @param work where steps leave records for each other
 * @param tables the folder that becomes the run
 * @param store of what earlier runs and other jobs have made
 * @param frames to look for
 * @param heads for frames that were fitted on labels
 * @param own measures of the user's own
 * @param labels that people have given sentences
 * @param inheritedTopics the inherited topic state; null where none is
 * @param annotators gives annotator and encoder of the JVM that a step runs in
 */
public record RunGraph(
    PipelineConfig config,
    Place inputFolder,
    WorkRecords work,
    TableFiles tables,
    EntryAccess store,
    Packed<FrameLexicon> frames,
    Packed<OwnHeads> heads,
    Packed<OwnMeasures> own,
    Packed<RunLabels> labels,
    @Nullable Place inheritedTopics,
    AnnotatorFactory annotators) {

  private static final TupleTag<AcceptedDocument> ANALYSED = new TupleTag<>("analysed") {};
  private static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};
  private static final TupleTag<EntryUse> USES = new TupleTag<>("uses") {};

  /** Adds all of a run to a pipeline. */
  public void addRun(Pipeline pipeline, FoundDocuments found) {
    PCollectionTuple documents = analysed(pipeline, found);
    PCollection<Issue> issues =
        documents
            .get(ANALYSED)
            .apply("WriteTables", new WriteTables(work, tables, config.tone().embeddings()));
    compare(documents.get(ANALYSED));
    report(documents, issues);
  }

  /** Adds a calibration to a pipeline. */
  public void addCalibration(Pipeline pipeline, FoundDocuments found, CalibrationRequest request) {
    PCollectionTuple documents = analysed(pipeline, found);
    documents
        .get(ANALYSED)
        .apply(
            "CalibrateMeasures",
            new OnCorpus(
                new CalibrateMeasures(
                    request,
                    config.compare(),
                    config.execution().threadsOfProcess(),
                    work,
                    tables)));
    report(documents, pipeline.apply("NoIssues", Create.empty(RecordCoder.of(Issue.class))));
  }

  /** Adds a run to a pipeline as far as its comparisons, without other tables. */
  public void addComparison(Pipeline pipeline, FoundDocuments found) {
    compare(analysed(pipeline, found).get(ANALYSED));
  }

  private void compare(PCollection<AcceptedDocument> analysed) {
    analysed.apply(
        "CompareCohorts",
        new OnCorpus(
            new CompareCohorts(
                config.cohorts().inOrder(),
                config.compare(),
                config.evidence(),
                config.voice().textKind(),
                config.entities(),
                config.terms(),
                own,
                labels,
                inheritedTopics,
                work,
                tables)));
  }

  private void report(PCollectionTuple documents, PCollection<Issue> issues) {
    PCollectionTuple.of(TallyRun.REJECTS, documents.get(REJECTS))
        .and(TallyRun.ISSUES, issues)
        .and(TallyRun.USES, documents.get(USES))
        .apply("TallyRun", new TallyRun(work, tables));
  }

  /** From the files found to documents that have been read by every analysis room. */
  private PCollectionTuple analysed(Pipeline pipeline, FoundDocuments found) {
    PCollectionTuple read =
        pipeline
            .apply(
                "ListDocuments",
                Create.of(found.sources()).withCoder(RecordCoder.of(DocumentSource.class)))
            .apply(
                "ReadDocuments",
                new ReadDocuments(
                    inputFolder, config.input(), config.cleaning(), config.compare(), work));

    // Texts are compared before the dear step, so that no duplicate is annotated.
    PCollectionTuple screened =
        read.get(ReadDocuments.READ)
            .apply(
                "ScreenDocuments",
                new ScreenDocuments(
                    config.duplicates(),
                    config.cohorts().inOrder(),
                    config.output().documentsPerFile()));

    PCollectionTuple annotated =
        screened
            .get(ScreenDocuments.ACCEPTED)
            .apply("SpreadForAnnotation", new Spread<>(AcceptedDocument::place))
            .apply("AnnotateDocuments", new PerDocument(work, annotating()));

    // Who a name stands for, and which words are phrases, only the whole corpus can tell.
    PCollectionTuple analysed =
        annotated
            .get(PerDocument.DONE)
            .apply("LearnCorpus", new OnCorpus(learning()))
            .apply("SpreadForAnalysis", new Spread<>(AcceptedDocument::place))
            .apply("AnalyseDocuments", new PerDocument(work, analysing()));

    return PCollectionTuple.of(ANALYSED, withTopics(analysed.get(PerDocument.DONE)))
        .and(
            REJECTS,
            PCollectionList.of(
                    pipeline.apply(
                        "ListRejects",
                        Create.of(found.rejects()).withCoder(RecordCoder.of(Reject.class))))
                .and(read.get(ReadDocuments.REJECTS))
                .and(screened.get(ScreenDocuments.REJECTS))
                .and(annotated.get(PerDocument.REJECTS))
                .and(analysed.get(PerDocument.REJECTS))
                .apply("GatherRejects", Flatten.pCollections()))
        .and(USES, annotated.get(PerDocument.USES));
  }

  LearnCorpus learning() {
    return new LearnCorpus(
        config.entities(),
        config.terms(),
        new FitFrames(frames, heads, annotators, config, annotators.encodingVersion(config), store),
        work);
  }

  List<DocumentStep> annotating() {
    return List.of(
        new AnnotateDocument(annotators, config, annotators.version(), store),
        new EncodeDocument(annotators, config, annotators.encodingVersion(config), store, work),
        new TakeInventory(config.terms(), work));
  }

  List<DocumentStep> analysing() {
    List<DocumentStep> steps = new ArrayList<>();
    steps.add(
        new AnalyseDocument(
            frames,
            own,
            config.frames().veto(),
            annotators.encoderVersion(config),
            config.terms(),
            config.voice(),
            config.agency(),
            config.style(),
            work));
    if (config.topics().find()) {
      steps.add(new ReadTerms(config.terms().withNames(config.topics().names()), work));
    }
    return steps;
  }

  /** Topics need no document again: they are found in its terms, and measured beside the rest. */
  private PCollection<AcceptedDocument> withTopics(PCollection<AcceptedDocument> analysed) {
    return config.topics().find()
        ? analysed.apply(
            "FindTopics",
            new OnCorpus(new FindTopics(config.topics(), config.terms(), inheritedTopics, work)))
        : analysed;
  }
}
