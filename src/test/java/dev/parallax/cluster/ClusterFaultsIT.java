package dev.parallax.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.ExitCode;
import dev.parallax.cluster.ClusterTrial.Workers;
import dev.parallax.objects.Storage;
import dev.parallax.pipeline.TestJobs;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Task managers and clients that are killed at any moment, two clients at once, a sleeping one. */
@Tag("long")
class ClusterFaultsIT {

  private static final int DOCUMENTS_OF_COHORT = 20;

  /** Fewer can be asked for, since each takes a run or two. */
  private static final int KILLS_OF_TASK_MANAGERS =
      Integer.getInteger("parallax.test.kills.workers", 20);

  private static final int KILLS_OF_CLIENTS = Integer.getInteger("parallax.test.kills.clients", 5);

  /** Of a lease in object storage, and a little more. */
  private static final long MILLIS_TO_EXPIRE = 65_000;

  @TempDir Path folder;
  private ClusterTrial trial;
  private final Random random = new Random(5);

  @BeforeEach
  void start() throws Exception {
    trial = new ClusterTrial(folder, Workers.PARALLAX);
    TestJobs.writeCohorts(trial.input(), DOCUMENTS_OF_COHORT, number -> number + ".txt");
    TestJobs.write(trial.input(), "2024/empty.txt", "");
    trial.upload();
  }

  @AfterEach
  void stop() throws Exception {
    trial.close();
  }

  /**
   * Everything anew, so that each run has the same tables but for what has changed since the last.
   */
  private Process anew(String name) throws Exception {
    return trial.onCluster(name, "--full-refresh", "--topic-state", "none");
  }

  private SortedMap<String, String> tables() throws Exception {
    SortedMap<String, String> tables = trial.tables();
    tables.keySet().removeIf(path -> path.startsWith("changes/"));
    return tables;
  }

  private long millisOf(String name) throws Exception {
    long start = System.nanoTime();
    trial.ends(anew(name), name, ExitCode.DONE_WITH_REJECTS);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  @Test
  void taskManagersThatAreKilledLoseNothing() throws Exception {
    long undisturbed = millisOf("undisturbed");
    SortedMap<String, String> clean = tables();
    for (int kill = 0; kill < KILLS_OF_TASK_MANAGERS; kill++) {
      String name = "killed-" + kill;
      Process client = anew(name);
      Thread.sleep((long) (undisturbed * (0.2 + 0.7 * random.nextDouble())));
      trial.cluster.kill(kill);
      trial.addTaskManager();
      trial.ends(client, name, ExitCode.DONE_WITH_REJECTS);
      assertThat(tables()).as(name).isEqualTo(clean);
      trial.assertNothingStrays();
      trial.cluster.awaitSlots(4);
    }
  }

  @Test
  void clientsThatAreKilledPublishNothingHalf() throws Exception {
    long undisturbed = millisOf("undisturbed");
    SortedMap<String, String> clean = tables();
    for (int kill = 0; kill < KILLS_OF_CLIENTS; kill++) {
      Process client = anew("killed-" + kill);
      Thread.sleep((long) (undisturbed * (0.2 + 0.8 * random.nextDouble())));
      client.destroyForcibly().waitFor();
      assertThat(tables()).as("latest is never half").isEqualTo(clean);
      Thread.sleep(MILLIS_TO_EXPIRE);
      String after = "after-" + kill;
      trial.ends(anew(after), after, ExitCode.DONE_WITH_REJECTS);
      assertThat(tables()).isEqualTo(clean);
      trial.assertNothingStrays();
    }
  }

  @Test
  void ofTwoClientsOneWorksAndOneThatSleptPublishesNothing() throws Exception {
    Process first = anew("first");
    Thread.sleep(4000);
    trial.ends(anew("second"), "second", ExitCode.LOCKED);
    trial.ends(first, "first", ExitCode.DONE_WITH_REJECTS);
    SortedMap<String, String> clean = tables();
    String latest = trial.latest();

    Process sleeper = anew("sleeper");
    Thread.sleep(5000);
    signal("STOP", sleeper);
    Thread.sleep(MILLIS_TO_EXPIRE);
    trial.ends(anew("taker"), "taker", ExitCode.DONE_WITH_REJECTS);
    String taken = trial.latest();
    assertThat(taken).isNotEqualTo(latest);
    signal("CONT", sleeper);
    trial.ends(sleeper, "sleeper", ExitCode.LOCKED, ExitCode.CLUSTER);
    assertThat(trial.latest()).isEqualTo(taken);
    assertThat(tables()).isEqualTo(clean);
    // What a job without a lease has written while it worked is not its client's to clear.
    trial.ends(anew("next"), "next", ExitCode.DONE_WITH_REJECTS);
    trial.assertNothingStrays();
  }

  @Test
  void whoEndsAJobOnEitherSidePublishesNothing() throws Exception {
    Process client = anew("ended");
    awaitJob("RUNNING", 1);
    client.destroy();
    assertThat(client.waitFor(60, TimeUnit.SECONDS)).isTrue();
    awaitJob("CANCELED", 1);

    // Who is told to end gives no lease back.
    Thread.sleep(MILLIS_TO_EXPIRE);
    client = anew("cancelled");
    awaitJob("RUNNING", 1);
    trial.cluster.cancelAll();
    trial.ends(client, "cancelled", ExitCode.CLUSTER);
    assertThat(trial.said("cancelled")).contains("was cancelled on the cluster");
    awaitJob("CANCELED", 2);
    assertThat(Storage.absolute(ClusterTrial.OUTPUT + "/job/runs").list()).isEmpty();
  }

  private void awaitJob(String state, int count) throws Exception {
    for (int waited = 0; waited < 600; waited++) {
      if (trial.cluster.jobs(state) == count) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("jobs that are " + state + ": " + trial.cluster.jobs(state));
  }

  private static void signal(String signal, Process process) throws Exception {
    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
  }
}
