package dev.parallax.pipeline;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.PipelineConfig;

/** Gives CoreNLP, one in each JVM. */
record SharedAnnotatorFactory() implements JobContext.AnnotatorFactory {

  @Override
  public Annotator get(PipelineConfig config) {
    return SharedAnnotator.get(config.annotation(), config.execution().threads());
  }

  @Override
  public void warmUp() {
    SharedAnnotator.warmUp();
  }
}
