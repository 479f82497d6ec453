package dev.parallax.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that documents name.
 *
 * @param entityId from an ISO code, or from type and canonical name by rule, never from counts
 * @param name canonical
 * @param type PERSON, ORGANIZATION, LOCATION, COUNTRY, NATIONALITY or MISC
 * @param countryCode ISO 3166-1 alpha-3 of a country or of a demonym's country, else null
 * @param aliases forms found in this corpus, sorted
 */
public record Entity(
    String entityId, String name, String type, @Nullable String countryCode, List<String> aliases) {

  /** Copies the list. */
  public Entity {
    aliases = List.copyOf(aliases);
  }
}
