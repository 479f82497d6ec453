package dev.parallax.annotate.encode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One encoder for the whole JVM, since Beam makes many copies of what runs in it. */
public final class SharedEncoder {

  private static @Nullable CompletableFuture<SentenceEncoder> encoder;

  private SharedEncoder() {}

  /** Starts loading the model in the background. */
  public static synchronized void warmUp() {
    if (encoder == null) {
      encoder = CompletableFuture.supplyAsync(SharedEncoder::load, SharedEncoder::daemon);
    }
  }

  /**
   * The encoder; waits until it is loaded.
   *
   * @throws java.util.concurrent.CompletionException if it cannot be loaded
   */
  public static SentenceEncoder get() {
    return loading().join();
  }

  /** Names all that decides its vectors; loads nothing. */
  public static String version() {
    return EncoderModel.standard().describe();
  }

  private static synchronized CompletableFuture<SentenceEncoder> loading() {
    warmUp();
    return Objects.requireNonNull(encoder);
  }

  private static SentenceEncoder load() {
    try {
      return OnnxSentenceEncoder.load(EncoderModel.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "load-encoder");
    thread.setDaemon(true);
    thread.start();
  }
}
