package dev.parallax.pipeline.document;

import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.config.ConfigHash;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.Reject;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.store.EntryUse;
import dev.parallax.store.RecordStore;
import dev.parallax.store.ReusedEntries;
import dev.parallax.tone.target.TargetReader;
import dev.parallax.tone.target.TargetedTone;
import dev.parallax.tone.target.TargetedToneFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns the sentences of each document into vectors, tells their tone toward what they mention, and
 * lays both into the run's store. What has been encoded before is not encoded again.
 */
public final class EncodeDocuments
    extends PTransform<PCollection<AcceptedDocument>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(EncodeDocuments.class);

  /** Documents that were encoded. */
  public static final TupleTag<AcceptedDocument> ENCODED = new TupleTag<>("encoded") {};

  /** Documents that the encoder failed on. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  /** Whether each document's vectors were there. */
  public static final TupleTag<EntryUse> USES = new TupleTag<>("uses") {};

  private final JobContext job;

  /** The step, in one run. */
  public EncodeDocuments(JobContext job) {
    this.job = job;
  }

  @Override
  public PCollectionTuple expand(PCollection<AcceptedDocument> annotated) {
    PCollectionTuple encoded =
        annotated.apply(
            "Encode",
            ParDo.of(new EncodeDocumentFn(job))
                .withOutputTags(ENCODED, TupleTagList.of(REJECTS).and(USES)));
    encoded.get(ENCODED).setCoder(RecordCoder.of(AcceptedDocument.class));
    encoded.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
    encoded.get(USES).setCoder(RecordCoder.of(EntryUse.class));
    return encoded;
  }

  static final class EncodeDocumentFn extends DoFn<AcceptedDocument, AcceptedDocument> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final StepTimer timer = new StepTimer("encode");
    private transient AnnotatedDocuments documents;
    private transient RecordStore<DocumentVectors> vectors;
    private transient ReusedEntries<DocumentVectors> stored;
    private transient TargetedTone tone;
    private transient String targetKey;

    EncodeDocumentFn(JobContext job) {
      this.job = job;
    }

    @Setup
    public void setUp() {
      documents = job.annotatedDocuments();
      vectors = job.vectors();
      stored = job.storedVectors();
      tone = TargetedToneFile.standard();
      targetKey =
          TargetedToneFile.standardHash() + " " + ConfigHash.of(job.config().tone().targets());
    }

    @ProcessElement
    public void encode(@Element AcceptedDocument accepted, MultiOutputReceiver out)
        throws IOException {
      List<EntryUse> uses = new ArrayList<>();
      Optional<Reject> failure = store(documents.get(accepted.documentId()), uses);
      uses.forEach(out.get(USES)::output);
      if (failure.isPresent()) {
        out.get(REJECTS).output(failure.get());
      } else {
        out.get(ENCODED).output(accepted);
      }
    }

    private Optional<Reject> store(AnnotatedDocument document, List<EntryUse> uses)
        throws IOException {
      String id = document.document().documentId();
      try {
        timer.time(() -> vectors.put(id, vectors(document, uses)));
        return Optional.empty();
      } catch (CompletionException e) {
        // Memory that ran out on another thread is no fault of this text.
        if (e.getCause() instanceof VirtualMachineError error) {
          throw error;
        }
        return rejected(document, e);
      } catch (RuntimeException | StackOverflowError e) {
        return rejected(document, e);
      }
    }

    private static Optional<Reject> rejected(AnnotatedDocument document, Throwable e) {
      LOG.warn("The sentence encoder failed on {}", document.document().documentId(), e);
      return Optional.of(AnalysisFailure.reject(document.document(), e));
    }

    private DocumentVectors vectors(AnnotatedDocument document, List<EntryUse> uses)
        throws IOException {
      EncodingInput input = EncodingInput.of(job.encodingVersion(), targetKey, document);
      if (!job.encodes()) {
        return encode(input, document);
      }
      return stored.get(
          document.document().documentId(), input.key(), () -> encode(input, document), uses::add);
    }

    private DocumentVectors encode(EncodingInput input, AnnotatedDocument document)
        throws IOException {
      DocumentEncoder encoder = encoder();
      if (!job.encodes()) {
        return encoder.encode(input.sentences(), new UnheardMentions(input.mentions()));
      }
      tone.requireEncoder(encoder.encoder().pieceVersion());
      TargetReader reader =
          new TargetReader(tone, job.config().tone().targets(), encoder.encoder()::pieces);
      return encoder.encode(input.sentences(), new MentionTones(reader, document));
    }

    /** A model that cannot be loaded is no failure of the text that needs it. */
    private DocumentEncoder encoder() throws IOException {
      try {
        return job.annotator().encoder(job.config());
      } catch (RuntimeException e) {
        throw new IOException("The sentence encoder cannot be loaded: " + e.getMessage(), e);
      }
    }
  }
}
