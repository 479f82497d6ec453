package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Sentiment;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordStoreTest {

  @TempDir Path folder;

  private static final Annotation ANNOTATION =
      new Annotation(
          List.of(
              new Sentence(
                  0,
                  2,
                  new Span(3, 8),
                  List.of(
                      new Token(1, new Span(3, 5), "\0😀", "x", "NN", "MISC", 0, "root"),
                      new Token(2, new Span(6, 8), "b", "b", "VB", null, null, null)),
                  true,
                  "(ROOT (X x))",
                  new Sentiment(0.1, 0.2, 1 / 3.0, 0.3, 1 - 0.1 - 0.2 - 1 / 3.0 - 0.3)),
              new Sentence(
                  1,
                  2,
                  new Span(9, 10),
                  List.of(new Token(1, new Span(9, 10), "c", "c", "SYM", null, null, null)),
                  false,
                  null,
                  null)),
          List.of(new Mention(0, 0, 1, 1, new Span(3, 5), "COUNTRY", "JPN")));

  @Test
  void givesBackWhatWasPut() throws IOException {
    RecordStore<Annotation> store = new RecordStore<>(Places.of(folder), Annotation.class);
    store.put("2016/a.txt", ANNOTATION);
    assertThat(store.get("2016/a.txt")).isEqualTo(ANNOTATION);
  }

  @Test
  void equalRecordsHaveEqualBytesWhateverTheirIds() throws IOException {
    RecordStore<Annotation> store = new RecordStore<>(Places.of(folder), Annotation.class);
    store.put("a", ANNOTATION);
    store.put("../../b\n", new Annotation(ANNOTATION.sentences(), ANNOTATION.mentions()));
    List<Path> files = files();
    assertThat(files).hasSize(2);
    assertThat(Files.readAllBytes(files.get(0))).isEqualTo(Files.readAllBytes(files.get(1)));
  }

  @Test
  void laterRecordsReplaceEarlierOnes() throws IOException {
    RecordStore<Annotation> store = new RecordStore<>(Places.of(folder), Annotation.class);
    store.put("a", ANNOTATION);
    store.put("a", new Annotation(List.of(), List.of()));
    assertThat(store.get("a").sentences()).isEmpty();
    assertThat(files()).hasSize(1);
  }

  @Test
  void missingAndDamagedEntriesFailInsteadOfGivingSomething() throws IOException {
    RecordStore<Annotation> store = new RecordStore<>(Places.of(folder), Annotation.class);
    assertThatThrownBy(() -> store.get("a")).isInstanceOf(IOException.class);
    store.put("a", ANNOTATION);
    Path entry = files().get(0);
    byte[] bytes = Files.readAllBytes(entry);
    Files.write(entry, Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> store.get("a")).isInstanceOf(IOException.class);
    Files.write(entry, new byte[0]);
    assertThatThrownBy(() -> store.get("a")).isInstanceOf(IOException.class);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
