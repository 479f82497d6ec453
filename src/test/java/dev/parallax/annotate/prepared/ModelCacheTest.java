package dev.parallax.annotate.prepared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCacheTest {

  private static final String NAME = "small.model";
  private static final ModelFormat<Small> FORMAT = new SmallFormat("small 1");

  @TempDir Path temporary;
  private Path folder = Path.of("");
  private ModelSource source = new ModelSource(ModelCacheTest.class.getResource(""), 0, 0);
  private int made;

  @BeforeEach
  void writeSource() throws IOException {
    folder = temporary.resolve("cache/parallax");
    source = source("the model as it comes");
  }

  @Test
  void theFirstRunMakesTheFileAndTheOthersReadIt() throws IOException {
    String first = load(1, source);
    String second = load(2, source);

    assertThat(made).isEqualTo(1);
    assertThat(second).isEqualTo(first);
    assertThat(names()).containsExactly(NAME, NAME + ".lock");
  }

  @Test
  void aFileOfAnotherModelIsMadeAnew() throws IOException {
    load(1, source);
    assertThat(load(2, source("another model"))).isEqualTo(small(2).toString());
    assertThat(made).isEqualTo(2);
  }

  @Test
  void anyDamageIsNoticedAndMended() throws IOException {
    String whole = load(1, source);
    byte[] bytes = Files.readAllBytes(folder.resolve(NAME));
    for (int length : new int[] {0, 1, 50, bytes.length - 1}) {
      damaged(Arrays.copyOf(bytes, length), whole);
    }
    damaged(Arrays.copyOf(bytes, bytes.length + 1), whole);
    for (int at = 0; at < bytes.length; at += 7) {
      byte[] flipped = bytes.clone();
      flipped[at] ^= 4;
      Files.write(folder.resolve(NAME), flipped);
      assertThat(load(1, source)).as("byte %d", at).isEqualTo(whole);
    }
  }

  private void damaged(byte[] bytes, String whole) throws IOException {
    Files.write(folder.resolve(NAME), bytes);
    int before = made;
    assertThat(load(1, source)).isEqualTo(whole);
    assertThat(made).isEqualTo(before + 1);
    assertThat(load(1, source)).isEqualTo(whole);
    assertThat(made).isEqualTo(before + 1);
  }

  @Test
  void whatAKilledProcessLeftIsTakenOver() throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(NAME + ".partial"), new byte[100_000]);
    String whole = load(1, source);
    assertThat(load(2, source)).isEqualTo(whole);
    assertThat(names()).containsExactly(NAME, NAME + ".lock");
  }

  @Test
  void withoutAPlaceToKeepItTheModelIsReadInEveryRun() throws IOException {
    Path noFolder = Files.writeString(temporary.resolve("file"), "no folder");
    for (Optional<Path> place : List.of(Optional.<Path>empty(), Optional.of(noFolder))) {
      made = 0;
      ModelCache cache = new ModelCache(place);
      for (int i = 0; i < 2; i++) {
        assertThat(cache.load(source, NAME, FORMAT, () -> make(3))).isEqualTo(small(3));
      }
      assertThat(made).isEqualTo(2);
    }
  }

  @Test
  void aFileOfAnotherVersionOfItsFormatIsMadeAnew() throws IOException {
    load(1, source);
    ModelCache cache = new ModelCache(Optional.of(folder));

    Small read = cache.load(source, NAME, new SmallFormat("small 2"), () -> make(2));

    assertThat(read).isEqualTo(small(2));
    assertThat(made).isEqualTo(2);
  }

  /** Files are written in pieces: of one piece, of several, and of a piece and a bit. */
  @Test
  void arraysOfAnyLengthComeBack() {
    for (int length : new int[] {0, 1, 1 << 17, (1 << 18) + 1, 3 << 17}) {
      Small model = new Small("", numbers(length, 3), numbers(7, 5), numbers(length, 7));
      String name = length + ".model";
      ModelCache cache = new ModelCache(Optional.of(folder));
      cache.load(source, name, FORMAT, () -> model);
      Small read =
          cache.load(
              source,
              name,
              FORMAT,
              () -> {
                throw new AssertionError("is kept");
              });
      assertThat(read).isEqualTo(model);
    }
  }

  private static List<Integer> numbers(int count, int factor) {
    return IntStream.range(0, count).map(i -> i * factor - count).boxed().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "edu/models/englishSR.ser.gz, englishSR.model",
    "edu/models/ner/english.muc.7class.crf.ser.gz, english.muc.7class.crf.model"
  })
  void theFileIsCalledAsTheModel(String resource, String file) {
    assertThat(ModelCache.fileName(resource)).isEqualTo(file);
  }

  private String load(int weight, ModelSource model) {
    ModelCache cache = new ModelCache(Optional.of(folder));
    return cache.load(model, NAME, FORMAT, () -> make(weight)).toString();
  }

  private Small make(int weight) {
    made++;
    return small(weight);
  }

  private static Small small(int weight) {
    return new Small("dög", List.of(weight, -1, 0), List.of(7), List.of(weight, 2, 3));
  }

  /** A model of each kind of array. */
  record Small(String name, List<Integer> longs, List<Integer> ints, List<Integer> floats) {}

  record SmallFormat(String name) implements ModelFormat<Small> {

    @Override
    public ModelArrays arrays(Small model) {
      float[] floats = new float[model.floats().size()];
      for (int i = 0; i < floats.length; i++) {
        floats[i] = model.floats().get(i);
      }
      return new ModelArrays(
          model.name().getBytes(UTF_8),
          List.of(model.longs().stream().mapToLong(Integer::longValue).toArray()),
          List.of(new int[0], model.ints().stream().mapToInt(Integer::intValue).toArray()),
          List.of(floats));
    }

    @Override
    public Small model(ModelArrays arrays) {
      float[] floats = arrays.floats().get(0);
      return new Small(
          new String(arrays.outline(), UTF_8),
          Arrays.stream(arrays.longs().get(0)).mapToObj(Math::toIntExact).toList(),
          Arrays.stream(arrays.ints().get(1)).boxed().toList(),
          IntStream.range(0, floats.length).mapToObj(i -> (int) floats[i]).toList());
    }
  }

  private ModelSource source(String content) throws IOException {
    Path file = Files.writeString(temporary.resolve(content.replace(' ', '-')), content);
    return new ModelSource(file.toUri().toURL(), content.length(), content.hashCode());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
