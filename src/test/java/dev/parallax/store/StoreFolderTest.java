package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    put("words", "a");
    put("words", "b");
    put("numbers", "a");
    Path entry = Places.path(store.file("words", Hashes.sha256("a")));
    Files.writeString(entry.resolveSibling("notes.txt"), "not ours");
    Files.writeString(entry.resolveSibling(Hashes.sha256("c")), "not ours");
    Files.writeString(Places.path(store.path()).resolve("README"), "not ours");
    assertThat(store.entries())
        .extracting(StoredEntry::kind)
        .containsExactly("numbers", "words", "words");
    assertThat(store.entries())
        .extracting(StoredEntry::key)
        .endsWith(Stream.of("a", "b").map(Hashes::sha256).sorted().toArray(String[]::new));
    assertThat(store.entries())
        .allSatisfy(
            each -> assertThat(each.bytes()).isEqualTo(Files.size(Places.path(each.file()))));
  }

  @Test
  void tellsWhetherThereIsAnythingOfAKind() throws IOException {
    assertThat(store.holdsAny("words")).isFalse();
    put("words", "a");
    assertThat(store.holdsAny("words")).isTrue();
    assertThat(store.holdsAny("numbers")).isFalse();
    store.entries().get(0).delete();
    assertThat(store.holdsAny("words")).isFalse();
  }

  @Test
  void anEntryTellsItsDamage() throws IOException {
    put("words", "a");
    StoredEntry entry = store.entries().get(0);
    assertThat(entry.damage()).isEmpty();
    Files.writeString(Places.path(entry.file()), "x");
    assertThat(entry.damage())
        .contains(new DamagedEntry("words", entry.key(), "it does not begin as an entry does"));
    entry.delete();
    assertThat(entry.damage()).as("somebody else has removed it").isEmpty();
    assertThat(store.entries()).isEmpty();
  }

  @Test
  void whatAKilledProcessLeftIsClearedByTheNextThatIsAlone() throws IOException {
    Path left = Places.path(store.partial()).resolve("half-written");
    StoreLock first = store.use();
    Files.createDirectories(Places.path(store.partial()));
    Files.writeString(left, "x");
    StoreLock second = store.use();
    assertThat(left).as("the first may be writing it").exists();
    first.close();
    second.close();
    store.use().close();
    assertThat(left).doesNotExist();
  }

  private void put(String kind, String text) throws IOException {
    new EntryStore<>(store, kind, String.class, damage -> {}).put(Hashes.sha256(text), text);
  }
}
