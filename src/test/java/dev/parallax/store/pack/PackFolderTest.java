package dev.parallax.store.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {

  @TempDir Path path;

  private Place place;

  @BeforeEach
  void open() {
    place = Places.of(path.resolve("packs"));
  }

  private static OpenPacks run() {
    return OpenPacks.of(UUID.randomUUID().toString());
  }

  private static String key(int number) {
    return Hashes.sha256("" + number);
  }

  private static void put(PackFolder folder, int number, String text) throws IOException {
    folder.put(key(number), text.getBytes(UTF_8));
  }

  private static Optional<String> find(PackFolder folder, int number) throws IOException {
    return folder.find(key(number)).map(bytes -> new String(bytes, UTF_8));
  }

  @Test
  void aThousandEntriesAreFourPacksHoweverManyThreadsWrite() throws Exception {
    try (OpenPacks run = run()) {
      PackFolder folder = run.folder(place, false);
      ExecutorService threads = Executors.newFixedThreadPool(4);
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        int number = i;
        work.add(
            () -> {
              put(folder, number, "text " + number);
              return find(folder, number).equals(Optional.of("text " + number));
            });
      }
      for (Future<Boolean> done : threads.invokeAll(work)) {
        assertThat(done.get()).as("found at once").isTrue();
      }
      threads.shutdown();
      assertThat(place.list()).as("three full ones, one that is written").hasSize(4);
      run.commit();
    }
    assertThat(PackListing.of(place, any -> true).packs())
        .extracting(pack -> pack.entries().size())
        .containsExactlyInAnyOrder(256, 256, 256, 232);
    try (OpenPacks other = run()) {
      PackFolder folder = other.folder(place, false);
      assertThat(folder.contains(key(7))).isFalse();
      folder.lookAgain();
      for (int i = 0; i < 1000; i++) {
        assertThat(find(folder, i)).contains("text " + i);
      }
      assertThat(folder.contains(key(1000))).isFalse();
    }
  }

  @Test
  void largeEntriesFillAPackSooner() throws IOException {
    try (OpenPacks run = run()) {
      PackFolder folder = run.folder(place, false);
      for (int i = 0; i < 9; i++) {
        folder.put(key(i), new byte[9 << 20]);
      }
      run.commit();
    }
    assertThat(PackListing.of(place, any -> true).packs())
        .extracting(pack -> pack.entries().size())
        .containsExactlyInAnyOrder(4, 4, 1);
  }

  @Test
  void whatIsPutCommittedForgottenAndLookedForIsAsInAMap() throws IOException {
    Random random = new Random(4);
    Map<Integer, String> map = new HashMap<>();
    for (int session = 0; session < 12; session++) {
      try (OpenPacks run = run()) {
        PackFolder folder = run.folder(place, true);
        folder.look();
        for (int step = 0; step < 200; step++) {
          int number = random.nextInt(60);
          switch (random.nextInt(5)) {
            case 0, 1 -> {
              put(folder, number, session + " " + step);
              map.put(number, session + " " + step);
            }
            case 2 -> {
              if (random.nextInt(20) == 0) {
                folder.commit();
              }
            }
            default ->
                assertThat(find(folder, number)).isEqualTo(Optional.ofNullable(map.get(number)));
          }
        }
      }
      if (session % 4 == 3) {
        new PackTidying(place).remove(PackListing.of(place, any -> true), any -> false);
      }
    }
    assertThat(CurrentEntries.of(PackListing.of(place, any -> true).packs()).newest())
        .hasSameSizeAs(map);
  }

  @Test
  void allAreReadWithFewReadsWhereverTheyAre() throws IOException {
    Random random = new Random(5);
    List<String> keys = new ArrayList<>();
    Map<String, Integer> lengths = new HashMap<>();
    try (OpenPacks run = run();
        OpenPacks other = run()) {
      for (int i = 0; i < 700; i++) {
        PackFolder folder = (i % 3 == 0 ? run : other).folder(place, false);
        byte[] bytes = new byte[random.nextInt(50) == 0 ? 5 << 20 : random.nextInt(300)];
        Arrays.fill(bytes, (byte) i);
        folder.put(key(i), bytes);
        keys.add(key(i));
        lengths.put(key(i), bytes.length);
      }
      other.commit();
      PackFolder folder = run.folder(place, false);
      folder.lookAgain();
      Collections.shuffle(keys, random);
      Map<String, Integer> found = new HashMap<>();
      folder.findAll(
          keys,
          (number, bytes) -> {
            assertThat(bytes).isEqualTo(folder.find(keys.get(number)).orElseThrow());
            assertThat(found.put(keys.get(number), bytes.length)).isNull();
          });
      assertThat(found).isEqualTo(lengths);
      assertThatThrownBy(() -> folder.findAll(List.of(key(700)), (number, bytes) -> {}))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("No entry of");
    }
  }

  @Test
  void whatWasForgottenIsAbsentUntilItIsPutAgain() throws IOException {
    try (OpenPacks run = run()) {
      PackFolder folder = run.folder(place, true);
      put(folder, 1, "old");
      folder.forget(key(1));
      assertThat(find(folder, 1)).isEmpty();
      assertThat(folder.contains(key(1))).isFalse();
      put(folder, 1, "new");
      assertThat(find(folder, 1)).contains("new");
    }
  }

  @Test
  void whoReadsWhilePacksArePutTogetherLooksAgain() throws IOException {
    for (int i = 0; i < 3; i++) {
      try (OpenPacks run = run()) {
        put(run.folder(place, true), i, "text " + i);
      }
    }
    try (OpenPacks reader = run()) {
      PackFolder folder = reader.folder(place, true);
      folder.look();
      new PackTidying(place).remove(PackListing.of(place, any -> true), key(1)::equals);
      assertThat(find(folder, 0)).contains("text 0");
      assertThatThrownBy(() -> find(folder, 1)).isInstanceOf(IOException.class);
      assertThat(find(folder, 2)).contains("text 2");
    }
  }

  @Test
  void anotherEntryInItsPlaceIsDamage() throws IOException {
    try (OpenPacks run = run()) {
      PackFolder folder = run.folder(place, false);
      put(folder, 1, "one");
      put(folder, 2, "two");
      run.commit();
      Path pack = Places.path(place.list().get(0));
      byte[] bytes = Files.readAllBytes(pack);
      bytes[0] ^= 1;
      Files.write(pack, bytes);
      assertThatThrownBy(() -> find(folder, 1))
          .isInstanceOf(DamagedPackException.class)
          .hasMessage("another entry stands in its place");
      assertThat(find(folder, 2)).contains("two");
    }
  }

  @Test
  void aRunThatEndsKeepsWhatOutlivesItAndDropsTheRest() throws IOException {
    Place work = Places.of(path.resolve("work"));
    OpenPacks run = run();
    put(run.folder(place, true), 1, "one");
    put(run.folder(work, false), 1, "one");
    run.close();
    assertThat(find(run.folder(place, true), 1)).contains("one");
    assertThat(find(run.folder(work, false), 1)).isEmpty();
    assertThat(place.list()).hasSize(1);
    assertThat(work.list()).isEmpty();
    assertThatThrownBy(() -> put(run.folder(work, false), 2, "two"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has ended");
  }

  @Test
  void allWhoNameARunShareItsPacks() throws IOException {
    try (OpenPacks run = OpenPacks.of("a run")) {
      put(run.folder(place, false), 1, "one");
      assertThat(find(OpenPacks.of("a run").folder(place, false), 1)).contains("one");
      assertThat(find(OpenPacks.of("another run").folder(place, false), 1)).isEmpty();
    }
    assertThat(find(OpenPacks.of("a run").folder(place, false), 1)).isEmpty();
  }

  @Test
  void whatWasPutIsCommittedThoughNobodyHoldsTheRun() throws IOException {
    String run = UUID.randomUUID().toString();
    for (int i = 0; i < 20; i++) {
      put(OpenPacks.of(run).folder(place, false), i, "text " + i);
    }
    collectGarbage();
    OpenPacks.of(run).commit();
    try (OpenPacks other = run()) {
      PackFolder folder = other.folder(place, false);
      folder.look();
      for (int i = 0; i < 20; i++) {
        assertThat(find(folder, i)).contains("text " + i);
      }
    }
  }

  @Test
  void whoComesAfterTheEndOfARunPutsNothingUnlessItBeginsAnew() throws IOException {
    String run = UUID.randomUUID().toString();
    try (OpenPacks packs = OpenPacks.begin(run)) {
      put(packs.folder(place, true), 1, "one");
    }
    PackFolder late = OpenPacks.of(run).folder(place, true);
    assertThatThrownBy(() -> put(late, 2, "two"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has ended");
    late.look();
    assertThat(find(late, 1)).as("read it may be").contains("one");
    try (OpenPacks anew = OpenPacks.begin(run)) {
      assertThat(OpenPacks.of(run)).isSameAs(anew);
      put(anew.folder(place, true), 2, "two");
    }
    assertThat(place.list()).hasSize(2);
  }

  @Test
  void aPackThatIsFoundLateReplacesNoNewerEntry() throws IOException {
    try (OpenPacks first = run();
        OpenPacks second = run();
        OpenPacks reader = run()) {
      put(first.folder(place, true), 1, "old");
      put(second.folder(place, true), 2, "other");
      second.commit();
      put(second.folder(place, true), 1, "new");
      second.commit();
      PackFolder folder = reader.folder(place, true);
      folder.look();
      first.commit();
      folder.lookAgain();
      assertThat(find(folder, 1)).contains("new");
    }
  }

  /** Until what only a weak reference holds is gone. */
  private static void collectGarbage() {
    WeakReference<Object> canary = new WeakReference<>(new Object());
    while (canary.get() != null) {
      System.gc();
    }
  }

  @Test
  void aRunWithNothingToCommitIsLetGo() throws IOException {
    String run = UUID.randomUUID().toString();
    put(OpenPacks.of(run).folder(place, false), 1, "one");
    OpenPacks.of(run).commit();
    collectGarbage();
    assertThat(OpenPacks.of(run).folder(place, false).contains(key(1))).as("a new one").isFalse();
  }
}
