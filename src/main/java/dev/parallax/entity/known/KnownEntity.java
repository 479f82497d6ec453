package dev.parallax.entity.known;

import dev.parallax.entity.name.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An entity known before any document is read.
 *
 * @param id its entity_id
 * @param type what it is, whatever the annotator tags it
 * @param name canonical
 * @param countryCode ISO 3166-1 alpha-3 of a country or of a demonym's country, else null
 */
public record KnownEntity(String id, EntityType type, String name, @Nullable String countryCode) {}
