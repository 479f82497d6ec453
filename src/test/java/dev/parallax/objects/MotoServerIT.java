package dev.parallax.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
import dev.parallax.files.ObjectWriter;
import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.files.StorageException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the room asks of a server, asked of one that was not written for it. */
class MotoServerIT {

  private static @Nullable MotoServer server;
  private final S3Place place = new S3Place(FakeS3.BUCKET, "out");

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server = MotoServer.start(folder);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void ofManyWhoComeAtOnceOneHasTheLease() throws Exception {
    Place lock = place.at("many/.lock");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int round = 0; round < 3; round++) {
      List<Callable<Boolean>> tries = new ArrayList<>();
      List<Lease> held = Collections.synchronizedList(new ArrayList<>());
      for (int i = 0; i < 4; i++) {
        tries.add(() -> lock.lease(false, "me").map(held::add).orElse(false));
      }
      threads.invokeAll(tries);
      assertThat(held).hasSize(1);
      held.get(0).require();
      held.get(0).close();
    }
    threads.shutdown();
    Lease shared = lock.lease(true, null).orElseThrow();
    assertThat(lock.lease(false, "me")).isEmpty();
    shared.close();
    lock.lease(false, "me").orElseThrow().close();
  }

  @Test
  void aPointerIsSwitchedUnderTheLatestLeaseOnly() throws Exception {
    Place pointer = place.pointer("latest");
    Lease lease = place.at("pointer/.lock").lease(false, "me").orElseThrow();
    pointer.claim(lease);
    pointer.point("runs/one", lease, place);
    assertThat(pointer.pointed()).contains("runs/one");
    assertThat(pointer.look().orElseThrow().isObject()).isFalse();
    assertThatThrownBy(() -> pointer.point("runs/two", Places.lease(), place))
        .isInstanceOf(LeaseLostException.class);
    lease.close();
  }

  @Test
  void objectsAreWrittenReadListedMovedAndRemoved() throws Exception {
    byte[] bytes = new byte[3_000_000];
    new Random(3).nextBytes(bytes);
    Place folder = place.at("tree");
    try (ObjectWriter writer = folder.at("a/large+ é&.bin").writer()) {
      writer.write(bytes);
      writer.commit();
    }
    folder.at("run.json").write("{}".getBytes(UTF_8));
    for (int i = 0; i < 1100; i++) {
      folder.at("b/" + i).write(new byte[0]);
    }
    assertThat(folder.objects()).hasSize(1102);
    assertThat(folder.list()).extracting(Place::name).containsExactly("a", "b", "run.json");
    folder.moveTo(place.at("moved"), "run.json");
    assertThat(folder.isFolder()).isFalse();
    Place large = place.at("moved/a/large+ é&.bin");
    try (InputStream in = large.read()) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
    try (SeekableByteChannel channel = large.open()) {
      ByteBuffer last = ByteBuffer.allocate(8);
      channel.position(bytes.length - 4).read(last);
      assertThat(last.position()).isEqualTo(4);
      assertThat(last.get(0)).isEqualTo(bytes[bytes.length - 4]);
    }
    place.at("moved").delete();
    assertThat(place.at("moved").objects()).isEmpty();
  }

  @Test
  void aBucketThatIsNotThereIsTold() {
    assertThatThrownBy(() -> new S3Place("elsewhere", "in").list())
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("no bucket 'elsewhere'");
  }
}
