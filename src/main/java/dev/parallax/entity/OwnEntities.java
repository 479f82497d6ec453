package dev.parallax.entity;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.entity.known.KnownEntities;
import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the settings say of entities, put on top of what texts and lists say.
 *
 * @param ids key of a name, or an entity id, to the id of the entity that it shall be
 * @param dropped keys of names, and entity ids, that are no entity
 * @param names entity id to its name, where only the settings know it
 */
public record OwnEntities(Map<String, String> ids, Set<String> dropped, Map<String, String> names) {

  /** Where the settings say nothing. */
  public static final OwnEntities NONE = new OwnEntities(Map.of(), Set.of(), Map.of());

  /** Sorts and copies, so that equal settings have equal bytes. */
  public OwnEntities {
    ids = Collections.unmodifiableMap(new TreeMap<>(ids));
    dropped = Collections.unmodifiableSet(new TreeSet<>(dropped));
    names = Collections.unmodifiableMap(new TreeMap<>(names));
  }

  /**
   * Reads the settings.
   *
   * @param texts who a name is without them
   */
  static OwnEntities of(EntitiesConfig config, EntityCatalogue texts) {
    Map<String, String> ids = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    config
        .aliases()
        .forEach(
            (name, aliases) -> {
              String id = id(name, aliases, texts);
              if (KnownEntities.withId(id).isEmpty() && !isId(name)) {
                names.put(id, name.strip());
              }
              aliases.forEach(alias -> keys(alias, texts).forEach(key -> ids.put(key, id)));
              keys(name, texts).forEach(key -> ids.put(key, id));
            });
    Set<String> dropped = new TreeSet<>();
    config.drop().forEach(name -> dropped.addAll(keys(name, texts)));
    return new OwnEntities(ids, dropped, names);
  }

  /**
   * The entity of a mention.
   *
   * @param found by the texts and lists alone
   */
  Optional<String> entity(Name name, Optional<String> found) {
    if (dropped.contains(name.key()) || found.filter(dropped::contains).isPresent()) {
      return Optional.empty();
    }
    String own = ids.get(name.key());
    return own == null ? found.map(id -> ids.getOrDefault(id, id)) : Optional.of(own);
  }

  /** The keys of the settings that a mention answers to. */
  List<String> heard(Name name, Optional<String> found) {
    return Stream.concat(Stream.of(name.key()), found.stream())
        .filter(key -> ids.containsKey(key) || dropped.contains(key))
        .toList();
  }

  /** Names of the settings that none of the keys heard belongs to, in their order. */
  static List<String> unheard(EntitiesConfig config, EntityCatalogue texts, Set<String> heard) {
    List<String> written = new ArrayList<>();
    config.aliases().values().forEach(written::addAll);
    written.addAll(config.drop());
    return written.stream()
        .distinct()
        .filter(name -> Collections.disjoint(keys(name, texts), heard))
        .toList();
  }

  /** Of the settings' own name, or of the first other that the texts or lists know. */
  private static String id(String name, List<String> aliases, EntityCatalogue texts) {
    if (isId(name)) {
      return name;
    }
    return texts
        .idOf(Name.of(name))
        .orElseGet(
            () ->
                EntityCatalogue.ownId(
                    Name.of(name),
                    aliases.stream()
                        .flatMap(alias -> keys(alias, texts).stream())
                        .flatMap(key -> type(key).stream())
                        .findFirst()
                        .orElse(EntityType.MISC)));
  }

  /** The key of a name, and the id of whom it names by itself. */
  private static List<String> keys(String written, EntityCatalogue texts) {
    if (isId(written)) {
      return List.of(written);
    }
    Name name = Name.of(written);
    List<String> keys = new ArrayList<>();
    if (name.nameable()) {
      keys.add(name.key());
      texts.idOf(name).ifPresent(keys::add);
    }
    return keys;
  }

  private static boolean isId(String written) {
    return type(written).isPresent();
  }

  private static Optional<EntityType> type(String id) {
    return List.of(EntityType.values()).stream()
        .filter(type -> id.startsWith(type.id("")))
        .findFirst();
  }
}
