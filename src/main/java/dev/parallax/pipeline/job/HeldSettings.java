package dev.parallax.pipeline.job;

import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.FileMetadata;
import dev.parallax.corpus.source.DocumentFinder;
import dev.parallax.files.Place;
import dev.parallax.model.change.ComparedMeasure;
import dev.parallax.model.change.MeasureState;
import dev.parallax.run.PublishedRun;
import dev.parallax.run.WorkFolder;
import dev.parallax.run.change.RunTables;
import dev.parallax.run.snapshot.InputFile;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run's documents as the previous run's settings would have them: what moves under these, the
 * documents have moved.
 *
 * @param plan over the present documents, with the settings of the previous run
 * @param affordable whether its graph annotates nothing anew, and is small enough to be run
 */
record HeldSettings(RunPlan plan, boolean affordable) {

  private static final Logger LOG = LoggerFactory.getLogger(HeldSettings.class);

  /** Runs a graph as far as its comparisons. */
  @FunctionalInterface
  interface ComparisonGraph {

    /**
     * Runs the graph to its end.
     *
     * @param plan what to read, and with which settings
     * @param work folder of its own
     * @throws IOException if a step failed to read or write
     */
    void run(RunPlan plan, WorkFolder work) throws IOException;
  }

  /** Beyond so many documents another graph is no small addition to a run. */
  private static final int MOST_DOCUMENTS = 5_000;

  /**
   * Settles what the previous settings would read.
   *
   * @param now the run
   * @param previous the run before it
   * @param folder of that run
   * @return empty where the settings are the same, or cannot be used again as they were: files that
   *     they name may have changed
   * @throws IOException if the input folder cannot be listed
   */
  static Optional<HeldSettings> of(RunPlan now, PublishedRun previous, Place folder)
      throws IOException {
    if (now.configHash().equals(previous.configHash())) {
      return Optional.empty();
    }
    Optional<PipelineConfig> settings = PreviousSettings.load(folder, now.config());
    Optional<RunPlan> plan =
        settings.isEmpty() ? Optional.empty() : plan(now, settings.get(), folder);
    return plan.filter(held -> held.configHash().equals(previous.configHash()))
        .map(held -> new HeldSettings(held, isAffordable(held, now, previous)));
  }

  private static Optional<RunPlan> plan(RunPlan now, PipelineConfig settings, Place folder)
      throws IOException {
    // A run that looks for no topics inherits none; its predecessor's settings would go on.
    TopicInheritance topics =
        now.config().topics().find() ? now.topics() : TopicInheritance.leftBy(folder);
    try {
      return Optional.of(
          RunPlan.of(
              settings,
              AnalysisSettings.read(settings),
              now.input(),
              new DocumentFinder(new FileMetadata(settings.input()))
                  .find(now.input(), settings.input(), settings.cohorts()),
              now::hashAgain,
              Optional.empty(),
              Instant.EPOCH,
              any -> topics));
    } catch (ConfigException filesAreGone) {
      LOG.info("the previous settings cannot be used any more: {}", filesAreGone.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Runs the graph.
   *
   * @param graph as far as its comparisons
   * @param work folder of its own
   * @return what the settings say of the documents; null where the graph failed
   */
  @Nullable SortedMap<ComparedMeasure, MeasureState> measures(
      ComparisonGraph graph, WorkFolder work) {
    LOG.info("documents and settings have changed: comparing under the previous settings, too");
    try {
      graph.run(plan, work);
      return RunTables.measures(work.tables());
    } catch (IOException | RuntimeException e) {
      // The run itself is done; that nothing can be attributed is no reason to lose it.
      LOG.warn("the previous settings could not be tried, so nothing is attributed", e);
      return null;
    }
  }

  /** All its texts were annotated in one of the two runs, and just as it would annotate them. */
  private static boolean isAffordable(RunPlan held, RunPlan now, PublishedRun previous) {
    Set<InputFile> annotated = new HashSet<>(now.inputs());
    annotated.addAll(previous.inputs());
    return held.inputs().size() <= MOST_DOCUMENTS
        && annotated.containsAll(held.inputs())
        && held.config().annotation().equals(now.config().annotation())
        && held.config().cleaning().equals(now.config().cleaning())
        && held.config().input().equals(now.config().input());
  }
}
