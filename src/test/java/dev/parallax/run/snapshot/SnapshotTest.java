package dev.parallax.run.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import dev.parallax.run.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  private static final InputFile A = new InputFile("2016/a.txt", "aa", 1);
  private static final Reject REJECT =
      new Reject("x.txt", null, null, null, Stage.FIND, ErrorClass.NO_COHORT, "No cohort.", null);
  private static final InputFile B = new InputFile("2016/b.txt", "bb", 1);

  @Test
  void isTheSameForTheSame() {
    Map<String, String> unsorted = Map.of("beam", "2", "corenlp", "4", "parallax", "1");
    assertThat(Snapshot.of(inputs(A, B), List.of(), "c", unsorted, ""))
        .isEqualTo(Snapshot.of(inputs(A, B), List.of(), "c", new TreeMap<>(unsorted), ""))
        .hasSize(64);
  }

  private static Inputs inputs(InputFile... files) {
    return new Inputs(List.of(files), List.of());
  }

  @Test
  void changesWithEveryPart() {
    Map<String, String> versions = Map.of("beam", "2");
    assertThat(
            List.of(
                Snapshot.of(inputs(A), List.of(), "c", versions, ""),
                Snapshot.of(inputs(A, B), List.of(), "c", versions, ""),
                Snapshot.of(
                    inputs(new InputFile("2016/a.txt", "ab", 1)), List.of(), "c", versions, ""),
                Snapshot.of(
                    inputs(new InputFile("2016/x.txt", "aa", 1)), List.of(), "c", versions, ""),
                Snapshot.of(inputs(A), List.of(), "d", versions, ""),
                Snapshot.of(
                    new Inputs(List.of(A), List.of("2016/b.txt")), List.of(), "c", versions, ""),
                Snapshot.of(inputs(A), List.of(REJECT), "c", versions, ""),
                Snapshot.of(inputs(A), List.of(), "c", versions, "ee"),
                Snapshot.of(inputs(A), List.of(), "c", Map.of("beam", "3"), "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void inputsAreHashedInOrderAndUnreadableOnesLeftToTheReader(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("b.txt"), "abc");
    Files.writeString(folder.resolve("a.txt"), "");
    Files.writeString(folder.resolve("large.txt"), "x".repeat(101));
    Inputs inputs =
        Inputs.of(Places.of(folder), List.of("b.txt", "missing.txt", "a.txt", "large.txt"), 100);
    assertThat(inputs.unread()).containsExactly("large.txt", "missing.txt");
    assertThat(inputs.files())
        .containsExactly(
            new InputFile(
                "a.txt", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 0),
            new InputFile(
                "b.txt", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3));
  }

  @Test
  void runIdsSortByTime() {
    String early = RunId.of(Instant.parse("2026-01-02T03:04:05.006Z"), "f".repeat(64));
    String late = RunId.of(Instant.parse("2026-01-02T03:04:05.106Z"), "0".repeat(64));
    assertThat(early).isEqualTo("20260102T030405.006Z-ffffffff").isLessThan(late);
  }
}
