package dev.parallax.entity;

import dev.parallax.entity.known.KnownEntities;
import dev.parallax.entity.known.KnownEntity;
import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a mention that joins persons with each other or with a country ({@code Trump-Putin}); it
 * has no entity, for it names more than one.
 */
final class JoinedNames {

  private static final Pattern JOINT = Pattern.compile(" ?[-/] ?");

  private final EntityCatalogue catalogue;
  private final DocumentPersons persons;

  JoinedNames(EntityCatalogue catalogue, DocumentPersons persons) {
    this.catalogue = catalogue;
    this.persons = persons;
  }

  boolean joins(Name name) {
    List<Name> parts = Arrays.stream(JOINT.split(name.text(), -1)).map(Name::of).toList();
    return parts.size() > 1
        && parts.stream().anyMatch(this::isPerson)
        && parts.stream().allMatch(part -> isPerson(part) || isCountry(part));
  }

  private boolean isPerson(Name name) {
    Optional<KnownEntity> known = KnownEntities.find(name);
    return known.filter(entity -> entity.type() == EntityType.PERSON).isPresent()
        || persons.hasFamily(name.key())
        || catalogue.bearers().containsKey(name.key())
        || KnownEntities.isFamilyName(name.key());
  }

  private static boolean isCountry(Name name) {
    return KnownEntities.find(name).filter(entity -> entity.countryCode() != null).isPresent();
  }
}
