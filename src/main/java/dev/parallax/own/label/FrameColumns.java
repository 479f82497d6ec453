package dev.parallax.own.label;

import dev.parallax.config.type.Spelling;
import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.Problems;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Labels of frames: a column called as a set holds the names of a sentence's frames, one called as
 * a frame says whether it is in that one.
 */
public final class FrameColumns implements LabelColumns {

  /** What sentences in no frame of a set are counted as. */
  private static final String OTHER = "other";

  private static final Pattern BETWEEN = Pattern.compile("[;|,\\n]");
  private static final Set<String> NONE = Set.of("none", "no", "-", "0", OTHER);
  private static final Set<String> YES = Set.of("1", "yes", "y", "x", "true");
  private static final Set<String> NO = Set.of("0", "no", "n", "-", "none", "false");

  private final Map<String, List<String>> sets = new TreeMap<>();

  /** What a column may be called to the key of the frame. */
  private final Map<String, String> frames = new HashMap<>();

  /**
   * @param sets name of a set to the names of its frames
   */
  public FrameColumns(Map<String, List<String>> sets) {
    this.sets.putAll(sets);
    Set<String> several = new LinkedHashSet<>(sets.keySet());
    sets.forEach(
        (set, names) ->
            names.forEach(
                name -> {
                  frames.put(set + "/" + name, set + "/" + name);
                  if (frames.putIfAbsent(name, set + "/" + name) != null) {
                    several.add(name);
                  }
                }));
    several.forEach(frames::remove);
  }

  @Override
  public boolean has(String column) {
    return sets.containsKey(column) || frames.containsKey(column);
  }

  @Override
  public String expected() {
    return "a column called as a set of frames (%s) or as a frame (set/frame)"
        .formatted(String.join(", ", sets.keySet()));
  }

  @Override
  public Map<String, Double> values(
      String column, String cell, YamlPlace place, Problems problems) {
    String text = cell.strip().toLowerCase(Locale.ROOT);
    return sets.containsKey(column)
        ? ofSet(column, text, place, problems)
        : ofFrame(column, text, place, problems);
  }

  private Map<String, Double> ofSet(String set, String cell, YamlPlace place, Problems problems) {
    List<String> known = sets.getOrDefault(set, List.of());
    Set<String> named = new LinkedHashSet<>();
    boolean none = false;
    for (String part : BETWEEN.split(cell, -1)) {
      String name = part.strip().replaceFirst("^" + Pattern.quote(set) + "/", "");
      if (NONE.contains(name)) {
        none = true;
      } else if (known.contains(name)) {
        named.add(name);
      } else if (!name.isEmpty()) {
        problems.at(
            place,
            set,
            "\"%s\" is no frame of it; %s"
                .formatted(Excerpt.of(name), Spelling.advice(name, known, "its frames are")));
        return Map.of();
      }
    }
    if (none == !named.isEmpty()) {
      problems.at(
          place, set, "\"%s\" was found; names of frames or none".formatted(Excerpt.of(cell)));
      return Map.of();
    }
    Map<String, Double> values = new TreeMap<>();
    known.forEach(name -> values.put(set + "/" + name, named.contains(name) ? 1.0 : 0.0));
    values.put(set + "/" + OTHER, none ? 1.0 : 0.0);
    return values;
  }

  private Map<String, Double> ofFrame(
      String column, String cell, YamlPlace place, Problems problems) {
    String key = frames.getOrDefault(column, column);
    if (YES.contains(cell)) {
      return Map.of(key, 1.0);
    }
    if (NO.contains(cell)) {
      return Map.of(key, 0.0);
    }
    problems.at(place, column, "\"%s\" was found; 1 or 0 is needed".formatted(Excerpt.of(cell)));
    return Map.of();
  }
}
