package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.ReportWriter;
import dev.parallax.report.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir private static Path folder = Path.of("");
  private static Path run = Path.of("");

  @BeforeAll
  static void makeRun() throws IOException {
    SampleReports.writeEssays(folder.resolve("input"), 4);
    run = SampleReports.run(folder);
  }

  @Test
  void makesTheReportOfTheLatestRunAnew() throws IOException {
    Path page = run.resolve(ReportWriter.FILE_NAME);
    byte[] written = Files.readAllBytes(page);
    Files.delete(page);

    Trial trial = report();

    assertThat(trial.code()).isZero();
    assertThat(Files.readAllBytes(page)).isEqualTo(written);
  }

  @Test
  void findsARunByItsFolderAndByItsId() {
    assertThat(Trial.of(Trial.NO_JOB, "report", run.toString()).code()).isZero();
    assertThat(report(run.getFileName().toString()).code()).isZero();
  }

  @Test
  void leavesTextOutOnRequest() throws IOException {
    assertThat(report("--include-text", "none").code()).isZero();
    assertThat(Files.readString(run.resolve(ReportWriter.FILE_NAME)))
        .doesNotContain("Everyone agreed");
    assertThat(report("--include-text", "some").code()).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void saysWhereThereIsNoRun() {
    assertThat(report("20200101T000000.000Z-none").code()).isEqualTo(ExitCode.USAGE.code());
  }

  private static Trial report(String... arguments) {
    String[] all = new String[arguments.length + 5];
    all[0] = "report";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--config";
    all[arguments.length + 2] = folder.resolve("job.yaml").toString();
    all[arguments.length + 3] = "--output";
    all[arguments.length + 4] = folder.resolve("output").toString();
    return Trial.of(Trial.NO_JOB, all);
  }
}
