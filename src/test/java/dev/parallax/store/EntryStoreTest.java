package dev.parallax.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import dev.parallax.objects.FakeS3;
import dev.parallax.objects.Storage;
import dev.parallax.store.pack.OpenPacks;
import dev.parallax.store.pack.SmallDisk;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class EntryStoreTest {

  private static final String KIND = "words";
  private static final String KEY = Hashes.sha256("a text");
  private static final Words WORDS = new Words(List.of("one", "\0😀"), null);

  record Words(List<String> words, Double score) {}

  record Other(int number) {}

  @TempDir Path output;

  private final List<DamagedEntry> damages = Collections.synchronizedList(new ArrayList<>());
  private StoreFolder folder;

  @BeforeEach
  void open() {
    folder = StoreFolder.of(Places.of(output));
  }

  private EntryStore<Words> store(OpenPacks run) {
    return new EntryStore<>(folder, run, KIND, Words.class, damages::add);
  }

  private void put(Words words) throws IOException {
    try (OpenPacks run = StoredTexts.run()) {
      store(run).put(KEY, words);
    }
  }

  /** As another run. */
  private Optional<Words> find(String key) throws IOException {
    try (OpenPacks run = StoredTexts.run()) {
      return store(run).find(key);
    }
  }

  @Test
  void aRunFindsWhatItHasPutAndAnotherOnceItIsCommitted() throws IOException {
    try (OpenPacks run = StoredTexts.run()) {
      store(run).put(KEY, WORDS);
      assertThat(store(run).find(KEY)).contains(WORDS);
      assertThat(find(KEY)).as("not committed").isEmpty();
      run.commit();
      assertThat(find(KEY)).contains(WORDS);
      assertThat(store(run).find(KEY)).contains(WORDS);
    }
    assertThat(find(Hashes.sha256("another text"))).isEmpty();
    assertThat(damages).isEmpty();
  }

  @Test
  void anEmptyStoreHoldsNothingAndIsNotMade() throws IOException {
    assertThat(find(KEY)).isEmpty();
    assertThat(Places.path(folder.path())).doesNotExist();
    assertThat(damages).isEmpty();
  }

  @Test
  void aLaterRecordReplacesAnEarlierOne() throws IOException {
    for (int i = 0; i < 5; i++) {
      put(new Words(List.of(), i + 0.5));
      assertThat(find(KEY)).contains(new Words(List.of(), i + 0.5));
    }
    assertThat(folder.listing().entries()).hasSize(1);
  }

  @Test
  void everyBitThatFlipsIsFound() throws IOException {
    byte[] whole = packed();
    assertThat(whole.length).isBetween(200, 500);
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
    byte[] whole = packed();
    for (int length = 0; length < whole.length; length++) {
      isFoundDamaged(Arrays.copyOf(whole, length), "length " + length);
    }
    assertThat(damages.get(0).problem())
        .isEqualTo("a pack of entries: it is shorter than any pack");
  }

  @Test
  void whatWasWrittenOverOrAppendedIsFound() throws IOException {
    byte[] whole = packed();
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
    byte[] sealed = sealed();
    String header = new String(sealed, US_ASCII).lines().findFirst().orElseThrow();
    String newer = header.replace("parallax-entry 1 ", "parallax-entry 2 more ") + "\nx";
    isFoundDamagedAlone(newer.getBytes(US_ASCII), "it is in another format than 1");
    isFoundDamagedAlone(EntryFormat.seal("other", KEY, new byte[9]), "it is of another kind");
    isFoundDamagedAlone(
        EntryFormat.seal(KIND, Hashes.sha256("b"), new byte[9]), "its checksum does not match");
    byte[] number = new RecordCodec<>(Other.class).encode(new Other(1));
    isFoundDamagedAlone(EntryFormat.seal(KIND, KEY, number), "it holds a record of another type");
    isFoundDamagedAlone(new byte[0], "it is empty");
  }

  @Test
  void contentThatNeverWasARecordIsDamage() throws IOException {
    for (byte[] content : List.of(new byte[0], "null".getBytes(US_ASCII))) {
      isFoundDamagedAlone(
          EntryFormat.seal(KIND, KEY, content), "it holds a record of another type");
    }
  }

  @Test
  void entriesOfOlderVersionsAreFound() throws IOException {
    Path file = oldFile();
    Files.write(file, sealed());
    assertThat(find(KEY)).contains(WORDS);
    assertThat(damages).isEmpty();
    put(new Words(List.of(), 0.5));
    assertThat(find(KEY)).as("a pack is newer").contains(new Words(List.of(), 0.5));
    assertThat(folder.listing().entries()).hasSize(1);
  }

  @Test
  void whatIsNoPlainFileIsNoPack() throws Exception {
    put(WORDS);
    Path file = StoredTexts.file(folder.listing().entries().get(0));
    Path elsewhere = Files.move(file, output.resolve("elsewhere"));
    Files.createDirectories(file.resolve("a folder/with more"));
    isAbsent();
    Files.delete(file.resolve("a folder/with more"));
    Files.delete(file.resolve("a folder"));
    Files.delete(file);
    Files.createSymbolicLink(file, elsewhere);
    isAbsent();
    Files.delete(file);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    isAbsent();
  }

  private void isAbsent() throws IOException {
    assertThat(find(KEY)).isEmpty();
    assertThat(folder.listing().entries()).isEmpty();
  }

  @Test
  void aFileOfThreeGigabytesIsDamageAndIsNotHeldInMemory() throws IOException {
    byte[] whole = packed();
    for (Path file : List.of(pack(), oldFile())) {
      Files.write(file, whole);
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(3L << 30);
      }
      damages.clear();
      assertThat(folder.listing().damagedPacks()).hasSize(1);
      assertThat(find(KEY)).isEmpty();
      assertThat(damages).hasSize(1);
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void whatCannotBeReadJustNowIsToldAndLeft() throws IOException {
    SmallDisk disk = new SmallDisk();
    put(WORDS);
    StoreFolder onDisk = new StoreFolder(disk.at(folder.path()));
    disk.refusesToRead = true;
    try (OpenPacks run = StoredTexts.run()) {
      EntryStore<Words> refused = new EntryStore<>(onDisk, run, KIND, Words.class, damages::add);
      assertThat(refused.find(KEY)).isEmpty();
      assertThat(refused.find(KEY)).isEmpty();
    }
    assertThat(damages)
        .singleElement()
        .extracting(DamagedEntry::problem, STRING)
        .startsWith("a pack of entries, which is left there: it cannot be read: ")
        .contains("AccessDenied");
    assertThat(onDisk.listing().damagedPacks())
        .singleElement()
        .extracting(FoundDamage::surely)
        .isEqualTo(false);
    onDisk.listing().remove(List.of());
    disk.refusesToRead = false;
    StoredEntry entry = onDisk.listing().entries().get(0);
    disk.refusesToRead = true;
    assertThat(entry.damage()).map(FoundDamage::surely).contains(false);
    disk.refusesToRead = false;
    assertThat(entry.damage()).isEmpty();
    assertThat(find(KEY)).contains(WORDS);
  }

  @Test
  void whatMayNotBeReadInObjectStorageIsToldAndLeft() throws IOException {
    try (FakeS3 server = new FakeS3()) {
      folder = StoreFolder.of(Storage.absolute("s3://" + FakeS3.BUCKET + "/output"));
      put(WORDS);
      Set<String> there = server.keys();
      StoredEntry entry = folder.listing().entries().get(0);
      server.refuse(".pack");
      assertThat(find(KEY)).isEmpty();
      assertThat(damages)
          .singleElement()
          .extracting(DamagedEntry::problem, STRING)
          .startsWith("a pack of entries, which is left there: it cannot be read: ")
          .contains("AccessDenied");
      assertThat(entry.damage()).map(FoundDamage::surely).contains(false);
      assertThat(folder.listing().damagedPacks()).hasSize(1);
      assertThat(server.keys()).isEqualTo(there);
      server.refuse("");
      assertThat(find(KEY)).contains(WORDS);
    }
  }

  @Test
  void theLogCallsDamagedWhatSurelyIs() throws IOException {
    Logger logger = (Logger) LoggerFactory.getLogger(EntryStore.class);
    ListAppender<ILoggingEvent> events = new ListAppender<>();
    events.start();
    logger.addAppender(events);
    Files.write(oldFile(), new byte[0]);
    find(KEY);
    byte[] number = new RecordCodec<>(Other.class).encode(new Other(1));
    Files.write(oldFile(), EntryFormat.seal(KIND, KEY, number));
    find(KEY);
    logger.detachAppender(events);
    assertThat(events.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "Stored words %s is damaged and will be made anew: it is empty".formatted(KEY),
            "Stored words %s cannot be used and will be made anew: it holds a record of another type"
                .formatted(KEY));
  }

  @Test
  void aPackOfALaterFormatIsToldAndLeft() throws IOException {
    byte[] bytes = packed();
    byte[] later = Arrays.copyOf(bytes, bytes.length + 1);
    later[bytes.length - 1] = '0';
    later[bytes.length] = '\n';
    Files.write(pack(), later);
    assertThat(find(KEY)).isEmpty();
    assertThat(damages)
        .singleElement()
        .extracting(DamagedEntry::problem)
        .isEqualTo(
            "a pack of entries, which is left there: it is a pack of another format, which this"
                + " version cannot read");
    folder.listing().remove(List.of());
    assertThat(pack()).hasBinaryContent(later);
  }

  @Test
  void aLargeEntryIsReadBack() throws IOException {
    byte[] noise = new byte[20 << 20];
    new Random(1).nextBytes(noise);
    try (OpenPacks run = StoredTexts.run()) {
      EntryStore<byte[]> large = new EntryStore<>(folder, run, KIND, byte[].class, damages::add);
      large.put(KEY, noise);
      assertThat(large.find(KEY).orElseThrow()).isEqualTo(noise);
      run.commit();
      assertThat(large.find(KEY).orElseThrow()).isEqualTo(noise);
    }
    assertThat(folder.listing().entries().get(0).bytes()).isGreaterThan(16L << 20);
    assertThat(damages).isEmpty();
  }

  @Test
  void aFolderThatCannotBeUsedIsToldByPutting() throws IOException {
    Files.createDirectories(Places.path(folder.path()));
    Files.createFile(Places.path(folder.path()).resolve(KIND));
    assertThat(find(KEY)).isEmpty();
    assertThatThrownBy(() -> put(WORDS)).isInstanceOf(FileSystemException.class);
  }

  @Test
  void keysAndKindsAreNoPaths() {
    assertThatThrownBy(() -> find("../../passwords")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new EntryStore<>(
                    folder, StoredTexts.run(), "../elsewhere", Words.class, damages::add))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void jobsThatWriteTheSameEntryAtOnceNeverShowHalfOfIt() throws Exception {
    put(WORDS);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      work.add(
          () -> {
            put(WORDS);
            return true;
          });
      work.add(() -> find(KEY).filter(WORDS::equals).isPresent());
    }
    for (Future<Boolean> done : threads.invokeAll(work)) {
      assertThat(done.get()).isTrue();
    }
    threads.shutdown();
    assertThat(damages).isEmpty();
    assertThat(folder.listing().entries()).hasSize(1);
    folder.use().close();
    assertThat(find(KEY)).contains(WORDS);
    try (Stream<Path> left = Files.list(Places.path(folder.kindFolder(KIND)))) {
      assertThat(left).as("put together").hasSize(1);
    }
  }

  private byte[] sealed() {
    return EntryFormat.seal(KIND, KEY, new RecordCodec<>(Words.class).encode(WORDS));
  }

  private byte[] packed() throws IOException {
    put(WORDS);
    byte[] bytes = Files.readAllBytes(pack());
    assertThat(bytes).contains(sealed());
    return bytes;
  }

  private Path pack() throws IOException {
    try (Stream<Path> packs = Files.list(Places.path(folder.kindFolder(KIND)))) {
      return packs.filter(path -> path.toString().endsWith(".pack")).findFirst().orElseThrow();
    }
  }

  private Path oldFile() throws IOException {
    Path shard = Places.path(folder.kindFolder(KIND)).resolve(KEY.substring(0, 2));
    return Files.createDirectories(shard).resolve(KEY + ".entry");
  }

  private void isFoundDamagedAlone(byte[] bytes, String problem) throws IOException {
    Files.write(oldFile(), bytes);
    damages.clear();
    assertThat(find(KEY)).as(problem).isEmpty();
    assertThat(damages).singleElement().extracting(DamagedEntry::key).isEqualTo(KEY);
    assertThat(damages.get(0).problem()).startsWith(problem);
  }

  private void isFoundDamaged(byte[] bytes, String how) throws IOException {
    Path file =
        Places.path(folder.kindFolder(KIND)).resolve("00000001-" + "a".repeat(36) + ".pack");
    Files.createDirectories(file.resolveSibling(""));
    try (Stream<Path> others = Files.list(file.resolveSibling(""))) {
      for (Path other : others.toList()) {
        Files.delete(other);
      }
    }
    Files.write(file, bytes);
    int before = damages.size();
    assertThat(find(KEY)).as(how).isEmpty();
    assertThat(damages).as(how).hasSize(before + 1);
    DamagedEntry damage = damages.get(before);
    assertThat(damage.kind()).isEqualTo(KIND);
    assertThat(damage.problem()).as(how).isNotBlank();
    assertThat(damage.key()).as(how).isIn(KEY, file.getFileName().toString());
    assertThat(Files.exists(file))
        .as(how)
        .isEqualTo(damage.key().equals(KEY) || damage.problem().contains("left there"));
  }
}
