package dev.parallax.entity;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.entity.known.KnownEntities;
import dev.parallax.entity.known.KnownEntity;
import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import dev.parallax.entity.name.PersonName;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.entity.Entity;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which name is which entity, over all documents of a corpus. It depends on which names there are,
 * and on nothing else: not on how often they occur, nor on the documents' order, names or cohorts.
 *
 * @param ids key of a name to the entity it names by itself; known entities are left out
 * @param bearers last name to the ids of all persons who have it, sorted
 * @param expansions key of an abbreviation to the one entity it stands for
 * @param names entity id to canonical name; known entities are left out
 * @param own what the settings say of entities
 */
public record EntityCatalogue(
    Map<String, String> ids,
    Map<String, List<String>> bearers,
    Map<String, String> expansions,
    Map<String, String> names,
    OwnEntities own) {

  /** Sorts and copies the maps, so that equal catalogues have equal bytes. */
  public EntityCatalogue {
    ids = sorted(ids);
    bearers = sorted(bearers);
    expansions = sorted(expansions);
    names = sorted(names);
  }

  /**
   * Resolves the names of all documents. Linear in the number of names.
   *
   * @param settings what the user says of them
   */
  public static EntityCatalogue of(List<NameInventory> inventories, EntitiesConfig settings) {
    EntityCatalogue texts = CatalogueBuilder.build(inventories);
    return new EntityCatalogue(
        texts.ids(),
        texts.bearers(),
        texts.expansions(),
        texts.names(),
        OwnEntities.of(settings, texts));
  }

  /**
   * The entity of each mention, by the mention's ordinal, in segments of every kind. A mention
   * without one is of a number, date or amount, has no letter, is too long to be a name, or joins
   * two names.
   */
  public Map<Integer, String> entitiesOf(AnnotatedDocument document) {
    return new DocumentResolver(this, document).resolve();
  }

  /** Which of the settings' names a document has, by keys that {@link #unheard} knows; sorted. */
  public List<String> ownNamesOf(AnnotatedDocument document) {
    return own.equals(OwnEntities.NONE)
        ? List.of()
        : new DocumentResolver(this, document).ownNames();
  }

  /**
   * Names in the settings that no document has, in their order.
   *
   * @param heard what all documents have ({@link #ownNamesOf})
   */
  public List<String> unheard(EntitiesConfig settings, Set<String> heard) {
    return OwnEntities.unheard(settings, this, heard);
  }

  /** What is known of an entity; its aliases are in the tally. */
  public Entity entity(String entityId) {
    return KnownEntities.withId(entityId)
        .map(
            known ->
                new Entity(
                    entityId, known.name(), known.type().name(), known.countryCode(), List.of()))
        .orElseGet(() -> unknown(entityId));
  }

  /** The entity that a name is by itself, whatever stands around it. */
  String idOf(TypedName typed) {
    String code = typed.countryCode();
    if (code != null) {
      return typed.type().id(code);
    }
    return idOf(typed.name()).orElseGet(() -> ownId(typed.name(), typed.type()));
  }

  /** The entity that lists or texts know by that name, whatever its type. */
  Optional<String> idOf(Name name) {
    return KnownEntities.find(name)
        .map(KnownEntity::id)
        .or(() -> Optional.ofNullable(ids.get(name.key())));
  }

  /** The id that a name gives by itself, of the type that is given. */
  static String ownId(Name name, EntityType type) {
    return type.id(type == EntityType.PERSON ? PersonName.of(name).base() : name.key());
  }

  private static <V> Map<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }

  private Entity unknown(String entityId) {
    int colon = entityId.indexOf(':');
    String prefix = entityId.substring(0, colon).toUpperCase(Locale.ROOT);
    String type = prefix.equals("DEMONYM") ? EntityType.NATIONALITY.name() : prefix;
    String name =
        own.names()
            .getOrDefault(
                entityId,
                names.getOrDefault(entityId, entityId.substring(colon + 1).replace('-', ' ')));
    return new Entity(entityId, name, type, null, List.of());
  }
}
