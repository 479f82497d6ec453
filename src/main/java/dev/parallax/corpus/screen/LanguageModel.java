package dev.parallax.corpus.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language model, loaded when it is first asked (about a second), shared by threads. */
final class LanguageModel {

  private static final String RESOURCE = "/langdetect-183.bin";
  private static final LanguageDetectorModel MODEL = load();

  private LanguageModel() {}

  /** A detector of one's own; the model behind it is shared. */
  static LanguageDetector detector() {
    return new LanguageDetectorME(MODEL);
  }

  private static LanguageDetectorModel load() {
    try (InputStream in =
        Objects.requireNonNull(LanguageModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
