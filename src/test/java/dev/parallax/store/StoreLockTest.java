package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import dev.parallax.objects.FakeS3;
import dev.parallax.objects.Storage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {

  @TempDir Path output;

  private StoreFolder store;

  @BeforeEach
  void open() {
    store = StoreFolder.of(Places.of(output));
  }

  @Test
  void runsShareAndWhoPrunesIsAlone() throws IOException {
    StoreLock one = StoreLock.share(store);
    StoreLock other = StoreLock.share(store);
    assertThat(StoreLock.tryAlone(store)).isEmpty();
    one.close();
    assertThat(StoreLock.tryAlone(store)).isEmpty();
    other.close();
    StoreLock alone = StoreLock.tryAlone(store).orElseThrow();
    assertThat(StoreLock.tryAlone(store)).isEmpty();
    alone.close();
    StoreLock.share(store).close();
  }

  @Test
  void aRunWaitsWhileTheStoreIsPruned() throws Exception {
    StoreLock alone = StoreLock.tryAlone(store).orElseThrow();
    CompletableFuture<StoreLock> waiting = inBackground(store);
    Thread.sleep(100);
    assertThat(waiting).isNotDone();
    alone.close();
    waiting.get().close();
  }

  @Test
  void storesDoNotHinderEachOther() throws IOException {
    StoreLock alone = StoreLock.tryAlone(store).orElseThrow();
    StoreLock.tryAlone(StoreFolder.of(Places.of(output.resolve("other")))).orElseThrow().close();
    alone.close();
  }

  @Test
  void whoWaitsInObjectStorageLeavesTheServerInPeace() throws Exception {
    try (FakeS3 server = new FakeS3()) {
      StoreFolder there = inObjectStorage();
      StoreLock alone = StoreLock.tryAlone(there).orElseThrow();
      server.requests();
      CompletableFuture<StoreLock> waiting = inBackground(there);
      Thread.sleep(600);
      assertThat(server.requests().stream().filter(asked -> asked.startsWith("PUT")))
          .as("tries")
          .hasSizeLessThanOrEqualTo(2);
      alone.close();
      waiting.get().close();
    }
  }

  @Test
  void whatCannotBeGivenBackFailsNoRunAndExpires() throws IOException {
    try (FakeS3 server = new FakeS3()) {
      StoreFolder there = inObjectStorage();
      StoreLock lock = StoreLock.share(there);
      server.refuseToDelete();
      lock.close();
      server.failNext(1000, 503);
      lock.close();
      server.failNext(0, 503);
      assertThat(StoreLock.tryAlone(there)).isEmpty();
    }
  }

  private static StoreFolder inObjectStorage() {
    return StoreFolder.of(Storage.absolute("s3://" + FakeS3.BUCKET + "/output"));
  }

  @Test
  void anInterruptEndsTheWait() throws IOException {
    StoreLock alone = StoreLock.tryAlone(store).orElseThrow();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> StoreLock.share(store)).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    alone.close();
  }

  @Test
  void anotherProcessCountsUntilItIsKilled() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                output.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("shared");
      assertThat(StoreLock.tryAlone(store)).isEmpty();
      StoreLock.share(store).close();
      assertThat(StoreLock.tryAlone(store)).as("ours has gone, theirs has not").isEmpty();
    } finally {
      other.destroyForcibly().waitFor();
    }
    Optional<StoreLock> alone = StoreLock.tryAlone(store);
    assertThat(alone).isPresent();
    alone.get().close();
  }

  /** Another run, which never ends by itself. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      StoreLock lock = StoreLock.share(StoreFolder.of(Places.of(Path.of(arguments[0]))));
      System.out.println("shared");
      Thread.sleep(600_000);
      lock.close();
    }
  }

  private static CompletableFuture<StoreLock> inBackground(StoreFolder store) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return StoreLock.share(store);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }
}
