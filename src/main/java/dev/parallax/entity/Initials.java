package dev.parallax.entity;

import dev.parallax.entity.name.Abbreviation;
import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names by the initials of their words, for abbreviations that no document explains. */
final class Initials {

  private final Map<String, Set<String>> entities = new HashMap<>();

  /** Takes in a name; those of persons have no abbreviation here. */
  void add(Name name, String entityId) {
    if (!entityId.startsWith(EntityType.PERSON.id(""))) {
      Abbreviation.initials(name.key())
          .ifPresent(key -> entities.computeIfAbsent(key, any -> new HashSet<>()).add(entityId));
    }
  }

  /** The entity with these initials, if there is just one; they have to stand in capitals. */
  Optional<String> entity(Name abbreviation) {
    Set<String> found = entities.getOrDefault(abbreviation.key(), Set.of());
    return abbreviation.inCapitals() && found.size() == 1
        ? Optional.of(found.iterator().next())
        : Optional.empty();
  }
}
