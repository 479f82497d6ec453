package dev.parallax.entity;

import dev.parallax.entity.known.KnownEntities;
import dev.parallax.entity.known.KnownEntity;
import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import dev.parallax.entity.name.PersonName;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Under which last names a full name makes its person known. */
final class Persons {

  private static final String PREFIX = EntityType.PERSON.id("");

  private Persons() {}

  static boolean isPerson(String entityId) {
    return entityId.startsWith(PREFIX);
  }

  /** Last names that lead to the person of a full name; none where it is no person's full name. */
  static Map<String, String> bearing(TypedName typed, EntityCatalogue catalogue) {
    String id = catalogue.idOf(typed);
    Map<String, String> families = new TreeMap<>();
    if (isPerson(id)) {
      PersonName written = PersonName.of(typed.name());
      if (!written.bare()) {
        families.put(written.family(), id);
      }
      canonicalFamily(id, typed.name()).ifPresent(family -> families.put(family, id));
    }
    return families;
  }

  /** The last name of a known person who is named by another name than that: {@code JFK}. */
  private static Optional<String> canonicalFamily(String id, Name written) {
    return KnownEntities.withId(id)
        .map(KnownEntity::name)
        .map(canonical -> PersonName.of(Name.of(canonical)))
        .filter(canonical -> !canonical.bare())
        .map(PersonName::family)
        .filter(family -> !family.equals(written.key()));
  }
}
