package dev.parallax.pipeline.document;

import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.config.ConfigHash;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.store.EntryUse;
import dev.parallax.store.ReusedEntries;
import dev.parallax.tone.targeted.TargetReader;
import dev.parallax.tone.targeted.TargetedTone;
import dev.parallax.tone.targeted.TargetedToneFile;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Turns the sentences of a document into vectors, and tells their tone toward what they mention.
 * What has been encoded before is not encoded again.
 *
 * @param annotators gives the encoder of the JVM
 * @param config of the job
 * @param version of the encoder and of what is told beside vectors, but for the machine
 * @param store of vectors
 * @param work where they are kept for this run
 */
public record EncodeDocument(
    AnnotatorFactory annotators,
    PipelineConfig config,
    String version,
    EntryAccess store,
    WorkRecords work)
    implements DocumentStep {

  /** Kind under which vectors are stored. */
  public static final String KIND = "encodings";

  @Override
  public String name() {
    return "encode";
  }

  @Override
  public StepFailure failure() {
    return StepFailure.ANALYSIS;
  }

  @Override
  public Work begin() {
    String targets = TargetedToneFile.standardHash() + " " + ConfigHash.of(config.tone().targets());
    KeptRecords<DocumentVectors> vectors = work.vectors();
    if (!annotators.encodes(config)) {
      return (document, uses) -> vectors.put(document.id(), unread(document.annotated(), targets));
    }
    return new Encoding(
        this,
        version + annotators.machine(),
        targets,
        vectors,
        store.entries(KIND, DocumentVectors.class));
  }

  private DocumentVectors unread(AnnotatedDocument document, String targets) throws IOException {
    EncodingInput input = EncodingInput.of(version, targets, document);
    return annotators
        .loadedEncoder(config)
        .encode(input.sentences(), new UnheardMentions(input.mentions()));
  }

  private record Encoding(
      EncodeDocument step,
      String version,
      String targets,
      KeptRecords<DocumentVectors> vectors,
      ReusedEntries<DocumentVectors> stored)
      implements Work {

    @Override
    public void on(OpenDocument open, Consumer<EntryUse> uses) throws IOException {
      AnnotatedDocument document = open.annotated();
      EncodingInput input = EncodingInput.of(version, targets, document);
      vectors.put(
          open.id(), stored.get(open.id(), input.key(), () -> encode(input, document), uses));
    }

    private DocumentVectors encode(EncodingInput input, AnnotatedDocument document)
        throws IOException {
      DocumentEncoder encoder = step.annotators.loadedEncoder(step.config);
      TargetedTone tone = TargetedToneFile.standard();
      tone.requireEncoder(encoder.encoder().pieceVersion());
      TargetReader reader =
          new TargetReader(tone, step.config.tone().targets(), encoder.encoder()::pieces);
      return encoder.encode(input.sentences(), new MentionTones(reader, document));
    }
  }
}
