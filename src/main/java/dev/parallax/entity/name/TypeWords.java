package dev.parallax.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Tells a name's type from the words it begins or ends with, as far as they say. */
public final class TypeWords {

  private static final Map<String, EntityType> LAST = read("last");
  private static final Map<String, EntityType> FIRST = read("first");

  private TypeWords() {}

  /** The type that a key of several words shows by itself. */
  public static Optional<EntityType> typeOf(String key) {
    List<String> words = NameKey.words(key);
    if (words.size() < 2) {
      return Optional.empty();
    }
    int of = words.indexOf("of");
    return Optional.ofNullable(LAST.get(words.get(words.size() - 1)))
        .or(() -> Optional.ofNullable(of > 0 ? LAST.get(words.get(of - 1)) : null))
        .or(() -> Optional.ofNullable(FIRST.get(words.get(0))));
  }

  private static Map<String, EntityType> read(String place) {
    Map<String, EntityType> types = new HashMap<>();
    for (CSVRecord row : Resources.rows("/dev/parallax/entity/type-words.csv")) {
      if (row.get("place").equals(place)) {
        types.put(NameKey.of(row.get("word")), EntityType.valueOf(row.get("type")));
      }
    }
    return Map.copyOf(types);
  }
}
