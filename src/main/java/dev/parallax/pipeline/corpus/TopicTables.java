package dev.parallax.pipeline.corpus;

import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.text.Voice;
import dev.parallax.model.topic.TopicReport;
import dev.parallax.pipeline.JobContext;
import dev.parallax.table.file.TableWriter;
import dev.parallax.table.format.Table;
import dev.parallax.table.topic.TopicModelRow;
import dev.parallax.table.topic.TopicModelsTable;
import dev.parallax.table.topic.TopicTermRow;
import dev.parallax.table.topic.TopicTermsTable;
import dev.parallax.table.topic.TopicsTable;
import dev.parallax.topic.TopicAnalysis;
import dev.parallax.topic.state.TopicStateFormat;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes what was found of topics: the tables, and the state for the next run.
 *
 * @param job that has found them
 * @param learnt what was found
 */
record TopicTables(JobContext job, LearntTopics learnt) {

  static TopicTables of(JobContext job) throws IOException {
    return new TopicTables(job, job.topics().learnt());
  }

  List<String> notes() {
    return learnt.report().notes();
  }

  /** Measures about which nothing is to be inferred, to the reason. */
  Map<Measure, String> untested() {
    Map<Measure, String> untested = new TreeMap<>();
    learnt
        .report()
        .untested()
        .forEach(
            (id, reason) -> untested.put(new Measure(TopicAnalysis.FAMILY, id, Voice.ALL), reason));
    return untested;
  }

  /**
   * Writes all of it.
   *
   * @throws IOException if something cannot be written
   */
  void write() throws IOException {
    TopicReport report = learnt.report();
    write(TopicsTable.TABLE, report.topics().stream());
    write(TopicTermsTable.TABLE, report.topics().stream().flatMap(TopicTermRow::of));
    write(TopicModelsTable.TABLE, TopicModelRow.of(report));
    Place folder = job.work().tables();
    if (learnt.state() != null) {
      folder.at(TopicStateFormat.FILE_NAME).write(TopicStateFormat.write(learnt.state()));
    }
    if (job.topicState() != null) {
      byte[] inherited = LocalPlace.of(job.topicState()).bytes();
      folder.at(TopicStateFormat.INHERITED_FILE_NAME).write(inherited);
    }
  }

  private <R> void write(Table<R> table, Stream<R> rows) throws IOException {
    try (TableWriter<R> writer = TableWriter.open(table, job.tableFile(table, 0), job.footer())) {
      writer.writeAll(rows);
    }
  }
}
