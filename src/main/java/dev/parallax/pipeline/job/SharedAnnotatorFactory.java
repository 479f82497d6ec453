package dev.parallax.pipeline.job;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.CoreNlpAnnotator;
import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.annotate.SharedThreads;
import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.annotate.encode.ProcessorType;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.annotate.encode.SharedEncoder;
import dev.parallax.config.JvmDefaults;
import dev.parallax.config.MissingModelsException;
import dev.parallax.config.ModelJar;
import dev.parallax.config.PipelineConfig;
import dev.parallax.config.ToneConfig;
import dev.parallax.config.Version;
import dev.parallax.pipeline.document.AnnotatorFactory;
import dev.parallax.pipeline.document.MentionTones;
import dev.parallax.run.snapshot.CodeFingerprint;
import java.io.UncheckedIOException;

/** Gives CoreNLP and the sentence encoder, one in each JVM. */
record SharedAnnotatorFactory() implements AnnotatorFactory {

  @Override
  public Annotator get(PipelineConfig config) {
    try {
      // Workers of a cluster have seen no check.
      require(config);
    } catch (MissingModelsException e) {
      throw new UncheckedIOException(e);
    }
    return SharedAnnotator.get(config.annotation(), config.execution().threadsOfProcess());
  }

  /** Other Java versions may round the last digit of a sentiment otherwise. */
  @Override
  public String version() {
    return "corenlp %s, java %d, %s, code %s"
        .formatted(
            Version.coreNlp(),
            Runtime.version().feature(),
            JvmDefaults.describe(),
            CodeFingerprint.of(CoreNlpAnnotator.class));
  }

  @Override
  public void require(PipelineConfig config) throws MissingModelsException {
    ModelJar.require(encodes(config));
  }

  @Override
  public void warmUp(PipelineConfig config) {
    SharedAnnotator.warmUp(config.annotation());
  }

  @Override
  public DocumentEncoder encoder(PipelineConfig config) {
    return new DocumentEncoder(
        encodes(config) ? SharedEncoder.get() : SentenceEncoder.NONE,
        SharedThreads.get(config.execution().threadsOfProcess()));
  }

  @Override
  public String encoderVersion(PipelineConfig config) {
    return encodes(config) ? SharedEncoder.version() : SentenceEncoder.NONE.version();
  }

  /** Other Java versions may tell letters from signs otherwise, and so cut other pieces. */
  @Override
  public String encodingVersion(PipelineConfig config) {
    return encodes(config)
        ? "%s, java %d, %s, code %s"
            .formatted(
                SharedEncoder.version(),
                Runtime.version().feature(),
                JvmDefaults.describe(),
                CodeFingerprint.of(DocumentEncoder.class, SharedEncoder.class, MentionTones.class))
        : SentenceEncoder.NONE.version();
  }

  /** Eight-bit sums are rounded as a processor's instructions have it. */
  @Override
  public String machine() {
    return ", processor " + ProcessorType.describe();
  }

  @Override
  public void warmUpEncoder(PipelineConfig config) {
    if (encodes(config)) {
      SharedEncoder.warmUp();
    }
  }

  @Override
  public boolean encodes(PipelineConfig config) {
    return config.tone().encoder() != ToneConfig.Encoder.NONE;
  }
}
