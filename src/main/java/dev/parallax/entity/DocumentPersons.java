package dev.parallax.entity;

import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.NameKey;
import dev.parallax.entity.name.PersonName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The persons whom a document names in full, and where, so that shorter names after them find them.
 */
final class DocumentPersons {

  private final Map<String, NavigableMap<Integer, String>> byFamily = new HashMap<>();
  private final Map<String, NavigableMap<Integer, String>> byBase = new HashMap<>();
  private final Map<String, Set<String>> byGivenName = new HashMap<>();
  private final Set<String> bareNames = new HashSet<>();

  DocumentPersons(List<MentionName> mentions, EntityCatalogue catalogue) {
    mentions.forEach(mention -> addWithInitials(mention, catalogue));
    mentions.forEach(mention -> addFull(mention, catalogue));
  }

  /** The person of that last name who was named in full last before a mention. */
  Optional<String> ofFamily(String family, int ordinal) {
    return nearest(byFamily.get(family), ordinal);
  }

  /** The person who bears that given name and no other person of the document does. */
  Optional<String> ofGivenName(String given) {
    Set<String> persons = byGivenName.getOrDefault(given, Set.of());
    return persons.size() == 1 ? Optional.of(persons.iterator().next()) : Optional.empty();
  }

  /** The person who has that given and last name, with initials between them elsewhere. */
  Optional<String> withInitials(String base, int ordinal) {
    return nearest(byBase.get(base), ordinal);
  }

  /** Whether the annotator once took that last name, alone, for a person. */
  boolean hasBareName(String key) {
    return bareNames.contains(key);
  }

  /** Whether a person of the document has that last name. */
  boolean hasFamily(String family) {
    return byFamily.containsKey(family);
  }

  private void addWithInitials(MentionName mention, EntityCatalogue catalogue) {
    String id = catalogue.idOf(mention.typed());
    PersonName person = PersonName.of(mention.name());
    if (Persons.isPerson(id) && !person.initials().isEmpty()) {
      byBase.computeIfAbsent(person.base(), key -> new TreeMap<>()).put(mention.ordinal(), id);
    }
  }

  private void addFull(MentionName mention, EntityCatalogue catalogue) {
    PersonName person = PersonName.of(mention.name());
    if (person.bare() && mention.typed().type() == EntityType.PERSON) {
      bareNames.add(person.family());
    }
    Persons.bearing(mention.typed(), catalogue)
        .forEach(
            (family, plain) -> {
              String id = withInitials(person.base(), mention.ordinal()).orElse(plain);
              byFamily.computeIfAbsent(family, key -> new TreeMap<>()).put(mention.ordinal(), id);
              addGivenName(person, id);
            });
  }

  private void addGivenName(PersonName person, String id) {
    if (!person.bare()) {
      String first = NameKey.words(person.given()).get(0);
      String given = person.familyFirst() ? person.given() : first;
      byGivenName.computeIfAbsent(given, key -> new HashSet<>()).add(id);
    }
  }

  /** The last before the mention; where there is none, the one after it, if it is only one. */
  private static Optional<String> nearest(
      @Nullable NavigableMap<Integer, String> sightings, int ordinal) {
    if (sightings == null) {
      return Optional.empty();
    }
    Map.Entry<Integer, String> before = sightings.floorEntry(ordinal);
    if (before != null) {
      return Optional.of(before.getValue());
    }
    Set<String> after = new HashSet<>(sightings.values());
    return after.size() == 1 ? Optional.of(after.iterator().next()) : Optional.empty();
  }
}
