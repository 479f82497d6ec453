package dev.parallax.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryStoreTest {

  private static final String KIND = "words";
  private static final String KEY = Hashes.sha256("a text");
  private static final Words WORDS = new Words(List.of("one", "\0😀"), null);

  record Words(List<String> words, Double score) {}

  record Other(int number) {}

  @TempDir Path output;

  private final List<DamagedEntry> damages = Collections.synchronizedList(new ArrayList<>());
  private StoreFolder folder;
  private EntryStore<Words> store;

  @BeforeEach
  void open() {
    folder = StoreFolder.of(Places.of(output));
    store = new EntryStore<>(folder, KIND, Words.class, damages::add);
  }

  @Test
  void anotherRunFindsWhatOneHasPut() throws IOException {
    store.put(KEY, WORDS);
    EntryStore<Words> later = new EntryStore<>(folder, KIND, Words.class, damages::add);
    assertThat(later.find(KEY)).contains(WORDS);
    assertThat(later.find(Hashes.sha256("another text"))).isEmpty();
    assertThat(damages).isEmpty();
  }

  @Test
  void anEmptyStoreHoldsNothingAndIsNotMade() {
    assertThat(store.find(KEY)).isEmpty();
    assertThat(Places.path(folder.path())).doesNotExist();
    assertThat(damages).isEmpty();
  }

  @Test
  void aLaterRecordReplacesAnEarlierOne() throws IOException {
    store.put(KEY, WORDS);
    store.put(KEY, new Words(List.of(), 0.5));
    assertThat(store.find(KEY)).contains(new Words(List.of(), 0.5));
    assertThat(folder.entries()).hasSize(1);
    assertThat(Places.path(folder.partial())).isEmptyDirectory();
  }

  @Test
  void everyBitThatFlipsIsFound() throws IOException {
    byte[] whole = sealed();
    assertThat(whole.length).isBetween(100, 400);
    for (int position = 0; position < whole.length; position++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] flipped = whole.clone();
        flipped[position] ^= (byte) (1 << bit);
        isFoundDamaged(flipped, "bit " + bit + " of byte " + position);
      }
    }
  }

  @Test
  void everyTruncationIsFound() throws IOException {
    byte[] whole = sealed();
    for (int length = 0; length < whole.length; length++) {
      isFoundDamaged(Arrays.copyOf(whole, length), "length " + length);
    }
    assertThat(damages.get(0).problem()).isEqualTo("it is empty");
  }

  @Test
  void whatWasWrittenOverOrAppendedIsFound() throws IOException {
    byte[] whole = sealed();
    Random random = new Random(20_160_601);
    for (int trial = 0; trial < 500; trial++) {
      byte[] bytes = Arrays.copyOf(whole, whole.length + random.nextInt(3));
      byte[] noise = new byte[1 + random.nextInt(20)];
      random.nextBytes(noise);
      System.arraycopy(
          noise, 0, bytes, random.nextInt(bytes.length - noise.length + 1), noise.length);
      if (!Arrays.equals(bytes, whole)) {
        isFoundDamaged(bytes, "trial " + trial);
      }
    }
    assertThat(damages).hasSizeGreaterThan(490);
  }

  @Test
  void otherFormatsKindsKeysAndTypesAreTold() throws IOException {
    String header = new String(sealed(), US_ASCII).lines().findFirst().orElseThrow();
    String newer = header.replace("parallax-entry 1 ", "parallax-entry 2 more ") + "\nx";
    isFoundDamaged(newer.getBytes(US_ASCII), "newer");
    isFoundDamaged(EntryFormat.seal("other", KEY, new byte[9]), "kind");
    isFoundDamaged(EntryFormat.seal(KIND, Hashes.sha256("b"), new byte[9]), "key");
    byte[] number = new RecordCodec<>(Other.class).encode(new Other(1));
    isFoundDamaged(EntryFormat.seal(KIND, KEY, number), "type");
    assertThat(damages)
        .extracting(DamagedEntry::problem)
        .containsExactly(
            "it is in another format than 1",
            "it is of another kind",
            "its checksum does not match",
            "it holds a record of another type");
  }

  @Test
  void contentThatNeverWasARecordIsDamage() throws IOException {
    isFoundDamaged(EntryFormat.seal(KIND, KEY, new byte[0]), "nothing");
    isFoundDamaged(EntryFormat.seal(KIND, KEY, "null".getBytes(US_ASCII)), "text");
  }

  @Test
  void whatIsNoPlainFileIsDamageAndMakesRoomForTheEntry() throws Exception {
    Path file = Places.path(folder.file(KIND, KEY));
    Path elsewhere = Files.write(output.resolve("elsewhere"), sealed());
    Files.createDirectories(file.resolve("a folder/with more"));
    isReplaced("it is a folder that no run wrote");
    Files.delete(file);
    Files.createSymbolicLink(file, elsewhere);
    isReplaced("it is a link that no run wrote");
    assertThat(elsewhere).hasBinaryContent(sealed());
    Files.delete(file);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    isReplaced("it is neither file nor folder that no run wrote");
  }

  private void isReplaced(String problem) throws IOException {
    damages.clear();
    assertThat(folder.entries()).hasSize(1);
    assertThat(folder.entries().get(0).damage().orElseThrow().problem()).isEqualTo(problem);
    assertThat(store.find(KEY)).isEmpty();
    assertThat(damages).extracting(DamagedEntry::problem).containsExactly(problem);
    store.put(KEY, WORDS);
    assertThat(store.find(KEY)).contains(WORDS);
    assertThat(Places.path(folder.partial())).isEmptyDirectory();
  }

  @Test
  void aFileOfThreeGigabytesIsDamageAndIsNotHeldInMemory() throws IOException {
    Path file = Places.path(folder.file(KIND, KEY));
    Files.createDirectories(file.resolveSibling(""));
    for (byte[] beginning : List.of(sealed(), new byte[] {'x'})) {
      Files.write(file, beginning);
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(3L << 30);
      }
      damages.clear();
      assertThat(folder.entries().get(0).damage()).isPresent();
      assertThat(store.find(KEY)).isEmpty();
      assertThat(damages).hasSize(1);
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void aLargeEntryIsReadBack() throws IOException {
    byte[] noise = new byte[20 << 20];
    new Random(1).nextBytes(noise);
    EntryStore<byte[]> large = new EntryStore<>(folder, KIND, byte[].class, damages::add);
    large.put(KEY, noise);
    assertThat(folder.entries().get(0).bytes()).isGreaterThan(16L << 20);
    assertThat(large.find(KEY).orElseThrow()).isEqualTo(noise);
    assertThat(damages).isEmpty();
  }

  @Test
  void anEntryWhoseFolderCannotBeUsedIsDamageOfWhichPuttingTells() throws IOException {
    Path shard = Places.path(folder.file(KIND, KEY)).resolveSibling("");
    Files.createDirectories(shard.resolveSibling(""));
    Files.createFile(shard);
    assertThat(store.find(KEY)).isEmpty();
    assertThat(damages).hasSize(1);
    assertThat(damages.get(0).problem()).startsWith("it cannot be read");
    assertThatThrownBy(() -> store.put(KEY, WORDS)).isInstanceOf(FileSystemException.class);
  }

  @Test
  void keysAndKindsAreNoPaths() {
    assertThatThrownBy(() -> store.find("../../passwords"))
        .isInstanceOf(IllegalArgumentException.class);
    EntryStore<Words> elsewhere =
        new EntryStore<>(folder, "../elsewhere", Words.class, damages::add);
    assertThatThrownBy(() -> elsewhere.find(KEY)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void jobsThatWriteTheSameEntryAtOnceNeverShowHalfOfIt() throws Exception {
    store.put(KEY, WORDS);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      work.add(
          () -> {
            new EntryStore<>(folder, KIND, Words.class, damages::add).put(KEY, WORDS);
            return true;
          });
      work.add(() -> store.find(KEY).filter(WORDS::equals).isPresent());
    }
    for (Future<Boolean> done : threads.invokeAll(work)) {
      assertThat(done.get()).isTrue();
    }
    threads.shutdown();
    assertThat(damages).isEmpty();
    assertThat(folder.entries()).hasSize(1);
    assertThat(Places.path(folder.partial())).isEmptyDirectory();
  }

  private byte[] sealed() {
    return EntryFormat.seal(KIND, KEY, new RecordCodec<>(Words.class).encode(WORDS));
  }

  private void isFoundDamaged(byte[] bytes, String how) throws IOException {
    Path file = Places.path(folder.file(KIND, KEY));
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, bytes);
    int before = damages.size();
    assertThat(store.find(KEY)).as(how).isEmpty();
    assertThat(damages).as(how).hasSize(before + 1);
    assertThat(damages.get(before).kind()).isEqualTo(KIND);
    assertThat(damages.get(before).key()).isEqualTo(KEY);
    assertThat(damages.get(before).problem()).as(how).isNotBlank();
    assertThat(file).as(how).doesNotExist();
  }
}
