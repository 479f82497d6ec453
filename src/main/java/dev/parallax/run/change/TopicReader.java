package dev.parallax.run.change;

import dev.parallax.files.Place;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.TopicLink;
import dev.parallax.table.file.TableReader;
import dev.parallax.table.file.TableRow;
import dev.parallax.table.topic.TopicsTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the topics off a run's table. */
final class TopicReader {

  /** Topics of an earlier version have none. */
  private static final String NAME = "name";

  private static final List<String> COLUMNS = List.of("topic_id", "label", "alive", "lineage");

  private TopicReader() {}

  /** Topics by id; none where an older version has written no such table. */
  static SortedMap<String, TopicRecord> topics(Place run) throws IOException {
    SortedMap<String, TopicRecord> topics = new TreeMap<>();
    Place folder = run.at(TopicsTable.TABLE.name());
    if (!folder.isFolder()) {
      return topics;
    }
    boolean named = TableReader.columns(folder).contains(NAME);
    List<String> columns = new ArrayList<>(COLUMNS);
    if (named) {
      columns.add(NAME);
    }
    try (TableReader rows = TableReader.open(folder, columns)) {
      rows.rest(row -> topic(row, named ? row.findString(NAME) : null))
          .forEach(topic -> topics.put(topic.topicId(), topic));
    } catch (IllegalArgumentException e) {
      throw new IOException("unknown values in topics: " + e.getMessage(), e);
    }
    return topics;
  }

  private static TopicRecord topic(TableRow row, @Nullable String name) {
    return new TopicRecord(
        row.getString("topic_id"),
        row.getString("label"),
        row.getBoolean("alive"),
        row.getRows("lineage").stream().map(TopicReader::link).toList(),
        name);
  }

  private static TopicLink link(TableRow link) {
    LineageEvent event =
        LineageEvent.valueOf(link.getString("event_kind").toUpperCase(Locale.ROOT));
    return new TopicLink(event, link.findString("topic_id"), link.findDouble("cosine"));
  }
}
