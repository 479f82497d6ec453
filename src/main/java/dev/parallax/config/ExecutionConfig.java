package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * How fast to go, and where.
 *
 * @param threads that annotate at a time, or slots of a cluster; 0 means one a processor, or all
 *     slots
 * @param runner what runs the job
 * @param flinkMaster host and port of the cluster's REST interface; empty where there is none
 * @param workerJars whether Parallax travels to the cluster with each job
 */
public record ExecutionConfig(
    @Setting(
            value =
                "Threads that annotate at a time; 0 means one a processor. On a cluster, slots that"
                    + " the job takes; 0 means all.",
            byDefault = "0",
            min = 0,
            max = 256,
            operational = true)
        int threads,
    @Setting(
            value = "What runs the job: direct, this machine; flink, a cluster.",
            byDefault = "direct",
            operational = true)
        Runner runner,
    @Setting(
            value =
                "Where the cluster is: host:port of its job manager's REST interface. Heeded where"
                    + " runner is flink, and needed there.",
            byDefault = "''",
            pattern = "|[A-Za-z0-9.-]+:[0-9]{1,5}",
            operational = true)
        String flinkMaster,
    @Setting(
            value =
                "Parallax's jars on a cluster: staged, sent with each job; in_place, on the class"
                    + " path of job manager and workers, where all jobs share one set of models."
                    + " Models are never sent.",
            byDefault = "staged",
            operational = true)
        WorkerJars workerJars)
    implements Serializable {

  /** What runs a job. */
  public enum Runner {
    DIRECT,
    FLINK
  }

  /** How workers come by Parallax's jars. */
  public enum WorkerJars {
    STAGED,
    IN_PLACE
  }

  /** Whether a cluster runs the job. */
  public boolean onCluster() {
    return runner == Runner.FLINK;
  }

  /** Threads of one process; 0 means one a processor. */
  public int threadsOfProcess() {
    return onCluster() ? 0 : threads;
  }
}
