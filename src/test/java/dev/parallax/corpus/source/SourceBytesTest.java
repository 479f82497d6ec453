package dev.parallax.corpus.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.InputConfigs;
import dev.parallax.corpus.Message;
import dev.parallax.files.Places;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceBytesTest {

  @TempDir Path folder;

  @Test
  void bytesComeWithTheirHash() throws Exception {
    Path file = Files.writeString(folder.resolve("x"), "abc");
    SourceBytes read = SourceBytes.read(Places.of(file), InputConfigs.limits(1000, 1));
    assertThat(read.bytes()).isEqualTo("abc".getBytes(UTF_8));
    // The example of FIPS 180-2.
    assertThat(read.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aFileOverTheLimitIsRefusedWithBothNumbersAndTheKey() throws IOException {
    Path file = folder.resolve("big");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2_000_001);
    }
    assertThatThrownBy(() -> SourceBytes.read(Places.of(file), InputConfigs.limits(1000, 2)))
        .hasMessageContainingAll("2,000,001", "2,000,000", "input.max_file_megabytes")
        .asInstanceOf(InstanceOfAssertFactories.type(DocumentRejectedException.class))
        .extracting(rejected -> rejected.errorClass().label())
        .isEqualTo("too_large");
  }

  @Test
  void messagesAreTheSameInEveryCountry() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Message.of("%,d of %d", 1_234_567, 8)).isEqualTo("1,234,567 of 8");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsGoneOrNoFileIsSaidWithoutATrace() {
    assertThatThrownBy(
            () -> SourceBytes.read(Places.of(folder.resolve("gone")), InputConfigs.limits(1000, 1)))
        .asInstanceOf(InstanceOfAssertFactories.type(DocumentRejectedException.class))
        .extracting(rejected -> rejected.errorClass().label())
        .isEqualTo("unreadable");
    assertThatThrownBy(() -> SourceBytes.read(Places.of(folder), InputConfigs.limits(1000, 1)))
        .asInstanceOf(InstanceOfAssertFactories.type(DocumentRejectedException.class))
        .extracting(rejected -> rejected.errorClass().label())
        .isEqualTo("not_a_file");
  }
}
