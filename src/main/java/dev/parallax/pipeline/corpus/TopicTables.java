package dev.parallax.pipeline.corpus;

import dev.parallax.files.Place;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.text.Voice;
import dev.parallax.model.topic.TopicReport;
import dev.parallax.pipeline.handover.LearntTopics;
import dev.parallax.pipeline.handover.TableFiles;
import dev.parallax.pipeline.handover.WorkRecords;
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
import org.jspecify.annotations.Nullable;

/**
 * Writes what was found of topics: the tables, and the state for the next run.
 *
 * @param learnt what was found
 */
record TopicTables(LearntTopics learnt) {

  static TopicTables of(WorkRecords work) throws IOException {
    return new TopicTables(work.topics().find().orElse(LearntTopics.NONE));
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
   * @param inheritedState the inherited state, which is kept beside the tables; null where none is
   * @throws IOException if something cannot be written
   */
  void write(TableFiles tables, @Nullable Place inheritedState) throws IOException {
    TopicReport report = learnt.report();
    tables.write(TopicsTable.TABLE, report.topics().stream());
    tables.write(TopicTermsTable.TABLE, report.topics().stream().flatMap(TopicTermRow::of));
    tables.write(TopicModelsTable.TABLE, TopicModelRow.of(report));
    if (learnt.state() != null) {
      tables.folder().at(TopicStateFormat.FILE_NAME).write(TopicStateFormat.write(learnt.state()));
    }
    if (inheritedState != null) {
      tables.folder().at(TopicStateFormat.INHERITED_FILE_NAME).write(inheritedState.bytes());
    }
  }
}
