package dev.parallax.pipeline;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.CoreNlpAnnotator;
import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.PipelineConfig;
import dev.parallax.config.Version;
import dev.parallax.run.CodeFingerprint;

/** Gives CoreNLP, one in each JVM. */
record SharedAnnotatorFactory() implements JobContext.AnnotatorFactory {

  @Override
  public Annotator get(PipelineConfig config) {
    return SharedAnnotator.get(config.annotation(), config.execution().threads());
  }

  /** Other Java versions may round the last digit of a sentiment otherwise. */
  @Override
  public String version() {
    return "corenlp %s, java %d, code %s"
        .formatted(
            Version.coreNlp(),
            Runtime.version().feature(),
            CodeFingerprint.of(CoreNlpAnnotator.class));
  }

  @Override
  public void warmUp() {
    SharedAnnotator.warmUp();
  }
}
