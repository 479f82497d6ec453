package dev.parallax.compare.discovery;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.measure.Measure;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which measures are tested together. A family is one question unless it declares several: what is
 * asked first pays for itself alone, not for all that says more of the same.
 */
public final class Questions {

  private final Map<String, Family> declared = new HashMap<>();
  private final Map<String, String> leads = new HashMap<>();

  /**
   * @param families that declare what they ask
   * @param measured all measures there are; of groups that ask the same, the first declared one of
   *     which something was measured leads
   */
  public Questions(List<Family> families, Collection<Measure> measured) {
    families.forEach(family -> declared.put(family.name(), family));
    Set<String> found = new HashSet<>();
    measured.forEach(measure -> found.add(name(measure)));
    for (Family family : families) {
      family.measures().stream()
          .filter(measure -> measure.question().equals(NamedMeasure.MAIN))
          .filter(measure -> found.contains(family.name() + "/" + measure.key()))
          .findFirst()
          .ifPresent(measure -> leads.put(family.name(), measure.group()));
    }
  }

  private static String name(Measure measure) {
    return measure.family() + "/" + measure.key();
  }

  /** What a measure is tested with: its family, or a question of it. */
  public String of(Measure measure) {
    Family family = declared.get(measure.family());
    NamedMeasure named = family == null ? null : family.named(measure.key()).orElse(null);
    if (named == null || named.question().isEmpty()) {
      return measure.family();
    }
    boolean leads =
        !named.question().equals(NamedMeasure.MAIN)
            || named.group().equals(this.leads.get(measure.family()));
    return measure.family() + "/" + (leads ? named.question() : NamedMeasure.FURTHER);
  }

  /** Whether a measure is of what is in no other of its group. */
  public boolean isRest(Measure measure) {
    Family family = declared.get(measure.family());
    return family != null && family.keys().isRest(measure.key());
  }
}
