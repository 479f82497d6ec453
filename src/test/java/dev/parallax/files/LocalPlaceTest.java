package dev.parallax.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPlaceTest {

  @TempDir Path folder;
  private Place place;

  @BeforeEach
  void standAtTheFolder() {
    place = Places.of(folder);
  }

  @Test
  void placesAreNames() throws IOException {
    Place deep = place.at("a/b").at("c");
    assertThat(deep.name()).isEqualTo("c");
    assertThat(deep.parent()).isEqualTo(place.at("a").at("b"));
    assertThat(deep).hasToString(folder.resolve("a/b/c").toString());
    assertThat(deep.look()).isEmpty();
    assertThat(deep.list()).isEmpty();
    assertThat(deep.objects()).isEmpty();
    assertThat(LocalPlace.of("/").parent()).isEqualTo(LocalPlace.of("/"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anObjectAppearsWholeOrNotAtAll() throws IOException {
    Place object = place.at("new/object");
    try (ObjectWriter writer = object.writer()) {
      writer.write("first".getBytes(UTF_8));
      writer.flush();
      assertThat(object.look()).isEmpty();
    }
    assertThat(object.parent().list()).isEmpty();
    object.write("second".getBytes(UTF_8));
    try (ObjectWriter writer = object.writer()) {
      writer.write('x');
    }
    assertThat(object.bytes()).asString().isEqualTo("second");
    object.write("third".getBytes(UTF_8));
    assertThat(object.bytes()).asString().isEqualTo("third");
    assertThat(object.size()).isEqualTo(5);
  }

  @Test
  void twoWhoWriteTheSameObjectAtOneTimeDoNotMeet() throws IOException {
    Place object = place.at("object");
    try (ObjectWriter first = object.writer();
        ObjectWriter second = object.writer()) {
      first.write("first".getBytes(UTF_8));
      second.write("second, and longer".getBytes(UTF_8));
      second.commit();
      assertThat(object.bytes()).asString().isEqualTo("second, and longer");
      first.commit();
    }
    assertThat(object.bytes()).asString().isEqualTo("first");
    assertThat(place.list()).containsExactly(object);
  }

  @Test
  void whatKilledWritersLeftIsClearedAndNoOthersIs() throws IOException {
    Place object = place.at("object");
    object.writer().write(new byte[9000]);
    object.writer().write(1);
    place.at("object.partial").write(new byte[] {1});
    place.at("object.json").writer().write(1);
    object.write("whole".getBytes(UTF_8));
    assertThat(place.list()).hasSize(5);
    object.clearUnfinished();
    assertThat(place.list()).hasSize(2).contains(object);
    object.clearUnfinished();
    assertThat(object.bytes()).asString().isEqualTo("whole");
    place.at("nowhere/object").clearUnfinished();
  }

  @Test
  void whatIsBeingWrittenCanBeReadBack() throws IOException {
    try (ObjectWriter writer = place.at("a/b").writer()) {
      writer.write("a text".getBytes(UTF_8));
      assertThat(writer.written(2, 4)).asString().isEqualTo("text");
      writer.write("s".getBytes(UTF_8));
      writer.force();
      assertThat(writer.written(2, 5)).asString().isEqualTo("texts");
      assertThatThrownBy(() -> writer.written(2, 6)).isInstanceOf(EOFException.class);
      assertThat(place.at("a/b").isObject()).isFalse();
      writer.commit();
    }
    assertThat(place.at("a/b").bytes(1, 3)).asString().isEqualTo(" te");
    assertThatThrownBy(() -> place.at("a/b").bytes(4, 4)).isInstanceOf(EOFException.class);
  }

  @Test
  void whatWasWrittenLastCanBeTakenBack() throws IOException {
    Random random = new Random(7);
    byte[] expected = new byte[0];
    try (ObjectWriter writer = place.at("object").writer()) {
      for (int step = 0; step < 300; step++) {
        if (random.nextInt(4) == 0) {
          expected = Arrays.copyOf(expected, random.nextInt(expected.length + 1));
          writer.truncate(expected.length);
        } else {
          byte[] more = new byte[random.nextInt(random.nextInt(10) == 0 ? 150_000 : 9_000)];
          random.nextBytes(more);
          writer.write(more);
          int length = expected.length;
          expected = Arrays.copyOf(expected, length + more.length);
          System.arraycopy(more, 0, expected, length, more.length);
        }
        int from = random.nextInt(expected.length + 1);
        int to = from + random.nextInt(expected.length + 1 - from);
        if (random.nextInt(3) == 0) {
          assertThat(writer.written(from, to - from))
              .isEqualTo(Arrays.copyOfRange(expected, from, to));
        }
      }
      int most = expected.length + 1;
      assertThatThrownBy(() -> writer.truncate(most)).isInstanceOf(IllegalArgumentException.class);
      writer.commit();
    }
    assertThat(place.at("object").bytes()).isEqualTo(expected);
  }

  @Test
  void whatIsLeftStaysUnfinishedAndACommitCanBeTriedAgain() throws IOException {
    ObjectWriter left = place.at("left").writer();
    left.write("text".getBytes(UTF_8));
    left.leave();
    assertThat(place.at("left").look()).isEmpty();
    assertThat(place.list()).hasSize(1);
    assertThat(place.list().get(0).size()).isEqualTo(4);

    try (ObjectWriter writer = place.at("object").writer()) {
      writer.write("text".getBytes(UTF_8));
      place.at("object/in/its/way").write(new byte[] {1});
      assertThatThrownBy(writer::commit).isInstanceOf(IOException.class);
      place.at("object").delete();
      writer.commit();
    }
    assertThat(place.at("object").bytes()).asString().isEqualTo("text");
  }

  @Test
  void looksAtThingsWithoutOpeningOrFollowingThem() throws Exception {
    Files.writeString(folder.resolve("object"), "abc");
    Files.createDirectory(folder.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("object"));
    assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor())
        .isZero();
    assertThat(place.at("object").look()).contains(new Found(Found.Kind.OBJECT, 3));
    assertThat(place.at("folder").look().orElseThrow().kind()).isEqualTo(Found.Kind.FOLDER);
    assertThat(place.at("link").look().orElseThrow().kind()).isEqualTo(Found.Kind.LINK);
    assertThat(place.at("pipe").look().orElseThrow().kind()).isEqualTo(Found.Kind.OTHER);
    assertThat(place.at("pipe").look().orElseThrow().isObject()).isFalse();
    assertThat(place.at("link").isObject()).isTrue();
    assertThat(place.objects()).containsExactly(place.at("object"));
  }

  @Test
  void whatCannotBeListedIsNotToldAsEmpty() throws IOException {
    Place circle = place.at("circle");
    Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
    assertThatThrownBy(circle::list).isInstanceOf(FileSystemException.class);
    assertThatThrownBy(circle::objects).isInstanceOf(FileSystemException.class);
    Files.createFile(folder.resolve("file"));
    for (String nothing : List.of("file", "file/in it", "nowhere")) {
      assertThat(place.at(nothing).list()).isEmpty();
      assertThat(place.at(nothing).objects()).isEmpty();
    }
  }

  @Test
  void deletesAFolderWithAllInItAndFollowsNoLink() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept"), "kept");
    Files.createDirectories(folder.resolve("gone/deep"));
    Files.createSymbolicLink(folder.resolve("gone/link"), kept);
    Files.createSymbolicLink(folder.resolve("gone/deep/up"), folder);
    place.at("gone").delete();
    place.at("gone").delete();
    assertThat(place.list()).containsExactly(place.at("kept"));
    assertThat(kept).hasContent("kept");
  }

  @Test
  void aFolderMovesAsAWhole() throws IOException {
    place.at("work/table/part").write(new byte[] {1, 2});
    place.at("work").settle();
    place.at("work").moveTo(place.at("runs/one"), "part");
    assertThat(place.objects()).containsExactly(place.at("runs/one/table/part"));
    place.at("runs/one").moveAside(place.at("removed"));
    assertThat(place.objects()).containsExactly(place.at("removed/table/part"));
  }

  @Test
  void aPointerLeadsToOneOrTheOther() throws IOException {
    Place pointer = place.pointer("latest");
    Lease lease = place.at(".lock").lease(false, "me").orElseThrow();
    pointer.claim(lease);
    assertThat(pointer.pointed()).isEmpty();
    for (String target : List.of("runs/one", "runs/two")) {
      pointer.point(target, lease, place.at("work"));
      assertThat(pointer.pointed()).contains(target);
    }
    Files.createDirectory(folder.resolve("folder"));
    assertThat(place.at("folder").pointed()).isEmpty();
    lease.require();
    lease.close();
  }

  @Test
  void aLeaseIsHeldAloneOrShared() throws IOException {
    Place lock = place.at("new/.lock");
    Lease alone = lock.lease(false, "me").orElseThrow();
    assertThat(lock.lease(false, "you")).isEmpty();
    assertThat(lock.lease(true, null)).isEmpty();
    assertThat(lock.leaseHolder()).isEqualTo("this process");
    alone.close();
    alone.close();
    assertThat(lock.leaseHolder()).isEqualTo("me");
    Lease one = lock.lease(true, null).orElseThrow();
    Lease other = lock.lease(true, null).orElseThrow();
    one.close();
    one.close();
    assertThat(lock.lease(false, "you")).isEmpty();
    other.close();
    lock.lease(false, "you").orElseThrow().close();
  }

  @Test
  void linesAreUtf8() throws IOException {
    place.at("text").write("ä\r\nb\n\nc".getBytes(UTF_8));
    assertThat(place.at("text").lines()).containsExactly("ä", "b", "", "c");
    place.at("text").write(new byte[] {(byte) 0xE4});
    assertThatThrownBy(() -> place.at("text").lines()).isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void knowsItsOwnFailures() {
    assertThat(place.isCauseOf(new NoSuchFileException(place.at("x/y").toString()))).isTrue();
    assertThat(place.isCauseOf(new NoSuchFileException(place + "-other"))).isFalse();
    assertThat(place.isCauseOf(new NoSuchFileException(null))).isFalse();
    assertThat(place.isCauseOf(new NoSuchFileException("\0"))).isFalse();
    assertThat(place.isCauseOf(new IOException(place.toString()))).isFalse();
    assertThat(Optional.of(place)).contains(Places.of(folder));
  }
}
