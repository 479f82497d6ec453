package dev.parallax.entity;

import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import dev.parallax.entity.name.TypeWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One type for a name that the annotator tagged now so, now otherwise. Which types there are
 * decides, never how many mentions have each: one more document can add a type, but the order in
 * which types win stays.
 */
final class NameTypes {

  /** A tag for a person is the surest where the name has several words. */
  private static final List<EntityType> SEVERAL_WORDS =
      List.of(
          EntityType.COUNTRY,
          EntityType.NATIONALITY,
          EntityType.PERSON,
          EntityType.LOCATION,
          EntityType.ORGANIZATION,
          EntityType.MISC);

  /** A word alone is more often a place taken for a person than the reverse. */
  private static final List<EntityType> ONE_WORD =
      List.of(
          EntityType.COUNTRY,
          EntityType.NATIONALITY,
          EntityType.LOCATION,
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.MISC);

  private static final List<EntityType> CAPITALS =
      List.of(
          EntityType.COUNTRY,
          EntityType.NATIONALITY,
          EntityType.ORGANIZATION,
          EntityType.LOCATION,
          EntityType.MISC,
          EntityType.PERSON);

  private NameTypes() {}

  /**
   * The type of a name.
   *
   * @param types it was tagged with, at least one
   */
  static EntityType decide(Name name, Set<EntityType> types) {
    Optional<EntityType> shown =
        types.equals(Set.of(EntityType.PERSON)) ? Optional.empty() : TypeWords.typeOf(name.key());
    return shown.orElseGet(
        () -> order(name).stream().filter(types::contains).findFirst().orElseThrow());
  }

  private static List<EntityType> order(Name name) {
    if (name.words().size() > 1) {
      return SEVERAL_WORDS;
    }
    return name.inCapitals() ? CAPITALS : ONE_WORD;
  }
}
