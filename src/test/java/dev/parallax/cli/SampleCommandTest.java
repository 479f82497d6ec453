package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

  @TempDir private static Path folder = Path.of("");
  private static Path run = Path.of("");

  @BeforeAll
  static void makeRun() throws IOException {
    SampleReports.writeEssays(folder.resolve("input"), 4);
    SampleReports.write(
        folder.resolve("input"), "2016/formula.txt", "=1+1 is what the minister said to them all.");
    run = SampleReports.run(folder);
  }

  private static Trial sample(String kind, String to, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("sample", kind, run.toString(), "--to", folder.resolve(to).toString()));
    arguments.addAll(List.of(more));
    return Trial.of(Trial.NO_JOB, arguments.toArray(String[]::new));
  }

  private static List<String> lines(String file) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve(file))) {
      return lines.toList();
    }
  }

  @Test
  void writesASheetAndItsKey() throws IOException {
    Trial trial = sample("frames", "one", "--n", "40", "--cohort-balanced");
    assertThat(trial.err()).isEmpty();
    assertThat(trial.code()).isZero();
    assertThat(trial.out())
        .contains("20 of ", "sentences of 2016", "frames-key.csv, not for those");
    assertThat(lines("one/frames.csv").get(0)).isEqualTo("\uFEFFid,before,sentence,after,policy");
    assertThat(lines("one/frames.csv")).hasSize(41);
    assertThat(lines("one/frames-key.csv")).hasSize(41);
  }

  @Test
  void whatMayHoldLabelsIsNotWrittenOver() throws IOException {
    assertThat(sample("tone", "two").code()).isZero();
    assertThat(lines("two/tone.csv").get(0)).endsWith(",after,rating");
    Trial again = sample("tone", "two");
    assertThat(again.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(again.err()).contains("is there already, and may hold labels");
    assertThat(sample("frames", "two").code()).isZero();
  }

  @Test
  void textsAreNoFormulasAndAllAreDrawnWhereMoreAreWanted() throws IOException {
    Trial trial = sample("tone", "all", "--n", "5000");
    assertThat(trial.out()).contains("The run has no more than these");
    assertThat(lines("all/tone.csv")).anyMatch(line -> line.contains(",'=1+1 is what"));
    assertThat(lines("all/tone.csv")).noneMatch(line -> line.contains(",=1+1"));
  }

  @Test
  void rareFramesAreDrawnMoreOftenAndTheKeyTellsHowOften() throws IOException {
    Trial trial = sample("frames", "rare", "--n", "30", "--oversample", "policy/economic");
    assertThat(trial.err()).isEmpty();
    assertThat(lines("rare/frames.csv").get(0)).doesNotContain("oversampled");
    List<String> key = lines("rare/frames-key.csv");
    assertThat(key.get(0)).endsWith(",probability,cohort_sentences,oversampled");
    assertThat(key.stream().filter(line -> line.endsWith(",true"))).isNotEmpty();
    assertThat(sample("frames", "even", "--n", "30").code()).isZero();
    assertThat(lines("even/frames-key.csv").stream().skip(1))
        .hasSize(30)
        .allMatch(line -> line.endsWith(",false"));
  }

  @Test
  void framesThatAreNotThereAreNamed() {
    Trial unknown = sample("frames", "odd", "--oversample", "policy/economic,mine/own");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(unknown.err()).contains("measured no mine/own; it has policy/");
    Trial tone = sample("tone", "odd", "--oversample", "policy/economic");
    assertThat(tone.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(tone.err()).contains("--oversample is for frames");
  }

  @Test
  void saysWhatCannotBeDrawn() {
    assertThat(sample("frames", "none", "--n", "0").code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(sample("mood", "none").code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(Files.exists(folder.resolve("none"))).isFalse();
  }
}
