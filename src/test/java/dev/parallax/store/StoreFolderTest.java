package dev.parallax.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import dev.parallax.objects.FakeS3;
import dev.parallax.objects.Storage;
import dev.parallax.store.pack.OpenPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {

  @TempDir Path output;

  private StoreFolder store;

  @BeforeEach
  void open() {
    store = StoreFolder.of(Places.of(output));
  }

  @Test
  void listsEntriesByKindAndKeyAndNothingElse() throws IOException {
    StoredTexts.put(store, "words", "a", "b");
    StoredTexts.put(store, "numbers", "a");
    Path pack = StoredTexts.file(entries().get(0));
    Files.writeString(pack.resolveSibling("notes.txt"), "not ours");
    Files.writeString(pack.resolveSibling("1.pack"), "not ours");
    Files.writeString(Places.path(store.path()).resolve("README"), "not ours");
    assertThat(entries())
        .extracting(StoredEntry::kind)
        .containsExactly("numbers", "words", "words");
    assertThat(entries())
        .extracting(StoredEntry::key)
        .endsWith(Stream.of("a", "b").map(Hashes::sha256).sorted().toArray(String[]::new));
    assertThat(entries()).allSatisfy(each -> assertThat(each.bytes()).isBetween(90L, 300L));
    assertThat(store.listing().damagedPacks()).isEmpty();
  }

  @Test
  void tellsWhetherThereIsAnythingOfAKind() throws IOException {
    assertThat(store.holdsAny("words")).isFalse();
    StoredTexts.put(store, "words", "a");
    assertThat(store.holdsAny("words")).isTrue();
    assertThat(store.holdsAny("numbers")).isFalse();
    store.listing().remove(entries());
    assertThat(store.holdsAny("words")).isFalse();
  }

  @Test
  void whatIsRemovedLeavesTheOthersOfItsPack() throws IOException {
    StoredTexts.put(store, "words", "a", "b", "c");
    StoredTexts.put(store, "words", "d");
    StoredTexts.put(store, "numbers", "b");
    List<StoredEntry> gone =
        entries().stream()
            .filter(entry -> entry.kind().equals("words"))
            .filter(entry -> entry.key().equals(Hashes.sha256("b")))
            .toList();
    store.listing().remove(gone);
    assertThat(entries())
        .extracting(StoredEntry::key)
        .containsExactlyInAnyOrder(
            Stream.of("a", "c", "d", "b").map(Hashes::sha256).toArray(String[]::new));
    assertThat(entries()).allSatisfy(entry -> assertThat(entry.damage()).isEmpty());
    assertThat(gone.get(0).damage()).as("its pack is gone").isEmpty();
  }

  @Test
  void anEntryTellsItsDamage() throws IOException {
    StoredTexts.put(store, "words", "a", "b");
    for (StoredEntry entry : entries()) {
      assertThat(entry.damage()).isEmpty();
    }
    StoredEntry entry = entries().get(1);
    StoredTexts.damage(entry);
    assertThat(entry.damage())
        .contains(
            new FoundDamage(
                new DamagedEntry("words", entry.key(), "its checksum does not match"), true));
    assertThat(entries().get(0).damage()).isEmpty();
    Files.delete(StoredTexts.file(entry));
    assertThat(entry.damage()).as("somebody else has removed it").isEmpty();
  }

  @Test
  void damagedEntriesAreThoseThatTellTheirDamageOneByOne() throws IOException {
    StoredTexts.put(store, "words", "a", "b", "c", "d");
    StoredTexts.put(store, "words", "e", "f");
    StoredTexts.put(store, "numbers", "g");
    List<StoredEntry> entries = entries();
    assertThat(store.listing().damagedEntries()).isEmpty();
    for (int flipped = 0; flipped < entries.size(); flipped++) {
      flipBefore(entries.get(flipped));
      StoredTexts.damage(entries.get((flipped + 3) % entries.size()));
      Map<StoredEntry, FoundDamage> found = new LinkedHashMap<>();
      entries.forEach(each -> each.damage().ifPresent(damage -> found.put(each, damage)));
      assertThat(found).hasSizeBetween(1, entries.size());
      assertThat(store.listing().damagedEntries()).containsExactlyEntriesOf(found);
    }
  }

  /** A bit of the key that stands before an entry. */
  private static void flipBefore(StoredEntry entry) throws IOException {
    byte[] bytes = Files.readAllBytes(StoredTexts.file(entry));
    bytes[(int) entry.entry().from() - 36] ^= 1;
    Files.write(StoredTexts.file(entry), bytes);
  }

  @Test
  void allEntriesOfAPackAreReadByOneRequest() throws IOException {
    try (FakeS3 server = new FakeS3()) {
      StoreFolder there = StoreFolder.of(Storage.absolute("s3://" + FakeS3.BUCKET + "/output"));
      StoredTexts.put(there, "words", "a", "b", "c", "d", "e");
      StoredTexts.put(there, "words", "f", "g");
      StoreListing listing = there.listing();
      server.requests();
      assertThat(listing.damagedEntries()).isEmpty();
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void ofADamagedPackNothingIsReadAndAllIsTold() throws IOException {
    StoredTexts.put(store, "words", "a", "b");
    Path pack = StoredTexts.file(entries().get(0));
    Files.write(pack, "x".getBytes(UTF_8), StandardOpenOption.APPEND);
    assertThat(entries()).isEmpty();
    assertThat(store.listing().damagedPacks())
        .containsExactly(
            new FoundDamage(
                new DamagedEntry(
                    "words",
                    pack.getFileName().toString(),
                    "it does not end as a pack of this format does"),
                true));
    store.listing().remove(List.of());
    assertThat(pack).doesNotExist();
  }

  @Test
  void whatAKilledProcessLeftIsTakenUpByTheNextThatIsAlone() throws IOException {
    Path older = Places.path(store.path()).resolve(".partial/half-written");
    Files.createDirectories(older.resolveSibling(""));
    Files.writeString(older, "x");
    StoreLock first = store.use();
    assertThat(older).doesNotExist();
    OpenPacks killed = StoredTexts.run();
    new EntryStore<>(store, killed, "words", String.class, damage -> {})
        .put(Hashes.sha256("a"), "a");
    Path left = unfinished();
    byte[] bytes = Files.readAllBytes(left);
    StoreLock second = store.use();
    assertThat(left).as("the first may be writing it").exists();
    first.close();
    second.close();
    killed.close();
    for (StoredEntry entry : entries()) {
      Files.delete(StoredTexts.file(entry));
    }
    for (int length = 0; length <= bytes.length; length++) {
      Files.write(left, Arrays.copyOf(bytes, length));
      store.use().close();
      assertThat(left).doesNotExist();
      assertThat(entries()).as("of %d bytes", length).hasSize(length == bytes.length ? 1 : 0);
    }
    assertThat(entries().get(0).damage()).isEmpty();
  }

  private Path unfinished() throws IOException {
    try (Stream<Path> files = Files.list(Places.path(store.kindFolder("words")))) {
      return files.filter(file -> file.toString().endsWith(".partial")).findFirst().orElseThrow();
    }
  }

  private List<StoredEntry> entries() throws IOException {
    return store.listing().entries();
  }
}
