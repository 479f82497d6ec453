package dev.parallax.store.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one entry, or one commit, that cannot be written does to the others: nothing. */
class FullDiskTest {

  @TempDir Path path;

  private final SmallDisk disk = new SmallDisk();
  private final OpenPacks run = run();
  private Place real;
  private Place place;

  @BeforeEach
  void open() {
    real = Places.of(path.resolve("packs"));
    place = disk.at(real);
  }

  private static OpenPacks run() {
    return OpenPacks.of(UUID.randomUUID().toString());
  }

  private static String key(int number) {
    return Hashes.sha256("" + number);
  }

  private static void put(PackFolder folder, int number) throws IOException {
    folder.put(key(number), ("text " + number).getBytes(UTF_8));
  }

  /** Numbers below 10 whose entry is there and right. */
  private static Set<Integer> found(Place place) throws IOException {
    Set<Integer> found = new TreeSet<>();
    try (OpenPacks other = run()) {
      PackFolder folder = other.folder(place, true);
      folder.look();
      assertThat(folder.takeDamaged()).isEmpty();
      for (int number = 0; number < 10; number++) {
        if (folder.contains(key(number))) {
          assertThat(folder.find(key(number)).orElseThrow()).asString().isEqualTo("text " + number);
          found.add(number);
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 36, 37, 40})
  void anEntryThatFindsNoRoomHarmsNoOther(int room) throws IOException {
    PackFolder folder = run.folder(place, false);
    put(folder, 1);
    put(folder, 2);
    disk.room = room;
    assertThatThrownBy(() -> put(folder, 3)).hasMessage("No space left on device");
    assertThat(folder.contains(key(3))).isFalse();
    assertThat(folder.find(key(2))).isPresent();
    disk.room = Long.MAX_VALUE;
    put(folder, 4);
    run.commit();
    assertThat(found(real)).containsExactly(1, 2, 4);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 80})
  void aCommitThatFailsFailsAgainUntilItIsMadeGood(int room) throws IOException {
    PackFolder folder = run.folder(place, false);
    put(folder, 1);
    disk.room = room;
    assertThatThrownBy(run::commit).isInstanceOf(IOException.class);
    assertThatThrownBy(run::commit).as("told to the other who counts on it").isNotNull();
    disk.room = Long.MAX_VALUE;
    put(folder, 2);
    run.commit();
    assertThat(found(real)).containsExactly(1, 2);
  }

  @Test
  void aPackThatDoesNotAppearIsTriedAgainAndTakesNoMore() throws IOException {
    PackFolder folder = run.folder(place, false);
    put(folder, 1);
    disk.refusesToCommit = true;
    assertThatThrownBy(run::commit).hasMessage("Refused");
    assertThatThrownBy(() -> put(folder, 2)).hasMessage("Refused");
    disk.refusesToCommit = false;
    put(folder, 3);
    assertThat(found(real)).as("under the name that may have appeared").containsExactly(1);
    run.commit();
    assertThat(found(real)).containsExactly(1, 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 30, 50, 120})
  void whatOutlivesTheRunIsTakenUpThoughItsPackCannotBeEnded(int room) throws IOException {
    PackFolder folder = run.folder(place, true);
    for (int number = 0; number < 5; number++) {
      put(folder, number);
    }
    disk.room = room;
    run.close();
    assertThat(found(real)).isEmpty();
    new PackTidying(real).tidy();
    assertThat(found(real)).containsExactly(0, 1, 2, 3, 4);
    assertThat(real.list()).hasSize(1);
  }

  @Test
  void whatOutlivesTheRunIsTakenUpThoughItsPackDidNotAppear() throws IOException {
    put(run.folder(place, true), 1);
    disk.refusesToCommit = true;
    run.close();
    new PackTidying(real).tidy();
    assertThat(found(real)).containsExactly(1);
  }

  @Test
  void nothingIsLeftOfARunThatCouldPutNothing() throws IOException {
    PackFolder folder = run.folder(place, true);
    disk.room = 0;
    assertThatThrownBy(() -> put(folder, 1)).isInstanceOf(IOException.class);
    run.commit();
    run.close();
    assertThat(real.list()).isEmpty();
  }

  @Test
  void onADiskPacksGrowThoughTimePassesAndElsewhereTheyEnd() throws IOException {
    for (boolean survives : new boolean[] {true, false}) {
      disk.survivesProcess = survives;
      disk.forced = 0;
      AtomicLong clock = new AtomicLong(5);
      Place packs = disk.at(real.at("" + survives));
      PackFolder folder = new PackFolder(run, packs, true, clock::get);
      for (int number = 0; number < 6; number++) {
        put(folder, number);
        clock.addAndGet(40_000_000_000L);
      }
      assertThat(PackListing.of(packs, any -> true).packs()).hasSize(survives ? 0 : 2);
      assertThat(disk.forced).as("kept from power cuts").isEqualTo(2);
      folder.close();
      assertThat(PackListing.of(packs, any -> true).packs()).hasSize(survives ? 1 : 2);
    }
  }

  @Test
  void anInterruptHarmsNoPack() throws IOException {
    PackFolder folder = run.folder(real, true);
    put(folder, 1);
    Thread.currentThread().interrupt();
    try {
      assertThat(folder.find(key(1))).isPresent();
      put(folder, 2);
      folder.commit();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(found(real)).containsExactly(1, 2);
  }
}
