package dev.parallax.pipeline.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlinkClusterTest {

  @Test
  void oneOfTheRightLineWithASlotWillDo() throws IOException {
    try (FakeFlink server = new FakeFlink("1.19.3", 3)) {
      FlinkCluster cluster = new FlinkCluster(server.address());
      assertThatCode(cluster::require).doesNotThrowAnyException();
      assertThat(cluster.slots()).isEqualTo(3);
    }
  }

  @Test
  void anyOtherIsRefusedWithWhatIsWrong() throws IOException {
    assertRefused(new FakeFlink("1.20.0", 3), "is of Flink 1.20.0, and this Parallax needs 1.19");
    assertRefused(new FakeFlink("1.1", 3), "is of Flink 1.1,");
    assertRefused(new FakeFlink("1.19.0", 0), "has no task manager");
    assertRefused(new FakeFlink("1.19.0", 1).says("/config", "{}"), "is no Flink cluster");
    assertRefused(new FakeFlink("", 1).says("/config", "<html>"), "is no Flink cluster");
    FakeFlink gone = new FakeFlink("1.19.0", 1);
    gone.close();
    assertRefused(gone, "no Flink cluster answers at " + gone.address());
  }

  private static void assertRefused(FakeFlink server, String words) {
    try (server) {
      assertThatThrownBy(() -> new FlinkCluster(server.address()).require())
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining(words)
          .hasMessageContaining(server.address());
    }
  }

  @Test
  void whetherJobsAreTriedAgainIsReadFromItsSettings() throws IOException {
    try (FakeFlink server = new FakeFlink("1.19.0", 1)) {
      FlinkCluster cluster = new FlinkCluster(server.address());
      assertThat(cluster.triesAgain()).isFalse();
      server.says("/jobmanager/config", "[{'key':'restart-strategy.type','value':'off'}]");
      assertThat(cluster.triesAgain()).isFalse();
      server.says(
          "/jobmanager/config",
          "[{'key':'rest.port','value':'1'},{'key':'restart-strategy.type','value':'fixed-delay'}]");
      assertThat(cluster.triesAgain()).isTrue();
    }
  }

  @Test
  void jobsComeNewestFirstAndCanBeEnded() throws IOException {
    try (FakeFlink server =
        new FakeFlink("1.19.0", 1)
            .says(
                "/jobs/overview",
                "{'jobs': [{'jid':'a','name':'old','start-time':1,'end-time':5},"
                    + "{'jid':'b','name':'new','start-time':2,'end-time':-1}]}")
            .says("/jobs/b", "{}")) {
      FlinkCluster cluster = new FlinkCluster(server.address());
      List<FlinkCluster.Job> jobs = cluster.jobs();
      assertThat(jobs)
          .containsExactly(
              new FlinkCluster.Job("b", "new", true), new FlinkCluster.Job("a", "old", false));
      cluster.cancel("b");
      assertThat(server.requests).contains("PATCH /jobs/b?mode=cancel");
    }
  }

  @Test
  void whatAJobFailedOfIsReadWithItsTask() throws IOException {
    try (FakeFlink server =
        new FakeFlink("1.19.0", 1)
            .says(
                "/jobs/a/exceptions",
                "{'root-exception':'outer','exceptionHistory':{'entries':["
                    + "{'taskName':'Write','stacktrace':'java.io.IOException: inner'}]}}")) {
      assertThat(new FlinkCluster(server.address()).failure("a"))
          .isEqualTo(new FlinkFailure("Write", "java.io.IOException: inner"));
    }
  }
}
