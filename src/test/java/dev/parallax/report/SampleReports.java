package dev.parallax.report;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordJob;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs of the whole job over small essays, annotated without models. */
public final class SampleReports {

  private static final List<String> SUBJECTS =
      List.of("tax", "harbour", "treaty", "school", "border", "court", "factory", "river");

  private SampleReports() {}

  /** Writes essays of two cohorts, so many each, that differ in words, tone and frames. */
  public static void writeEssays(Path input, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      write(input, "2016/essay-%02d.txt".formatted(i), essay(i, true));
      write(input, "2024/essay-%02d.txt".formatted(i), essay(100 + i, false));
    }
  }

  /** Writes essays of a third cohort. */
  static void writeThirdCohort(Path input, int size) throws IOException {
    for (int i = 0; i < size; i++) {
      write(input, "2030/essay-%02d.txt".formatted(i), essay(200 + i, i % 2 == 0));
    }
  }

  private static String essay(int number, boolean hopeful) {
    StringBuilder text = new StringBuilder("Essay number " + number + "\n\n");
    for (int i = 0; i < 12; i++) {
      String subject = SUBJECTS.get((number * 3 + i * (hopeful ? 2 : 3)) % SUBJECTS.size());
      text.append(
          ("In year %d the people of the village spoke with NATO and the UN about the "
                  + "%s and the price of the economy, which was %s as witness %d may have said "
                  + "to the minister. ")
              .formatted(
                  1900 + number + i,
                  subject,
                  hopeful == (number + i) % 4 > 0 ? "a happy success" : "a horrible failure",
                  number * 31 + i * 7));
      text.append(
          hopeful ? "Everyone agreed to keep the treaty." : "Nobody trusts the border police.");
      text.append("\n\n");
    }
    return text.append(rareWords(number)).toString().strip();
  }

  /** Words that few essays share, so that the family of words is a large one. */
  private static String rareWords(int number) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      int word = number * 40 + i;
      words.append("wo").append((char) ('a' + word % 26)).append((char) ('a' + word / 26 % 26));
      words.append((char) ('a' + word / 676 % 26)).append(' ');
    }
    return words.toString();
  }

  public static void write(Path input, String path, String text) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Runs the job over {@code folder/input}. */
  public static Path run(Path folder, String... settings) throws IOException {
    Path file = folder.resolve("job.yaml");
    Files.writeString(file, "version: 1\nname: job\n");
    List<String> overrides = new ArrayList<>(List.of(settings));
    overrides.add("input.folder=" + folder.resolve("input").toAbsolutePath());
    overrides.add("output.folder=" + folder.resolve("output").toAbsolutePath());
    try {
      PipelineConfig config = ConfigLoader.load(file, overrides, DeclaredFamilies.ALL);
      WordJob.run(config, TestJobs.REFRESH, 0);
      return folder.resolve("output/job/latest").toRealPath();
    } catch (ConfigException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }
}
