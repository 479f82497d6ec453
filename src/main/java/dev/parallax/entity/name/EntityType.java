package dev.parallax.entity.name;

import java.util.Locale;
import java.util.Optional;

/** The types of mentions that name an entity; numbers, dates and amounts name none. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  COUNTRY,
  NATIONALITY,
  MISC;

  /** The type of that name, if it is one of names. */
  public static Optional<EntityType> of(String mentionType) {
    for (EntityType type : values()) {
      if (type.name().equals(mentionType)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The id of the entity of this type and key: {@code organization:world-bank}. */
  public String id(String key) {
    String prefix = this == NATIONALITY ? "demonym" : name().toLowerCase(Locale.ROOT);
    return prefix + ":" + key.replace(' ', '-');
  }
}
