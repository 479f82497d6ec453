package dev.parallax.store.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTidyingTest {

  @TempDir Path path;

  private Place place;
  private final SortedMap<String, String> expected = new TreeMap<>();

  @BeforeEach
  void open() {
    place = Places.of(path.resolve("packs"));
  }

  private void run(int from, int to, String text) throws IOException {
    try (OpenPacks run = OpenPacks.of(UUID.randomUUID().toString())) {
      for (int i = from; i < to; i++) {
        String key = Hashes.sha256("" + i);
        run.folder(place, true).put(key, (text + i).getBytes(UTF_8));
        expected.put(key, text + i);
      }
    }
  }

  private List<PackFile> packs() throws IOException {
    PackListing listing = PackListing.of(place, any -> true);
    assertThat(listing.damaged()).isEmpty();
    return listing.packs();
  }

  private SortedMap<String, String> found() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    for (var each : CurrentEntries.of(packs()).newest().entrySet()) {
      found.put(
          each.getKey(), new String(each.getValue().source().read(each.getValue().entry()), UTF_8));
    }
    return found;
  }

  @Test
  void fewSmallPacksAreLeftAloneAndManyAreOne() throws IOException {
    for (int i = 0; i < PackTidying.MOST_SMALL; i++) {
      assertThat(packs()).hasSize(i);
      new PackTidying(place).tidy();
      run(i, i + 1, "text ");
    }
    new PackTidying(place).tidy();
    assertThat(packs()).singleElement().extracting(pack -> pack.entries().size()).isEqualTo(16);
    assertThat(found()).isEqualTo(expected);
  }

  @Test
  void hoursOfGrowthAndOfEntriesMadeAnewLoseNothingAndStayBounded() throws IOException {
    Random random = new Random(8);
    for (int night = 0; night < 120; night++) {
      new PackTidying(place).tidy();
      int from = random.nextInt(1500);
      run(from, from + (random.nextInt(10) == 0 ? 150 : 1 + random.nextInt(3)), night + " ");
      if (night % 20 == 19) {
        assertThat(found()).isEqualTo(expected);
      }
    }
    new PackTidying(place).tidy();
    assertThat(found()).isEqualTo(expected);
    List<PackFile> small = packs().stream().filter(PackFile::isSmall).toList();
    assertThat(small).hasSizeLessThan(PackTidying.MOST_SMALL);
  }

  @Test
  void fullPacksOfShortTextsAreNotWrittenAgain() throws IOException {
    run(0, 256 * 20, "");
    List<Place> before = place.list();
    new PackTidying(place).tidy();
    assertThat(place.list()).isEqualTo(before).hasSize(20);
  }

  @Test
  void entriesOfOlderVersionsArePutIntoPacks() throws IOException {
    run(0, 3, "newer ");
    for (int i = 0; i < 300; i++) {
      String key = Hashes.sha256("" + i);
      Path shard = Files.createDirectories(Places.path(place).resolve(key.substring(0, 2)));
      Files.writeString(shard.resolve(key + ".entry"), "old " + i);
      expected.putIfAbsent(key, "old " + i);
    }
    assertThat(found()).isEqualTo(expected);
    new PackTidying(place).tidy();
    assertThat(found()).isEqualTo(expected).hasSize(300);
    assertThat(place.objects()).as("of 300").hasSize(2);
    assertThat(place.list()).as("no empty folders stay").isEqualTo(place.objects());
  }

  @Test
  void aPackWithADamagedEntryIsLeftToWhoeverReadsItAndHoldsNothingUp() throws IOException {
    for (int i = 0; i < 20; i++) {
      run(i, i + 1, "text ");
    }
    Path pack = Places.path(packs().get(5).source().place());
    byte[] bytes = Files.readAllBytes(pack);
    bytes[3] ^= 1;
    Files.write(pack, bytes);
    PackFile damaged = packs().get(5);
    new PackTidying(place).tidy();
    assertThat(packs()).hasSize(2).contains(damaged);
    Files.delete(pack);
    expected.remove(damaged.entries().get(0).key());
    assertThat(found()).isEqualTo(expected).hasSize(19);
  }

  /** What a process leaves that is killed between writing a pack and giving it its name. */
  private Path unfinished(byte[] bytes, String name) throws IOException {
    return Files.write(Places.path(place).resolve(name), bytes);
  }

  private Path asUnfinished(Path pack, byte[] bytes) throws IOException {
    Files.delete(pack);
    return unfinished(bytes, pack.getFileName() + "." + UUID.randomUUID() + ".partial");
  }

  @Test
  void anUnfinishedPackGivesItsEntriesHoweverMuchOfItsEndIsThere() throws IOException {
    run(0, 3, "text ");
    Path pack = Places.path(packs().get(0).source().place());
    byte[] whole = Files.readAllBytes(pack);
    int entries = 3 * (PackFormat.HEADER_BYTES + "text 0".length());
    for (int length = entries; length <= whole.length; length++) {
      Path left = asUnfinished(pack, Arrays.copyOf(whole, length));
      new PackTidying(place).tidy();
      assertThat(found()).as("%d bytes", length).isEqualTo(expected);
      assertThat(left).doesNotExist();
      pack = Places.path(packs().get(0).source().place());
      assertThat(pack).as("as if it had been ended").hasBinaryContent(whole);
    }
  }

  @Test
  void zerosThatAPowerCutLeavesAreNoEntries() throws IOException {
    run(0, 3, "text ");
    Path pack = Places.path(packs().get(0).source().place());
    byte[] whole = Files.readAllBytes(pack);
    int entries = 3 * (PackFormat.HEADER_BYTES + "text 0".length());
    asUnfinished(pack, Arrays.copyOf(Arrays.copyOf(whole, entries), 9000));
    new PackTidying(place).tidy();
    assertThat(found()).isEqualTo(expected);
  }

  @Test
  void whatIsTakenUpIsNoNewerThanItWas() throws IOException {
    run(0, 1, "old ");
    Path pack = Places.path(packs().get(0).source().place());
    run(0, 1, "new ");
    asUnfinished(pack, Files.readAllBytes(pack));
    new PackTidying(place).tidy();
    assertThat(packs()).hasSize(2);
    assertThat(found()).isEqualTo(expected);
  }

  @Test
  void whatIsNoUnfinishedPackOfOursIsLeft() throws IOException {
    run(0, 1, "text ");
    Path pack = Places.path(packs().get(0).source().place());
    byte[] later = Files.readAllBytes(pack);
    later[later.length - 2] = '2';
    unfinished(new byte[5], "something.partial");
    asUnfinished(pack, later);
    new PackTidying(place).tidy();
    assertThat(place.list()).hasSize(2);
    assertThat(packs()).isEmpty();
  }

  @Test
  void aDiskThatIsFullHoldsNoMoreAfterAnAttemptThanBefore() throws IOException {
    for (int i = 0; i < 20; i++) {
      run(20 * i, 20 * i + 20, "text ");
    }
    List<Place> before = place.objects();
    SmallDisk disk = new SmallDisk();
    for (int room : new int[] {0, 100, 12_000, 24_000}) {
      disk.room = room;
      assertThatThrownBy(() -> new PackTidying(disk.at(place)).tidy())
          .hasMessage("No space left on device");
      assertThat(place.objects()).as("with room for %d bytes", room).isEqualTo(before);
    }
    disk.room = Long.MAX_VALUE;
    new PackTidying(disk.at(place)).tidy();
    assertThat(place.objects()).as("of 400").hasSize(2);
    assertThat(found()).isEqualTo(expected);
  }

  @Test
  void eachPackIsReadByOneRequestBesideItsIndex() throws IOException {
    for (int i = 0; i < 20; i++) {
      run(10 * i, 10 * i + 10, "text ");
    }
    SmallDisk disk = new SmallDisk();
    new PackTidying(disk.at(place)).tidy();
    assertThat(disk.reads).as("20 packs, and the index of each twice").hasValue(60);
    assertThat(found()).isEqualTo(expected);
  }

  @Test
  void aRunWaitsForSoManyBytesAtMost() throws IOException {
    byte[] large = new byte[13 << 20];
    for (int i = 0; i < 24; i++) {
      try (OpenPacks run = OpenPacks.of(UUID.randomUUID().toString())) {
        run.folder(place, true).put(Hashes.sha256("" + i), large);
      }
    }
    new PackTidying(place).tidy();
    assertThat(packs().stream().filter(PackFile::isSmall)).hasSizeBetween(24 - 19, 24 - 19 + 1);
  }

  @Test
  void whatIsReadInPartsIsAsIfReadAtOnce() throws IOException {
    try (OpenPacks run = OpenPacks.of(UUID.randomUUID().toString())) {
      for (int i = 0; i < 1203; i++) {
        String key = Hashes.sha256("" + i % 900);
        run.folder(place, true).put(key, ("text " + i).getBytes(UTF_8));
        run.commit();
        expected.put(key, "text " + i);
      }
    }
    List<PackFile> inParts = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    PackListing.inParts(
        place,
        any -> true,
        some -> {
          inParts.addAll(some.packs());
          sizes.add(some.packs().size());
        });
    assertThat(sizes).containsExactly(500, 500, 203);
    assertThat(inParts).isEqualTo(packs());
    Set<String> keys = Set.of(Hashes.sha256("5"), Hashes.sha256("899"), Hashes.sha256("900"));
    SortedMap<String, CurrentEntries.InPack> some = CurrentEntries.of(packs()).newest();
    some.keySet().retainAll(keys);
    assertThat(CurrentEntries.of(place, keys).newest()).isEqualTo(some).hasSize(2);
    new PackTidying(place).tidy();
    assertThat(found()).isEqualTo(expected).hasSize(900);
  }

  @Test
  void aDamagedPackIsLeftToWhoeverReadsIt() throws IOException {
    for (int i = 0; i < 20; i++) {
      run(i, i + 1, "text ");
    }
    Path pack = Places.path(packs().get(5).source().place());
    Files.write(pack, new byte[9]);
    new PackTidying(place).tidy();
    PackListing listing = PackListing.of(place, any -> true);
    assertThat(listing.damaged())
        .singleElement()
        .extracting(PackListing.Damaged::problem)
        .isEqualTo("it is shorter than any pack");
    assertThat(listing.packs()).singleElement().extracting(p -> p.entries().size()).isEqualTo(19);
  }
}
