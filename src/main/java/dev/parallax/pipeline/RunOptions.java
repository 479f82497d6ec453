package dev.parallax.pipeline;

import java.time.Duration;

/**
 * How a run goes about its work; nothing here changes a result.
 *
 * @param fullRefresh whether all is done anew, also where nothing is new
 * @param patience how long to wait while another run is at work
 */
public record RunOptions(boolean fullRefresh, Duration patience) {

  /** Does what is new, and waits for nobody. */
  public static final RunOptions USUAL = new RunOptions(false, Duration.ZERO);
}
