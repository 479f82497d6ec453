package dev.parallax.pipeline.job;

import java.time.Duration;

/**
 * How a run goes about its work.
 *
 * @param fullRefresh whether all is done anew, also where nothing is new
 * @param patience how long to wait while another run is at work
 * @param topicState which topics the run inherits; alone here it can change a result
 */
public record RunOptions(boolean fullRefresh, Duration patience, TopicStateChoice topicState) {}
