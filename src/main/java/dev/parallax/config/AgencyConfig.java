package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is measured of who does what to whom.
 *
 * @param verbClasses names of classes to the lemmas of their verbs, with particles
 */
public record AgencyConfig(
    @Setting(
            value =
                "Classes of verbs of your own, name to lemmas (threaten: [threaten, warn, call out]):"
                    + " measured by who does them to whom. Of a noun the verb that says the same"
                    + " counts, and what is denied does not.",
            byDefault = "{}",
            pattern = "[a-z][a-z' -]{0,63}")
        Map<String, List<String>> verbClasses)
    implements Serializable {

  /** Copies the map, in order of its names. */
  public AgencyConfig {
    TreeMap<String, List<String>> copy = new TreeMap<>();
    verbClasses.forEach((name, lemmas) -> copy.put(name, List.copyOf(lemmas)));
    verbClasses = Collections.unmodifiableSortedMap(copy);
  }
}
