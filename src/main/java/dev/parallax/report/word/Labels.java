package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of measures for people, from their family and key. */
public final class Labels {

  private final Map<String, String> names = new HashMap<>();

  private Labels() {}

  /**
   * Labels that know the names of a run's entities and topics.
   *
   * @param entities rows with {@code entity_id} and {@code name}
   * @param topics rows with {@code topic_id} and {@code label}, if it has them
   */
  public static Labels of(Rows entities, Rows topics) {
    Labels labels = new Labels();
    entities.rows().forEach(row -> labels.names.put(row.text("entity_id"), row.text("name")));
    for (Row topic : topics.rows()) {
      String label = topic.find("label");
      labels.names.put(topic.text("topic_id"), label == null ? topic.text("topic_id") : label);
    }
    return labels;
  }

  /** The label of a comparison's measure. */
  public MeasureLabel of(Row comparison) {
    String key = comparison.text("key");
    Scale scale = Scale.of(comparison);
    return switch (comparison.text("family")) {
      case "tone" -> LabelTexts.tone(key, scale);
      case "frame" -> grouped(key, scale);
      case "term" -> term(key, scale);
      case "phrase", "word" -> new MeasureLabel("“" + key + "”", "", scale);
      default -> new MeasureLabel(named(key), "", scale);
    };
  }

  private static MeasureLabel grouped(String key, Scale scale) {
    int slash = key.indexOf('/');
    return slash < 0
        ? new MeasureLabel(LabelTexts.readable(key), "", scale)
        : new MeasureLabel(
            LabelTexts.readable(key.substring(slash + 1)), key.substring(0, slash), scale);
  }

  private static MeasureLabel term(String key, Scale scale) {
    int slash = key.lastIndexOf('/');
    return slash < 0
        ? new MeasureLabel("“" + key + "”", "", scale)
        : new MeasureLabel(
            "“" + key.substring(0, slash) + "”",
            key.substring(slash + 1).toLowerCase(Locale.ROOT),
            scale);
  }

  /** A key of an id, or of two, a pair of entities; an id that is not known stays as it is. */
  private String named(String key) {
    if (names.containsKey(key)) {
      return names.getOrDefault(key, key);
    }
    List<String> pair = Arrays.asList(key.split(" \\+ "));
    if (pair.size() > 1) {
      return pair.stream().map(this::named).collect(Collectors.joining(" + "));
    }
    return key.indexOf(':') < 0 ? LabelTexts.readable(key) : key;
  }
}
