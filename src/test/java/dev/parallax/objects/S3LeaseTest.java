package dev.parallax.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class S3LeaseTest {

  private static final Duration EXPIRED = S3Lease.EXPIRY.plusSeconds(2);

  private FakeS3 server;
  private Place lock;

  @BeforeEach
  void start() throws IOException {
    server = new FakeS3();
    lock = server.place("job/.lock");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aLeaseIsHeldAloneOrShared() throws IOException {
    Lease alone = lock.lease(false, "me").orElseThrow();
    assertThat(lock.lease(false, "you")).isEmpty();
    assertThat(lock.lease(true, null)).isEmpty();
    assertThat(lock.leaseHolder()).isEqualTo("me");
    alone.require();
    alone.close();
    alone.close();
    Lease one = lock.lease(true, null).orElseThrow();
    Lease other = lock.lease(true, null).orElseThrow();
    one.require();
    one.close();
    assertThat(lock.lease(false, "you")).isEmpty();
    other.close();
    Lease next = lock.lease(false, "you").orElseThrow();
    assertThat(next.number()).isGreaterThan(alone.number());
    next.close();
    assertThat(server.keys()).containsExactly("job/.lock");
  }

  @Test
  void whoDoesNotRenewItLosesItAndCannotPublish() throws IOException {
    Place latest = server.place("job").pointer("latest");
    Lease stopped = lock.lease(false, "stopped").orElseThrow();
    latest.claim(stopped);
    latest.point("runs/one", stopped, lock);
    server.passes(EXPIRED);
    Lease next = lock.lease(false, "next").orElseThrow();
    latest.claim(next);
    assertThatThrownBy(stopped::require).isInstanceOf(LeaseLostException.class);
    assertThatThrownBy(() -> latest.point("runs/two", stopped, lock))
        .isInstanceOf(LeaseLostException.class)
        .hasMessageContaining("another run has taken over");
    stopped.close();
    next.require();
    latest.point("runs/three", next, lock);
    assertThat(latest.pointed()).contains("runs/three");
    next.close();
  }

  @Test
  void whoWakesUpBeforeAnybodyCameGoesOn() throws IOException {
    Lease stopped = lock.lease(false, "stopped").orElseThrow();
    server.passes(EXPIRED);
    stopped.require();
    assertThat(lock.lease(false, "next")).isEmpty();
    stopped.close();
  }

  @Test
  void itIsRenewedByItself() throws Exception {
    S3Place place = (S3Place) lock;
    Lease lease = S3Lease.take(place, "me", Duration.ofSeconds(1)).orElseThrow();
    server.requests();
    for (int waited = 0; waited < 100 && server.requests().isEmpty(); waited++) {
      Thread.sleep(50);
    }
    assertThat(S3Lease.take(place, "you", Duration.ofSeconds(1))).isEmpty();
    lease.close();
  }

  @Test
  void theClockOfTheClientDoesNotCount() throws IOException {
    for (Duration wrong : List.of(Duration.ofDays(400), Duration.ofDays(-800))) {
      server.passes(wrong);
      Lease lease = lock.lease(false, "me").orElseThrow();
      assertThat(lock.lease(false, "you")).isEmpty();
      lease.close();
    }
  }

  @Test
  void numbersGoOnWhereSomebodyHasRemovedTheObject() throws IOException {
    Lease first = lock.lease(false, "me").orElseThrow();
    first.close();
    lock.delete();
    server.passes(Duration.ofSeconds(5));
    Lease second = lock.lease(false, "me").orElseThrow();
    assertThat(second.number()).isGreaterThan(first.number());
    second.close();
    lock.write(new byte[] {'?'});
    lock.lease(false, "me").orElseThrow().close();
  }

  @Test
  void whatAKilledSharerLeftExpires() throws IOException {
    assertThat(lock.lease(true, null)).isPresent();
    assertThat(lock.lease(false, "me")).isEmpty();
    server.passes(EXPIRED);
    Lease alone = lock.lease(false, "me").orElseThrow();
    alone.close();
    assertThat(server.keys()).containsExactly("job/.lock");
  }

  @Test
  void anAnswerThatWasLostTakesNobodysLease() throws IOException {
    Lease lease = lock.lease(false, "me").orElseThrow();
    server.loseNextAnswer();
    lease.require();
    lease.require();
    lease.close();
    Lease again = lock.lease(false, "me").orElseThrow();
    again.close();
  }

  @Test
  void whoSawItExpireDoesNotTakeItOnceItWasRenewed() throws IOException {
    Lease slow = lock.lease(false, "slow").orElseThrow();
    server.passes(EXPIRED);
    server.afterNext("GET", () -> unchecked(slow::require));
    assertThat(lock.lease(false, "next")).isEmpty();
    slow.require();
    slow.close();
  }

  @Test
  void aRenewalThatSeemedToFailIsTakenUpByTheNextAndByGivingBack() throws IOException {
    server.askOnce();
    Lease lease = lock.lease(false, "me").orElseThrow();
    for (int i = 0; i < 2; i++) {
      server.loseNextAnswer();
      assertThatThrownBy(lease::require).isInstanceOf(StorageException.class);
      if (i == 0) {
        lease.require();
      }
    }
    lease.close();
    lock.lease(false, "you").orElseThrow().close();
  }

  @Test
  void notesOfOlderVersionsAreRead() throws IOException {
    lock.write(
        "{\"number\":7,\"holder\":\"old\",\"token\":\"t\",\"seconds\":60,\"held\":true}"
            .getBytes(UTF_8));
    assertThat(lock.lease(false, "me")).isEmpty();
    assertThat(lock.leaseHolder()).isEqualTo("old");
    server.passes(EXPIRED);
    lock.lease(false, "me").orElseThrow().close();
  }

  @Test
  void whoCannotSeeWhetherItIsFreeLeavesNothing() throws IOException {
    server.askOnce();
    for (boolean sharing : List.of(false, true)) {
      server.afterNext("PUT", () -> server.failNext(1, 503));
      assertThatThrownBy(() -> lock.lease(sharing, "me")).isInstanceOf(StorageException.class);
      lock.lease(false, "you").orElseThrow().close();
      assertThat(server.keys()).containsExactly("job/.lock");
    }
  }

  @Test
  void whatIsGivenBackIsNotPutAgainByARenewalUnderWay() throws Exception {
    Lease shared = lock.lease(true, null).orElseThrow();
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    server.afterNext(
        "HEAD",
        () -> {
          Thread closing =
              new Thread(
                  () -> {
                    unchecked(shared::close);
                    closed.complete(true);
                  });
          closing.start();
          // Time to be given back in, if nothing hinders it.
          closed.copy().completeOnTimeout(false, 300, TimeUnit.MILLISECONDS).join();
        });
    shared.require();
    assertThat(closed.get()).isTrue();
    assertThat(server.keys()).isEmpty();
    assertThatThrownBy(shared::require).isInstanceOf(LeaseLostException.class);
    assertThat(server.keys()).isEmpty();
  }

  private interface Work {
    void work() throws IOException;
  }

  private static void unchecked(Work something) {
    try {
      something.work();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void ofManyWhoComeAtOnceOneHasIt() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int round = 0; round < 5; round++) {
      List<Callable<Optional<Lease>>> tries = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tries.add(() -> lock.lease(false, "me"));
      }
      List<Lease> held = new ArrayList<>();
      for (Future<Optional<Lease>> tried : threads.invokeAll(tries)) {
        tried.get().ifPresent(held::add);
      }
      assertThat(held).hasSize(1);
      held.get(0).close();
    }
    threads.shutdown();
  }
}
