package dev.parallax.pipeline.handover;

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

class KeptRecordTest {

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

  private KeptRecord<Annotation> record(String name) {
    return new KeptRecord<>(Places.of(folder), name, Annotation.class);
  }

  @Test
  void givesBackWhatWasPut() throws IOException {
    assertThat(record("a").isKept()).isFalse();
    assertThat(record("a").find()).isEmpty();
    record("a").put(ANNOTATION);
    assertThat(record("a").get()).isEqualTo(ANNOTATION);
    assertThat(record("a").find()).contains(ANNOTATION);
    assertThat(record("b").isKept()).isFalse();
  }

  @Test
  void equalRecordsHaveEqualBytesWhateverTheirNames() throws IOException {
    record("a").put(ANNOTATION);
    record("b").put(new Annotation(ANNOTATION.sentences(), ANNOTATION.mentions()));
    List<Path> files = files();
    assertThat(files).hasSize(2);
    assertThat(Files.readAllBytes(files.get(0))).isEqualTo(Files.readAllBytes(files.get(1)));
  }

  @Test
  void laterRecordsReplaceEarlierOnes() throws IOException {
    record("a").put(ANNOTATION);
    record("a").put(new Annotation(List.of(), List.of()));
    assertThat(record("a").get().sentences()).isEmpty();
    assertThat(files()).hasSize(1);
  }

  @Test
  void missingAndDamagedRecordsFailInsteadOfGivingSomething() throws IOException {
    assertThatThrownBy(record("a")::get).isInstanceOf(IOException.class);
    record("a").put(ANNOTATION);
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(record("a")::get).isInstanceOf(IOException.class);
    Files.write(file, new byte[0]);
    assertThatThrownBy(record("a")::get).isInstanceOf(IOException.class);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
