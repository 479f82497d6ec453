package dev.parallax.report.word;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Unit;
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
  private final Families families;

  private Labels(Families families) {
    this.families = families;
  }

  /**
   * Labels that know the names of a run's entities and topics.
   *
   * @param entities rows with {@code entity_id} and {@code name}
   * @param topics rows with {@code topic_id}, and {@code name} or {@code label}, if it has them
   * @param families of the run
   */
  public static Labels of(Rows entities, Rows topics, Families families) {
    Labels labels = new Labels(families);
    entities.rows().forEach(row -> labels.names.put(row.text("entity_id"), row.text("name")));
    for (Row topic : topics.rows()) {
      String name = topic.find("name");
      String label = name == null ? topic.find("label") : name;
      labels.names.put(topic.text("topic_id"), label == null ? topic.text("topic_id") : label);
    }
    return labels;
  }

  /** The label of a comparison's measure. */
  public MeasureLabel of(Row comparison) {
    String key = comparison.text("key");
    Family family = families.of(comparison);
    Unit unit = family.unitOf(key);
    return switch (family.keys()) {
      case NAMES -> named(key, family);
      case GROUPED_NAMES -> grouped(key, unit);
      case LEMMAS -> lemma(key, unit);
      case PHRASES, WORD_FORMS -> new MeasureLabel("“" + key + "”", "", unit);
      case IDS -> new MeasureLabel(named(key), "", unit);
      case ROLES -> role(key, unit);
    };
  }

  /** The families of the run. */
  public Families families() {
    return families;
  }

  private MeasureLabel named(String key, Family family) {
    return family
        .named(key)
        .map(measure -> new MeasureLabel(measure.title(), measure.group(), measure.unit()))
        .orElseGet(() -> new MeasureLabel(named(key), "", family.unit()));
  }

  private static MeasureLabel grouped(String key, Unit unit) {
    int slash = key.indexOf('/');
    return slash < 0
        ? new MeasureLabel(LabelTexts.readable(key), "", unit)
        : new MeasureLabel(
            LabelTexts.readable(key.substring(slash + 1)), key.substring(0, slash), unit);
  }

  private static MeasureLabel lemma(String key, Unit unit) {
    int slash = key.lastIndexOf('/');
    return slash < 0
        ? new MeasureLabel("“" + key + "”", "", unit)
        : new MeasureLabel(
            "“" + key.substring(0, slash) + "”",
            key.substring(slash + 1).toLowerCase(Locale.ROOT),
            unit);
  }

  /** "Japan → China"; "China: seize" as agent; "threaten: Japan → China". */
  private MeasureLabel role(String key, Unit unit) {
    List<String> parts = Arrays.asList(key.split("/", -1));
    return switch (parts.size()) {
      case 1 -> new MeasureLabel(actors(key), "", unit);
      case 2 ->
          new MeasureLabel(
              LabelTexts.readable(parts.get(0)) + ": " + actors(parts.get(1)), "", unit);
      default ->
          new MeasureLabel(
              actors(parts.get(0)) + ": “" + parts.get(2) + "”", "as " + parts.get(1), unit);
    };
  }

  /** One who acts, or one who acts on another. */
  private String actors(String key) {
    return Arrays.stream(key.split(" > ", -1)).map(this::named).collect(Collectors.joining(" → "));
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
