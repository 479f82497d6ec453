package dev.parallax.entity;

import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A name with what the annotator took it for.
 *
 * @param name as read; a person's without titles
 * @param type the annotator's
 * @param countryCode ISO 3166-1 alpha-3, where the annotator knew the country, else null
 */
public record TypedName(Name name, EntityType type, @Nullable String countryCode) {

  static final Comparator<TypedName> ORDER =
      Comparator.comparing((TypedName typed) -> typed.name().key())
          .thenComparing(typed -> typed.name().text())
          .thenComparing(TypedName::type);
}
