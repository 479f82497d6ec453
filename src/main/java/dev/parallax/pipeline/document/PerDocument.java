package dev.parallax.pipeline.document;

import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Reject;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.store.EntryUse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over the documents: each is opened once and goes through all steps of the pass. One that
 * a step fails on is rejected, and the others go on.
 */
public final class PerDocument extends PTransform<PCollection<AcceptedDocument>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(PerDocument.class);

  /** Documents that went through all steps. */
  public static final TupleTag<AcceptedDocument> DONE = new TupleTag<>("done") {};

  /** Documents that a step failed on. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  /** How each document's entries of the store were used. */
  public static final TupleTag<EntryUse> USES = new TupleTag<>("uses") {};

  private final WorkRecords work;
  private final ArrayList<DocumentStep> steps;

  /**
   * @param work that holds the documents
   * @param steps of the pass, in order
   */
  public PerDocument(WorkRecords work, List<DocumentStep> steps) {
    this.work = work;
    this.steps = new ArrayList<>(steps);
  }

  @Override
  public PCollectionTuple expand(PCollection<AcceptedDocument> documents) {
    PCollectionTuple done =
        documents.apply(
            "Work",
            ParDo.of(new PerDocumentFn(work, steps))
                .withOutputTags(DONE, TupleTagList.of(REJECTS).and(USES)));
    done.get(DONE).setCoder(RecordCoder.of(AcceptedDocument.class));
    done.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
    done.get(USES).setCoder(RecordCoder.of(EntryUse.class));
    return done;
  }

  static final class PerDocumentFn extends DoFn<AcceptedDocument, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private final WorkRecords work;
    private final ArrayList<DocumentStep> steps;
    private final ArrayList<StepTimer> timers = new ArrayList<>();
    private transient KeptRecords<Document> documents;
    private transient KeptRecords<Annotation> annotations;
    private transient @Nullable List<DocumentStep.Work> works;

    PerDocumentFn(WorkRecords work, List<DocumentStep> steps) {
      this.work = work;
      this.steps = new ArrayList<>(steps);
      steps.forEach(step -> timers.add(new StepTimer(step.name())));
    }

    @Setup
    public void setUp() {
      documents = work.documents();
      annotations = work.annotations();
    }

    @ProcessElement
    public void work(@Element AcceptedDocument accepted, MultiOutputReceiver out)
        throws IOException {
      List<EntryUse> uses = new ArrayList<>();
      OpenDocument document = new OpenDocument(accepted, documents, annotations);
      Optional<Reject> reject = throughAllSteps(document, uses::add);
      uses.forEach(out.get(USES)::output);
      // Outside of what is caught: a runner may fuse steps, and a later step's failure is not this
      // document's.
      if (reject.isPresent()) {
        out.get(REJECTS).output(reject.get());
      } else {
        out.get(DONE).output(accepted);
      }
    }

    @FinishBundle
    public void handOn() throws IOException {
      work.handOn();
    }

    private Optional<Reject> throughAllSteps(OpenDocument document, Consumer<EntryUse> uses)
        throws IOException {
      List<DocumentStep.Work> begun = begun();
      for (int i = 0; i < begun.size(); i++) {
        DocumentStep.Work step = begun.get(i);
        try {
          timers.get(i).time(() -> step.on(document, uses));
        } catch (RuntimeException | StackOverflowError e) {
          if (StepFailure.isOfMachine(e)) {
            StepNote.lay(e, steps.get(i).name(), document.id());
            throw e;
          }
          LOG.warn("The step '{}' failed on {}", steps.get(i).name(), document.id(), e);
          return Optional.of(steps.get(i).failure().reject(document.document(), e));
        } catch (IOException | VirtualMachineError e) {
          StepNote.lay(e, steps.get(i).name(), document.id());
          throw e;
        }
      }
      return Optional.empty();
    }

    /** Not when workers start: a later pass waits for what was learnt of the corpus. */
    private List<DocumentStep.Work> begun() throws IOException {
      List<DocumentStep.Work> known = works;
      if (known == null) {
        known = new ArrayList<>();
        for (DocumentStep step : steps) {
          known.add(step.begin());
        }
        works = known;
      }
      return known;
    }
  }
}
