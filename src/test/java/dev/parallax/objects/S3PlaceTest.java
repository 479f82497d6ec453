package dev.parallax.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Found;
import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
import dev.parallax.files.ObjectWriter;
import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.files.StorageException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3PlaceTest {

  private FakeS3 server;
  private S3Place place;

  @BeforeEach
  void start() throws IOException {
    server = new FakeS3();
    place = server.place("out");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aStretchIsOneRequestAndWhatIsBeingWrittenIsReadBackHere() throws IOException {
    byte[] bytes = new byte[3 << 20];
    new Random(6).nextBytes(bytes);
    try (ObjectWriter writer = place.at("large").writer()) {
      int written = 0;
      for (int length : new int[] {1000, 1 << 20, 1, (2 << 20) - 1001}) {
        writer.write(bytes, written, length);
        written += length;
        assertThat(writer.written(written - 500, 400))
            .isEqualTo(Arrays.copyOfRange(bytes, written - 500, written - 100));
        assertThat(writer.written(10, 90)).isEqualTo(Arrays.copyOfRange(bytes, 10, 100));
      }
      assertThat(server.requests()).as("nothing is there yet").isEmpty();
      writer.commit();
    }
    server.requests();
    assertThat(place.at("large").bytes(1 << 20, 77))
        .isEqualTo(Arrays.copyOfRange(bytes, 1 << 20, (1 << 20) + 77));
    assertThat(server.requests()).hasSize(1);
    assertThat(place.at("large").bytes(5, 0)).isEmpty();
    assertThat(place.at("large").bytes()).isEqualTo(bytes);
  }

  @Test
  void whatWasWrittenLastCanBeTakenBackInMemoryAndInAFile() throws IOException {
    byte[] bytes = new byte[3 << 20];
    new Random(9).nextBytes(bytes);
    for (int size : new int[] {100, 2 << 20}) {
      try (ObjectWriter writer = place.at("object").writer()) {
        writer.write(bytes, 0, size);
        writer.write(bytes, 7, 50);
        writer.truncate(size);
        writer.write(bytes, size, 20);
        writer.commit();
      }
      assertThat(place.at("object").bytes()).isEqualTo(Arrays.copyOf(bytes, size + 20));
    }
  }

  @Test
  void placesAreNamesAndTravel() throws Exception {
    Place deep = place.at("a/b").at("c");
    assertThat(deep).hasToString("s3://bucket/out/a/b/c").isEqualTo(server.place("out/a/b/c"));
    assertThat(deep.name()).isEqualTo("c");
    assertThat(deep.parent()).isEqualTo(place.at("a").at("b"));
    assertThat(place.parent()).hasToString("s3://bucket").isEqualTo(place.parent().parent());
    assertThat(server.requests()).isEmpty();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(deep);
    assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
        .isEqualTo(deep);
    assertThat(deep.look()).isEmpty();
    assertThat(deep.list()).isEmpty();
    assertThat(deep.isFolder()).isFalse();
  }

  @Test
  void anObjectAppearsWholeOrNotAtAll() throws IOException {
    Place object = place.at("new/object");
    for (int size : List.of(0, 1, 5000, 3_000_000)) {
      byte[] bytes = new byte[size];
      new Random(size).nextBytes(bytes);
      try (ObjectWriter writer = object.writer()) {
        writer.write(bytes, 0, size / 2);
        server.requests();
        writer.flush();
        writer.write(bytes, size / 2, size - size / 2);
        assertThat(server.requests()).isEmpty();
        writer.commit();
      }
      assertThat(object.bytes()).isEqualTo(bytes);
      assertThat(object.size()).isEqualTo(size);
      try (InputStream in = object.read()) {
        assertThat(in.readAllBytes()).isEqualTo(bytes);
      }
    }
    try (ObjectWriter writer = object.writer()) {
      writer.write('x');
    }
    assertThat(object.size()).isEqualTo(3_000_000);
  }

  @Test
  void readsFromAnywhere() throws IOException {
    byte[] bytes = new byte[2_500_000];
    new Random(1).nextBytes(bytes);
    place.at("x").write(bytes);
    try (SeekableByteChannel channel = place.at("x").open()) {
      assertThat(channel.size()).isEqualTo(bytes.length);
      for (int from : List.of(2_499_999, 0, 1_048_575, 1_048_576, 7)) {
        channel.position(from);
        ByteBuffer read = ByteBuffer.allocate(1_100_000);
        while (read.hasRemaining() && channel.read(read) >= 0) {}
        assertThat(Arrays.copyOf(read.array(), read.position()))
            .isEqualTo(Arrays.copyOfRange(bytes, from, from + read.position()));
        assertThat(read.position()).isEqualTo(Math.min(1_100_000, bytes.length - from));
      }
      assertThat(channel.position(bytes.length).read(ByteBuffer.allocate(1))).isEqualTo(-1);
    }
  }

  @Test
  void listsWhatIsThereAndAsksNothingMoreOfWhatItListed() throws IOException {
    for (String key : List.of("b/1", "b/2", "b/c/3", "a", "z z+é&<%41>", "bb/1", "c")) {
      place.at(key).write(key.getBytes(UTF_8));
    }
    server.place("out/folder/").put(RequestBody.empty());
    server.place("outside").write(new byte[1]);
    List<Place> listed = place.list();
    assertThat(listed)
        .extracting(Place::name)
        .containsExactly("a", "b", "bb", "c", "folder", "z z+é&<%41>");
    server.requests();
    assertThat(listed.get(0).look()).contains(new Found(Found.Kind.OBJECT, 1));
    assertThat(listed.get(0).size()).isEqualTo(1);
    assertThat(listed.get(1).isFolder()).isTrue();
    assertThat(server.requests()).isEmpty();
    assertThat(listed.get(5).bytes()).asString(UTF_8).isEqualTo("z z+é&<%41>");
    assertThat(place.at("b").objects())
        .containsExactly(place.at("b/1"), place.at("b/2"), place.at("b/c/3"));
    assertThat(place.at("b").look()).contains(new Found(Found.Kind.FOLDER, 0));
    place.at("b").delete();
    place.at("nothing").delete();
    assertThat(server.keys())
        .containsExactly("out/a", "out/bb/1", "out/c", "out/folder/", "out/z z+é&<%41>", "outside");
  }

  @Test
  void aFolderMovesWithItsLastObjectLast() throws IOException {
    for (String key : List.of("run.json", "t/1", "t/2", "u/1", "z")) {
      place.at("work").at(key).write(key.getBytes(UTF_8));
    }
    server.requests();
    place.at("work").moveTo(place.at("runs/one"), "run.json");
    List<String> puts = server.requests().stream().filter(r -> r.startsWith("PUT")).toList();
    assertThat(puts).first().asString().endsWith("/runs/one/.unfinished");
    assertThat(puts).last().asString().endsWith("/runs/one/run.json");
    assertThat(server.keys())
        .containsExactly(
            "out/runs/one/run.json",
            "out/runs/one/t/1",
            "out/runs/one/t/2",
            "out/runs/one/u/1",
            "out/runs/one/z");
    place.at("runs/one").clearUnfinished();
    assertThat(server.keys()).hasSize(5);
    place.at("runs/one").moveAside(place.at("removed"));
    assertThat(server.keys()).isEmpty();
  }

  @Test
  void aMoveThatBreaksOffIsClearedByTheNext() throws IOException {
    for (String key : List.of("run.json", "t/1", "t/2", "t/3")) {
      place.at("work").at(key).write(key.getBytes(UTF_8));
    }
    for (int requests = 2; requests < 7; requests++) {
      server.allow(requests);
      assertThatThrownBy(() -> place.at("work").moveTo(place.at("runs/one"), "run.json"))
          .isInstanceOf(IOException.class);
      server.allow(Integer.MAX_VALUE);
      assertThat(place.at("work").objects()).hasSize(4);
      place.at("runs/one").clearUnfinished();
      assertThat(place.at("runs/one").isFolder()).isFalse();
    }
  }

  @Test
  void aPointerLeadsWhereTheLatestLeaseHasIt() throws IOException {
    Place pointer = place.pointer("latest");
    assertThat(pointer).hasToString("s3://bucket/out/latest.json");
    assertThat(pointer.pointed()).isEmpty();
    pointer.claim(Places.lease());
    assertThat(pointer.pointed()).isEmpty();
    assertThat(pointer.look().orElseThrow().kind()).isEqualTo(Found.Kind.LINK);
    pointer.point("runs/one", Places.lease(), place);
    server.loseNextAnswer();
    pointer.point("runs/two", Places.lease(), place);
    assertThat(pointer.pointed()).contains("runs/two");
    assertThat(pointer.bytes()).asString().isEqualTo("{\"target\":\"runs/two\",\"lease\":1}");
    pointer.claim(later());
    assertThat(pointer.pointed()).contains("runs/two");
    assertThatThrownBy(() -> pointer.point("runs/three", Places.lease(), place))
        .isInstanceOf(LeaseLostException.class);
    assertThatThrownBy(() -> pointer.claim(Places.lease())).isInstanceOf(LeaseLostException.class);
    place.pointer("own").write("notes".getBytes(UTF_8));
    assertThat(place.pointer("own").look().orElseThrow().isObject()).isTrue();
    assertThat(place.pointer("own").pointed()).isEmpty();
  }

  @Test
  void whoClaimsAPointerWritesOverNobodyWhoPublishesMeanwhile() throws IOException {
    Place pointer = place.pointer("latest");
    pointer.point("runs/one", Places.lease(), place);
    server.afterNext("GET", () -> publishes("runs/two"));
    pointer.claim(later());
    assertThat(pointer.pointed()).contains("runs/two");
    assertThatThrownBy(() -> pointer.point("runs/three", Places.lease(), place))
        .isInstanceOf(LeaseLostException.class);
    assertThat(pointer.pointed()).contains("runs/two");
  }

  private void publishes(String run) {
    try {
      place.pointer("latest").point(run, Places.lease(), place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lease later() {
    return new Lease() {
      @Override
      public void require() {}

      @Override
      public long number() {
        return 2;
      }

      @Override
      public void close() {}
    };
  }

  @Test
  void aServerThatFailsForAWhileIsAskedAgain() throws IOException {
    server.failNext(3, 503);
    place.at("x").write(new byte[] {1, 2, 3, 4});
    server.failNext(3, 500);
    assertThat(place.at("x").bytes()).hasSize(4);
    byte[] large = new byte[300_000];
    new Random(2).nextBytes(large);
    place.at("y").write(large);
    try (InputStream in = place.at("y").read()) {
      server.breakOffNext();
      assertThat(in.readAllBytes()).isEqualTo(large);
    }
    server.breakOffNext();
    try (InputStream in = place.at("y").read()) {
      assertThat(in.readAllBytes()).isEqualTo(large);
    }
  }

  @Test
  void aServerThatFailsForEverIsToldWithoutATrace() {
    server.failNext(1000, 503);
    assertThatThrownBy(() -> place.at("x").bytes())
        .isInstanceOf(StorageException.class)
        .hasMessageContainingAll(server.address().toString(), "503", "after 4 attempts", "later");
    assertThatThrownBy(() -> place.at("x").isObject())
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(StorageException.class);
    server.close();
    S3Connection.use(S3Connection.connect(2, server.address()));
    assertThatThrownBy(place::list)
        .isInstanceOf(StorageException.class)
        .hasMessageContainingAll("cannot be reached", server.address().toString());
  }

  @Test
  void anArchivedObjectIsNotToldAsAMissingRight() throws IOException {
    place.at("x").write(new byte[1]);
    server.archive("x");
    assertThatThrownBy(() -> place.at("x").bytes())
        .isInstanceOf(FileSystemException.class)
        .isNotInstanceOf(AccessDeniedException.class)
        .hasMessage("s3://bucket/out/x: is archived (InvalidObjectState); restore it first")
        .hasCauseInstanceOf(S3Exception.class)
        .satisfies(e -> assertThat(place.isCauseOf(e)).isTrue());
  }

  @Test
  void bucketsThatAreNotThereAndRightsThatAreMissingAreTold() throws IOException {
    S3Place none = new S3Place("other", "in");
    assertThatThrownBy(none::list)
        .isInstanceOf(StorageException.class)
        .hasMessageContainingAll("no bucket 'other'", server.address().toString());
    assertThatThrownBy(() -> none.at("x").write(new byte[1])).hasMessageContaining("'other'");
    assertThatThrownBy(none::look).isInstanceOf(StorageException.class);
    server.failNext(1, 403);
    assertThatThrownBy(() -> place.at("x").write(new byte[1]))
        .isInstanceOf(AccessDeniedException.class)
        .satisfies(e -> assertThat(place.isCauseOf(e)).isTrue())
        .satisfies(e -> assertThat(server.place("outs").isCauseOf(e)).isFalse())
        .hasMessage("s3://bucket/out/x: AccessDenied")
        .hasCauseInstanceOf(S3Exception.class);
    assertThatThrownBy(() -> place.at("gone").bytes())
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage("s3://bucket/out/gone: NoSuchKey")
        .hasCauseInstanceOf(S3Exception.class);
    assertThatThrownBy(() -> place.at("gone").size()).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> place.at("gone").read()).isInstanceOf(NoSuchFileException.class);
  }
}
