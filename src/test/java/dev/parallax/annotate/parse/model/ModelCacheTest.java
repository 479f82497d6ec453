package dev.parallax.annotate.parse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

  private static final String NAME = "small.model";

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
    assertThat(load(2, source("another model")))
        .isEqualTo(SampleModels.describe(SampleModels.small(2)));
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
    for (Optional<Path> place : java.util.List.of(Optional.<Path>empty(), Optional.of(noFolder))) {
      made = 0;
      ModelCache cache = new ModelCache(place);
      for (int i = 0; i < 2; i++) {
        assertThat(SampleModels.describe(cache.load(source, NAME, () -> make(3))))
            .isEqualTo(SampleModels.describe(SampleModels.small(3)));
      }
      assertThat(made).isEqualTo(2);
    }
  }

  @Test
  void theFileIsCalledAsTheModel() {
    assertThat(ModelCache.fileName("edu/models/englishSR.ser.gz")).isEqualTo("englishSR.model");
  }

  private String load(float weight, ModelSource model) {
    ModelCache cache = new ModelCache(Optional.of(folder));
    return SampleModels.describe(cache.load(model, NAME, () -> make(weight)));
  }

  private ShiftReduceModel make(float weight) {
    made++;
    return SampleModels.small(weight);
  }

  private ModelSource source(String content) throws IOException {
    Path file = Files.writeString(temporary.resolve(content.replace(' ', '-')), content);
    return new ModelSource(file.toUri().toURL(), content.length(), content.hashCode());
  }

  private java.util.List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
