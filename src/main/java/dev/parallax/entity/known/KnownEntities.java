package dev.parallax.entity.known;

import dev.parallax.entity.name.Abbreviation;
import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import dev.parallax.entity.name.NameKey;
import dev.parallax.entity.name.PersonName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds known entities by any of their names. Read once from the resources; immutable. */
public final class KnownEntities {

  private static final KnownEntities ALL = new KnownEntities();

  private final Map<String, KnownEntity> byKey = new HashMap<>();
  private final Map<String, KnownEntity> byId = new HashMap<>();
  private final Map<String, KnownEntity> personsByWords = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> familyNames = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();

  private KnownEntities() {
    KnownEntityReader.actors(this::add);
    KnownEntityReader.countries(this::add);
  }

  /**
   * The entity of that name. An abbreviation has to stand in capitals ({@code WHO}, not {@code
   * Who}); a person's name may stand in either order, and with or without middle initials.
   */
  public static Optional<KnownEntity> find(Name name) {
    KnownEntity found = ALL.byKey.get(name.key());
    if (found != null) {
      boolean word = ALL.abbreviations.contains(name.key()) && !name.inCapitals();
      return word ? Optional.empty() : Optional.of(found);
    }
    PersonName person = PersonName.of(name);
    return person.bare()
        ? Optional.empty()
        : Optional.ofNullable(ALL.personsByWords.get(sortedWords(person)));
  }

  /** The entity of that id. */
  public static Optional<KnownEntity> withId(String entityId) {
    return Optional.ofNullable(ALL.byId.get(entityId));
  }

  /**
   * Whether some name begins with the word of that key. A token that holds more than one word is
   * judged by its first.
   */
  public static boolean mayBeginWith(String key) {
    return ALL.firstWords.contains(key.substring(0, wordEnd(key)));
  }

  /** Whether an entity has a name of that key; a cheap test before {@link #find}. */
  public static boolean hasKey(String key) {
    return ALL.byKey.containsKey(key);
  }

  /** Whether a known person has that last name. */
  public static boolean isFamilyName(String key) {
    return ALL.familyNames.contains(key);
  }

  private static int wordEnd(String key) {
    int blank = key.indexOf(' ');
    return blank < 0 ? key.length() : blank;
  }

  private void add(KnownEntity entity, List<String> names) {
    byId.putIfAbsent(entity.id(), entity);
    if (entity.type() == EntityType.PERSON) {
      addPerson(entity, names);
    }
    for (String each : names) {
      Name name = Name.of(each);
      String key = each.contains("(") ? NameKey.of(each) : name.key();
      byKey.putIfAbsent(key, entity);
      firstWords.add(key.substring(0, wordEnd(key)));
      if (Abbreviation.looksLike(name.text()) && name.inCapitals()) {
        abbreviations.add(name.key());
      }
    }
    names.forEach(each -> unlessWord(Name.of(each)));
  }

  /** A name that is listed in small letters, too, needs no capitals. */
  private void unlessWord(Name name) {
    if (!name.inCapitals()) {
      abbreviations.remove(name.key());
    }
  }

  private void addPerson(KnownEntity entity, List<String> names) {
    PersonName canonical = PersonName.of(Name.of(entity.name()));
    familyNames.add(canonical.family());
    boolean initialsTell = !entity.id().equals(EntityType.PERSON.id(canonical.base()));
    for (String each : names) {
      PersonName person = PersonName.of(Name.of(each));
      if (!person.bare() && !initialsTell) {
        personsByWords.putIfAbsent(sortedWords(person), entity);
      }
    }
  }

  private static String sortedWords(PersonName person) {
    return NameKey.words(person.base()).stream().sorted().collect(Collectors.joining(" "));
  }
}
