package dev.parallax.pipeline.document;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.config.PipelineConfig;
import java.io.IOException;
import java.io.Serializable;

/** Gives annotator and encoder of a JVM, and can travel to it. */
@FunctionalInterface
public interface AnnotatorFactory extends Serializable {

  /** The annotator, after its models have been loaded. */
  Annotator get(PipelineConfig config);

  /**
   * Names what decides an annotation beside text and settings: an annotation made by another
   * version is not reused. Found before a run begins, without loading a model.
   */
  default String version() {
    return "unversioned";
  }

  /** The encoder of sentences; the one that encodes nothing, unless there is another. */
  default DocumentEncoder encoder(PipelineConfig config) {
    return new DocumentEncoder(SentenceEncoder.NONE, Runnable::run);
  }

  /**
   * The encoder. A model that cannot be loaded is no failure of the text that needs it: it ends the
   * run.
   *
   * @throws IOException if it cannot be loaded
   */
  default DocumentEncoder loadedEncoder(PipelineConfig config) throws IOException {
    try {
      return encoder(config);
    } catch (RuntimeException e) {
      throw new IOException("The sentence encoder cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** Names the encoder, as fitted instruments know it; found without loading a model. */
  default String encoderVersion(PipelineConfig config) {
    return SentenceEncoder.NONE.version();
  }

  /** Whether sentences are encoded at all. */
  default boolean encodes(PipelineConfig config) {
    return !encoderVersion(config).equals(SentenceEncoder.NONE.version());
  }

  /**
   * Names what decides vectors, and what is told while sentences are encoded, beside the text: an
   * encoding made by another version is not reused.
   */
  default String encodingVersion(PipelineConfig config) {
    return encoderVersion(config);
  }

  /**
   * Names what decides vectors of the machine that this is asked on: machines of one job may
   * differ. It belongs to the key of what is made there.
   */
  default String machine() {
    return "";
  }

  /**
   * Makes sure, before any work is done, that what must be loaded is there.
   *
   * @throws IOException that says what is missing and what to do
   */
  default void require(PipelineConfig config) throws IOException {}

  /** May begin in the background what {@link #encoder} will wait for. */
  default void warmUpEncoder(PipelineConfig config) {}

  /** May begin in the background what {@link #get} will wait for. */
  default void warmUp(PipelineConfig config) {}
}
