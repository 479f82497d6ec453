package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import dev.parallax.model.run.EntryCounts;
import dev.parallax.store.EntryUse.Outcome;
import dev.parallax.store.pack.OpenPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReusedEntriesTest {

  private static final String KEY = Hashes.sha256("a text");

  @TempDir Path output;

  private final List<EntryUse> uses = new ArrayList<>();
  private StoreFolder store;
  private int made;

  @BeforeEach
  void open() {
    store = StoreFolder.of(Places.of(output));
  }

  @Test
  void makesOnceWhatManyNeed() throws IOException {
    assertThat(get("a.txt", true)).isEqualTo("made 1");
    assertThat(get("b.txt", true)).isEqualTo("made 1");
    assertThat(uses)
        .containsExactly(
            new EntryUse("a.txt", "words", KEY, Outcome.MADE, null),
            new EntryUse("b.txt", "words", KEY, Outcome.REUSED, null));
  }

  @Test
  void makesAllAnewWhereNothingIsLookedUpAndKeepsTheNewer() throws IOException {
    get("a.txt", true);
    assertThat(get("a.txt", false)).isEqualTo("made 2");
    assertThat(get("a.txt", true)).isEqualTo("made 2");
  }

  @Test
  void tellsOfDamageOnceAndReplacesIt() throws IOException {
    get("a.txt", true);
    StoredTexts.damage(store.listing().entries().get(0));
    assertThat(get("a.txt", true)).isEqualTo("made 2");
    assertThat(get("a.txt", true)).isEqualTo("made 2");
    assertThat(uses)
        .extracting(EntryUse::damage)
        .containsExactly(null, "its checksum does not match", null);
  }

  @Test
  void tellsOfALostPackOnceAndMakesWhatWasInIt() throws IOException {
    StoredTexts.put(store, "words", "a text", "another text");
    Path pack = StoredTexts.file(store.listing().entries().get(0));
    Files.write(pack, new byte[100]);
    try (OpenPacks run = StoredTexts.run()) {
      assertThat(get(run, "a.txt", KEY, true)).isEqualTo("made 1");
      assertThat(get(run, "b.txt", Hashes.sha256("another text"), true)).isEqualTo("made 2");
    }
    assertThat(StoreUse.of(uses).damaged())
        .containsExactly(
            new DamagedEntry(
                "words",
                pack.getFileName().toString(),
                "a pack of entries: it does not end as a pack of this format does"));
    assertThat(StoreUse.of(uses).counts()).isEqualTo(Map.of("words", new EntryCounts(0, 2)));
    assertThat(StoreUse.of(uses).keys()).containsOnlyKeys("a.txt", "b.txt");
    assertThat(pack).doesNotExist();
    assertThat(get("a.txt", true)).isEqualTo("made 1");
  }

  @Test
  void aFullRefreshTellsOfALostPackToo() throws IOException {
    StoredTexts.put(store, "words", "a text");
    Path pack = StoredTexts.file(store.listing().entries().get(0));
    Files.write(pack, new byte[100]);
    assertThat(get("a.txt", false)).isEqualTo("made 1");
    assertThat(StoreUse.of(uses).damaged())
        .extracting(DamagedEntry::key)
        .containsExactly(pack.getFileName().toString());
    assertThat(pack).doesNotExist();
  }

  @Test
  void whatCannotBeMadeIsNotStored() throws IOException {
    ReusedEntries<String> entries =
        new ReusedEntries<>(store, StoredTexts.run(), "words", String.class, true);
    assertThatThrownBy(
            () ->
                entries.get(
                    "a.txt",
                    KEY,
                    () -> {
                      throw new IllegalStateException("odd text");
                    },
                    uses::add))
        .hasMessage("odd text");
    assertThat(uses).containsExactly(new EntryUse("a.txt", "words", KEY, Outcome.FAILED, null));
    assertThat(store.listing().entries()).isEmpty();
  }

  @Test
  void aFailureToWriteIsNoFailureOfTheText() throws IOException {
    Files.createDirectories(Places.path(store.path()));
    Files.writeString(
        Places.path(store.path()).resolve("words"), "a file where a folder should be");
    assertThatThrownBy(() -> get("a.txt", true)).isInstanceOf(IOException.class);
  }

  @Test
  void whatStepsTellAddsUpWhateverTheOrder() {
    EntryUse reused = new EntryUse("b.txt", "words", "b", Outcome.REUSED, null);
    EntryUse replaced = new EntryUse("a.txt", "words", "a", Outcome.MADE, "it is empty");
    EntryUse same = new EntryUse("c.txt", "words", "a", Outcome.REUSED, "it is empty");
    EntryUse failed = new EntryUse("d.txt", "words", "d", Outcome.FAILED, "it is odd");
    EntryUse number = new EntryUse("a.txt", "numbers", "n", Outcome.MADE, null);
    StoreUse use = StoreUse.of(List.of(reused, replaced, same, failed, number));
    assertThat(use).isEqualTo(StoreUse.of(List.of(number, failed, same, replaced, reused)));
    assertThat(use.counts())
        .isEqualTo(Map.of("numbers", new EntryCounts(0, 1), "words", new EntryCounts(2, 1)));
    assertThat(use.damaged())
        .containsExactly(
            new DamagedEntry("words", "a", "it is empty"),
            new DamagedEntry("words", "d", "it is odd"));
    assertThat(use.keys())
        .isEqualTo(
            Map.of(
                "a.txt", Map.of("numbers", "n", "words", "a"),
                "b.txt", Map.of("words", "b"),
                "c.txt", Map.of("words", "a")));
  }

  @Test
  void lostPacksAreToldInOrderOfTheirNamesWhateverTheOrder() {
    EntryUse one = new EntryUse("", "words", "1.pack", Outcome.FAILED, "it is odd");
    EntryUse two = new EntryUse("", "words", "2.pack", Outcome.FAILED, "it is odd");
    assertThat(StoreUse.of(List.of(two, one)))
        .isEqualTo(StoreUse.of(List.of(one, two)))
        .extracting(use -> use.damaged().get(0).key())
        .isEqualTo("1.pack");
  }

  /** In a run of its own. */
  private String get(String documentId, boolean looksUp) throws IOException {
    try (OpenPacks run = StoredTexts.run()) {
      return get(run, documentId, KEY, looksUp);
    }
  }

  private String get(OpenPacks run, String documentId, String key, boolean looksUp)
      throws IOException {
    return new ReusedEntries<>(store, run, "words", String.class, looksUp)
        .get(documentId, key, () -> "made " + ++made, uses::add);
  }
}
