package dev.parallax.pipeline;

import dev.parallax.pipeline.corpus.CorpusReport;
import java.io.IOException;
import java.util.SortedMap;

/**
 * What a graph that has ended says of itself.
 *
 * @param run of rejects and issues
 * @param corpus of the comparison; empty where no document was analysed
 * @param workerSeconds step to the seconds its threads have worked
 */
public record GraphReport(
    RunReport run, CorpusReport corpus, SortedMap<String, Double> workerSeconds) {

  /** Gathers what the steps have left in the run's work folder. */
  public static GraphReport of(JobContext job, SortedMap<String, Double> workerSeconds)
      throws IOException {
    CorpusReport corpus =
        job.corpusReports().contains(CorpusReport.ID)
            ? job.corpusReports().get(CorpusReport.ID)
            : CorpusReport.NONE;
    return new GraphReport(job.reports().get(RunReport.ID), corpus, workerSeconds);
  }
}
