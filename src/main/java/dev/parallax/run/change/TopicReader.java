package dev.parallax.run.change;

import dev.parallax.files.Place;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.TopicLink;
import dev.parallax.table.file.TableReader;
import dev.parallax.table.file.TableRow;
import dev.parallax.table.topic.TopicsTable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the topics off a run's table. */
final class TopicReader {

  private static final List<String> COLUMNS = List.of("topic_id", "label", "alive", "lineage");

  private TopicReader() {}

  /** Topics by id; none where an older version has written no such table. */
  static SortedMap<String, TopicRecord> topics(Place run) throws IOException {
    SortedMap<String, TopicRecord> topics = new TreeMap<>();
    Place folder = run.at(TopicsTable.TABLE.name());
    if (!folder.isFolder()) {
      return topics;
    }
    try (TableReader rows = TableReader.open(folder, COLUMNS)) {
      rows.rest(TopicReader::topic).forEach(topic -> topics.put(topic.topicId(), topic));
    } catch (IllegalArgumentException e) {
      throw new IOException("unknown values in topics: " + e.getMessage(), e);
    }
    return topics;
  }

  private static TopicRecord topic(TableRow row) {
    TableRow link = row.getRows("lineage").get(0);
    LineageEvent event =
        LineageEvent.valueOf(link.getString("event_kind").toUpperCase(Locale.ROOT));
    return new TopicRecord(
        row.getString("topic_id"),
        row.getString("label"),
        row.getBoolean("alive"),
        new TopicLink(event, link.findString("topic_id"), link.findDouble("cosine")));
  }
}
