package dev.parallax.cli;

import dev.parallax.config.PipelineConfig;

/** Finds what would be read, without reading it: the work behind {@code parallax check}. */
@FunctionalInterface
public interface CorpusLister {

  /**
   * Lists the input folder.
   *
   * @param config whose folders are absolute
   * @throws StoppedException with {@link ExitCode#NOTHING_ANALYSED} where there is no input folder
   * @throws Exception for all else, which is reported as a bug
   */
  CorpusListing list(PipelineConfig config) throws Exception;
}
