package dev.parallax.pipeline.document;

import dev.parallax.annotate.Annotator;
import dev.parallax.config.PipelineConfig;
import dev.parallax.entity.mention.MentionCompletion;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.text.Document;
import dev.parallax.pipeline.beam.Progress;
import dev.parallax.store.EntryUse;
import dev.parallax.store.ReusedEntries;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.beam.sdk.metrics.Counter;
import org.jspecify.annotations.Nullable;

/**
 * Annotates a document. What has been annotated before is not annotated again: models are loaded
 * for the first text that has not.
 *
 * @param annotators of the JVM
 * @param config of the job
 * @param version of the annotator, which decides an annotation beside text and settings
 * @param store of annotations
 */
public record AnnotateDocument(
    AnnotatorFactory annotators, PipelineConfig config, String version, EntryAccess store)
    implements DocumentStep {

  /** Kind under which annotations are stored. */
  public static final String KIND = "annotations";

  @Override
  public String name() {
    return "annotate";
  }

  @Override
  public StepFailure failure() {
    return StepFailure.ANNOTATION;
  }

  @Override
  public Work begin() {
    return new Annotating(this, store.entries(KIND, Annotation.class), Progress.doneCounter());
  }

  /** Names all that decides the annotation of a document. */
  String key(Document document) {
    return AnnotationInput.of(version, config.annotation(), document).key();
  }

  private static final class Annotating implements Work {

    private final AnnotateDocument step;
    private final ReusedEntries<Annotation> stored;
    private final Counter done;
    private @Nullable Annotator annotator;

    Annotating(AnnotateDocument step, ReusedEntries<Annotation> stored, Counter done) {
      this.step = step;
      this.stored = stored;
      this.done = done;
    }

    @Override
    public void on(OpenDocument open, Consumer<EntryUse> uses) throws IOException {
      Document document = open.document();
      try {
        Annotation annotation =
            stored.get(
                document.documentId(),
                step.key(document),
                () -> annotator().annotate(document.text(), document.segments()),
                uses);
        // Known names that the annotator left out are mentions, too. They are no part of what is
        // stored, so that a new list of names annotates nothing anew.
        open.annotate(MentionCompletion.complete(document.text(), annotation));
      } finally {
        done.inc();
      }
    }

    /** A model that cannot be loaded is no failure of the text that needs it. */
    private Annotator annotator() throws IOException {
      Annotator known = annotator;
      if (known == null) {
        try {
          known = step.annotators.get(step.config);
        } catch (RuntimeException e) {
          throw new IOException("The annotator cannot be loaded: " + e.getMessage(), e);
        }
        annotator = known;
      }
      return known;
    }
  }
}
