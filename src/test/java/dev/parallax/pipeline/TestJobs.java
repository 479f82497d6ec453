package dev.parallax.pipeline;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.beam.Packed;
import dev.parallax.pipeline.document.AnnotatorFactory;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.pipeline.document.EntryAccess;
import dev.parallax.pipeline.graph.RunGraph;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.TableFiles;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.pipeline.job.AnalysisSettings;
import dev.parallax.pipeline.job.BatchJob;
import dev.parallax.pipeline.job.RunOptions;
import dev.parallax.pipeline.job.TopicStateChoice;
import dev.parallax.run.JobFolder;
import dev.parallax.run.WorkFolder;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.pack.OpenPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Jobs over a folder of small essays, annotated without models. */
public final class TestJobs {

  /** Does what is new, and waits for nobody. */
  public static final RunOptions USUAL =
      new RunOptions(false, Duration.ZERO, TopicStateChoice.PREVIOUS);

  /** Does all, also where nothing is new. */
  public static final RunOptions REFRESH =
      new RunOptions(true, Duration.ZERO, TopicStateChoice.PREVIOUS);

  /** As jobs hold theirs while a graph is at work. */
  private static final List<OpenPacks> HELD = new ArrayList<>();

  private static final String ESSAY =
      "The ministers of the two countries met on the island and spoke about the harbour, the fish "
          + "and the old treaty. They agreed that the treaty should be kept, and that the fishers "
          + "of both countries may use the harbour in winter. NATO was not mentioned. ";

  private TestJobs() {}

  /** An English text that no other number gives. */
  public static String essay(int number) {
    StringBuilder text = new StringBuilder(ESSAY);
    for (int i = 0; i < 12; i++) {
      text.append("Witness number ")
          .append(number * 100 + i)
          .append(" said that the harbour of village ")
          .append(number * 31 + i * 7)
          .append(" was quiet. ");
    }
    return text.toString().trim();
  }

  /**
   * An essay that names NATO and the UN side by side, and speaks of taxes in one cohort in three
   * paragraphs of four, in any other in one.
   */
  public static String essay(String cohort, int number) {
    StringBuilder text = new StringBuilder(essay(number));
    for (int i = 0; i < 4; i++) {
      boolean taxes = cohort.equals("2016") ? i > 0 : i == number % 4;
      text.append("\n\nIn year ")
          .append(number * 17 + i)
          .append(" NATO and the UN asked who should pay the ")
          .append(taxes ? "tax" : "price")
          .append(" of the happy village")
          .append(" and of its horrible harbour".repeat((number + i) % 3))
          .append(" again.");
    }
    return text.toString();
  }

  /** Essays of the two cohorts, so many each, the name of a file following from its number. */
  public static void writeCohorts(Path input, int size, IntFunction<String> name)
      throws IOException {
    for (int i = 0; i < size; i++) {
      write(input, "2016/" + name.apply(i), essay("2016", i));
      write(input, "2024/" + name.apply(i), essay("2024", 100 + i));
    }
  }

  public static RunSummary run(Path folder, String... settings) throws IOException {
    return run(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), config(folder, settings));
  }

  /** Does all, also where nothing is new. */
  public static RunSummary run(Clock clock, PipelineConfig config) throws IOException {
    return (RunSummary) run(clock, config, REFRESH);
  }

  public static RunOutcome run(Clock clock, PipelineConfig config, RunOptions options)
      throws IOException {
    try {
      return new BatchJob(clock, any -> new WordAnnotator()).run(config, options, progress -> {});
    } catch (ConfigException e) {
      throw new AssertionError(e);
    }
  }

  public static void write(Path input, String path, String text) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  public static PipelineConfig config(Path folder, String... settings) throws IOException {
    Path file = folder.resolve("job.yaml");
    Files.writeString(file, "version: 1\nname: job\n");
    // Topics of a few sentences say nothing and take time; tests of topics ask for them.
    List<String> overrides = new ArrayList<>(List.of("topics.find=false"));
    overrides.addAll(List.of(settings));
    overrides.add("input.folder=" + folder.resolve("input"));
    overrides.add("output.folder=" + folder.resolve("output"));
    try {
      return ConfigLoader.load(file, overrides, DeclaredFamilies.ALL);
    } catch (ConfigException e) {
      throw new AssertionError(e);
    }
  }

  /** The graph of a job, in a fresh work folder, with annotators without models. */
  public static RunGraph graph(PipelineConfig config) throws IOException {
    return graph(config, null, any -> new WordAnnotator());
  }

  public static RunGraph graph(
      PipelineConfig config, @Nullable Place inheritedTopics, AnnotatorFactory annotators)
      throws IOException {
    WorkFolder work =
        WorkFolder.create(
            JobFolder.of(LocalPlace.of(config.output().folder()), config.name()), "run");
    WorkRecords records = new WorkRecords(work.path());
    HELD.add(records.packs());
    return new RunGraph(
        config,
        LocalPlace.of(config.input().folder()),
        records,
        new TableFiles(work.tables(), new TreeMap<>()),
        new EntryAccess(StoreFolder.of(LocalPlace.of(config.output().folder())), records, true),
        Packed.of(files(config).frames()),
        Packed.of(files(config).heads()),
        Packed.of(files(config).own()),
        Packed.of(files(config).labels()),
        inheritedTopics,
        annotators);
  }

  /** An element of the graph, as screening gives it. */
  public static AcceptedDocument accepted(AnalysedDocument document) {
    return new AcceptedDocument(
        0,
        0,
        document.document().cohort(),
        document.document().contentSha256(),
        null,
        document.document().metadata().date(),
        document.document().metadata().author(),
        null,
        document.screening());
  }

  private static AnalysisSettings files(PipelineConfig config) {
    try {
      return AnalysisSettings.read(config);
    } catch (ConfigException e) {
      throw new AssertionError(e);
    }
  }
}
