package dev.parallax.run.change;

import dev.parallax.files.Place;
import dev.parallax.model.change.ComparedMeasure;
import dev.parallax.model.change.DocumentState;
import dev.parallax.model.change.MeasureState;
import dev.parallax.run.TableFile;
import dev.parallax.run.snapshot.FileHash;
import dev.parallax.table.Tables;
import dev.parallax.table.file.TableFooter;
import dev.parallax.table.file.TableFooterReader;
import dev.parallax.table.topic.TopicsTable;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run's tables say that a later run is compared with.
 *
 * @param files path to file, those of {@code documents} and of {@code rejects}
 * @param measures comparison to what it says; only those that have a difference
 * @param topics id to topic, those that are gone too
 */
public record RunTables(
    SortedMap<String, DocumentState> files,
    SortedMap<ComparedMeasure, MeasureState> measures,
    SortedMap<String, TopicRecord> topics) {

  /** Of a run without topics. */
  public RunTables(
      SortedMap<String, DocumentState> files, SortedMap<ComparedMeasure, MeasureState> measures) {
    this(files, measures, new TreeMap<>());
  }

  /** Copies the maps. */
  public RunTables {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
  }

  /**
   * Reads the tables of a run.
   *
   * @param run folder that holds a folder for each table
   * @throws IOException if one of them is gone, damaged or of another shape
   */
  public static RunTables read(Place run) throws IOException {
    return new RunTables(StateReader.files(run), measures(run), TopicReader.topics(run));
  }

  /**
   * Reads what a run says of its measures alone.
   *
   * @throws IOException as {@link #read}
   */
  public static SortedMap<ComparedMeasure, MeasureState> measures(Place run) throws IOException {
    return StateReader.measures(run);
  }

  /**
   * Reads the tables of a run that was published before, after making sure that they are what was
   * written then, and written as this version writes.
   *
   * @param run folder of the run
   * @param written the files that the run wrote
   * @throws IOException as {@link #read}, and if a file is not as it was written
   */
  public static RunTables readPublished(Place run, List<TableFile> written) throws IOException {
    for (TableFile file : written) {
      if (isRead(file.table())) {
        check(run.at(file.path()), file);
      }
    }
    return read(run);
  }

  private static boolean isRead(String table) {
    return StateReader.TABLES.contains(table) || table.equals(TopicsTable.TABLE.name());
  }

  private static void check(Place path, TableFile written) throws IOException {
    if (!path.isObject()) {
      throw new IOException("it has no " + written.path());
    }
    if (!FileHash.sha256(path).equals(written.sha256())) {
      throw new IOException("its " + written.path() + " is not as it was written");
    }
    String version =
        TableFooterReader.read(path).metadata().getOrDefault(TableFooter.SCHEMA_VERSION, "none");
    if (!version.equals(String.valueOf(Tables.SCHEMA_VERSION))) {
      throw new IOException(
          "its tables have schema_version %s, not %d".formatted(version, Tables.SCHEMA_VERSION));
    }
  }
}
