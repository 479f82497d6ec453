package dev.parallax.entity;

import dev.parallax.entity.known.KnownEntities;
import dev.parallax.entity.name.Abbreviation;
import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import dev.parallax.entity.name.PersonName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** Brings together what all documents say of names. Every step goes once over the names. */
final class CatalogueBuilder {

  private static final BinaryOperator<Name> BEST = BinaryOperator.minBy(Name.BEST_FIRST);

  private final List<NameInventory> inventories;
  private final Map<String, Name> best = new HashMap<>();
  private final Map<String, EntityType> types = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Set<String>> bearers = new HashMap<>();

  private CatalogueBuilder(List<NameInventory> inventories) {
    this.inventories = inventories;
  }

  static EntityCatalogue build(List<NameInventory> inventories) {
    CatalogueBuilder builder = new CatalogueBuilder(inventories);
    builder.decideTypes();
    builder.identify();
    builder.findBearers();
    Map<String, List<String>> bearers = new HashMap<>();
    builder.bearers.forEach((family, persons) -> bearers.put(family, List.copyOf(persons)));
    EntityCatalogue named =
        new EntityCatalogue(
            builder.ids, bearers, Map.of(), builder.canonicalNames(), OwnEntities.NONE);
    return new EntityCatalogue(
        named.ids(), bearers, builder.expansions(named), named.names(), OwnEntities.NONE);
  }

  private void decideTypes() {
    Map<String, Set<EntityType>> tags = new HashMap<>();
    for (TypedName typed : unknownNames()) {
      String key = typed.name().key();
      best.merge(key, typed.name(), BEST);
      tags.computeIfAbsent(key, any -> EnumSet.noneOf(EntityType.class)).add(typed.type());
    }
    tags.forEach((key, found) -> types.put(key, NameTypes.decide(best(key), found)));
  }

  private void identify() {
    Map<String, PersonName> persons = new HashMap<>();
    best.forEach(
        (key, name) -> {
          if (types.get(key) == EntityType.PERSON) {
            persons.put(key, PersonName.of(name));
          }
        });
    PersonIds personIds = new PersonIds(persons.values());
    types.forEach(
        (key, type) ->
            ids.put(
                key,
                type == EntityType.PERSON
                    ? personIds.idOf(PersonName.of(best(key)))
                    : type.id(key)));
  }

  private void findBearers() {
    EntityCatalogue byName =
        new EntityCatalogue(ids, Map.of(), Map.of(), Map.of(), OwnEntities.NONE);
    for (TypedName typed : allNames()) {
      Persons.bearing(typed, byName)
          .forEach((family, id) -> bearers.computeIfAbsent(family, f -> new TreeSet<>()).add(id));
    }
  }

  private Map<String, String> canonicalNames() {
    Map<String, Name> names = new HashMap<>();
    ids.forEach((key, id) -> names.merge(id, best(key), BEST));
    best.forEach(
        (key, name) -> {
          if (bearers.containsKey(key)) {
            names.merge(EntityType.PERSON.id(key), name, BEST);
          }
        });
    Map<String, String> texts = new HashMap<>();
    names.forEach((id, name) -> texts.put(id, name.text()));
    return texts;
  }

  private Map<String, String> expansions(EntityCatalogue named) {
    Map<String, Set<String>> explained = new HashMap<>();
    for (NameInventory inventory : inventories) {
      for (Definition definition : inventory.definitions()) {
        explained
            .computeIfAbsent(definition.abbreviation(), key -> new HashSet<>())
            .add(named.idOf(definition.name()));
      }
    }
    Initials initials = new Initials();
    allNames().forEach(typed -> initials.add(typed.name(), named.idOf(typed)));
    Map<String, String> expansions = new HashMap<>();
    best.forEach(
        (key, name) -> {
          if (Abbreviation.looksLike(name.text())) {
            initials.entity(name).ifPresent(id -> expansions.put(key, id));
          }
        });
    explained.forEach((key, found) -> expansions.remove(key));
    explained.forEach(
        (key, found) -> {
          if (found.size() == 1) {
            expansions.put(key, found.iterator().next());
          }
        });
    return expansions;
  }

  private List<TypedName> allNames() {
    return inventories.stream().flatMap(inventory -> inventory.names().stream()).toList();
  }

  private List<TypedName> unknownNames() {
    List<TypedName> unknown = new ArrayList<>();
    for (TypedName typed : allNames()) {
      if (KnownEntities.find(typed.name()).isEmpty()) {
        unknown.add(typed);
      }
    }
    return unknown;
  }

  private Name best(String key) {
    Name name = best.get(key);
    if (name == null) {
      throw new IllegalStateException("No name has the key " + key);
    }
    return name;
  }
}
