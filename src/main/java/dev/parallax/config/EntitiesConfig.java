package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names of one's own for entities.
 *
 * @param aliases name of an entity to further names that stand for it
 * @param drop names that are no entity
 */
public record EntitiesConfig(
    @Setting(
            value =
                "Names that stand for one entity, under the name it shall have (South Korea: [Seoul,"
                    + " ROK]). A name is what a text says, or an entity_id; entities that are called so"
                    + " become one. No further mentions are found for it.",
            byDefault = "{}",
            pattern = "[^\\x00]+")
        Map<String, List<String>> aliases,
    @Setting(
            value =
                "Names that are no entity, as a text says them or as an entity_id: their mentions keep"
                    + " their row and are not counted.",
            byDefault = "[]",
            pattern = "[^\\x00]+")
        List<String> drop)
    implements Serializable {

  /** Nothing of one's own. */
  public static final EntitiesConfig NONE = new EntitiesConfig(Map.of(), List.of());

  /** Copies the map, in order of its names, and the list. */
  public EntitiesConfig {
    TreeMap<String, List<String>> copy = new TreeMap<>();
    aliases.forEach((name, others) -> copy.put(name, List.copyOf(others)));
    aliases = Collections.unmodifiableSortedMap(copy);
    drop = List.copyOf(drop);
  }
}
