package dev.parallax.entity;

import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.NameKey;
import dev.parallax.entity.name.PersonName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ids of a corpus's persons. Middle initials are left out, unless the corpus has two persons who
 * differ in nothing else; a name met in both orders is one person, by the order that comes first in
 * the alphabet where no list knows the family name.
 */
final class PersonIds {

  private final Map<String, Set<String>> initialsByBase = new HashMap<>();
  private final Set<String> bases = new HashSet<>();

  PersonIds(Collection<PersonName> persons) {
    for (PersonName person : persons) {
      bases.add(person.base());
      if (!person.initials().isEmpty()) {
        initialsByBase.computeIfAbsent(base(person), key -> new TreeSet<>()).add(person.initials());
      }
    }
  }

  String idOf(PersonName person) {
    boolean several = differ(initialsByBase.getOrDefault(base(person), Set.of()));
    return EntityType.PERSON.id(several ? person.full() : base(person));
  }

  private String base(PersonName person) {
    String base = person.base();
    String turned = NameKey.of(person.family() + " " + person.given());
    boolean bothOrders =
        !person.orderKnown() && person.suffix().isEmpty() && bases.contains(turned);
    return bothOrders && turned.compareTo(base) < 0 ? turned : base;
  }

  /** Whether some of these initials are not just the beginning of others. */
  private static boolean differ(Set<String> sortedInitials) {
    String before = "";
    for (String initials : sortedInitials) {
      if (!initials.startsWith(before)) {
        return true;
      }
      before = initials;
    }
    return false;
  }
}
