package dev.parallax.entity.known;

import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import dev.parallax.entity.name.PersonName;
import dev.parallax.entity.name.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVRecord;

/** Reads the lists of known entities: this room's actors, and the table of countries. */
final class KnownEntityReader {

  private static final String ACTORS = "/dev/parallax/entity/actors.csv";

  /** The annotator reads the same table: one list says what is a country. */
  private static final String COUNTRIES = "/dev/parallax/annotate/countries.csv";

  private KnownEntityReader() {}

  /** Each actor with all names. */
  static void actors(BiConsumer<KnownEntity, List<String>> consumer) {
    for (CSVRecord row : Resources.rows(ACTORS)) {
      EntityType type = EntityType.valueOf(row.get("type"));
      String name = row.get("name");
      String id = row.get("id").isEmpty() ? id(type, name) : row.get("id");
      consumer.accept(new KnownEntity(id, type, name, null), names(name, row.get("aliases")));
    }
  }

  /** Each country with all names, and its demonym with all forms. */
  static void countries(BiConsumer<KnownEntity, List<String>> consumer) {
    for (CSVRecord row : Resources.rows(COUNTRIES)) {
      String code = row.get("alpha3");
      String name = row.get("name");
      consumer.accept(known(EntityType.COUNTRY, code, name), names(name, row.get("aliases")));
      List<String> demonyms = parts(row.get("demonyms"));
      if (!demonyms.isEmpty()) {
        consumer.accept(known(EntityType.NATIONALITY, code, demonyms.get(0)), demonyms);
      }
    }
  }

  private static KnownEntity known(EntityType type, String code, String name) {
    return new KnownEntity(type.id(code), type, name, code);
  }

  private static String id(EntityType type, String canonical) {
    Name name = Name.of(canonical);
    return type.id(type == EntityType.PERSON ? PersonName.of(name).base() : name.key());
  }

  private static List<String> names(String name, String aliases) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(parts(aliases));
    return names;
  }

  private static List<String> parts(String barSeparated) {
    return barSeparated.isEmpty() ? List.of() : Arrays.asList(barSeparated.split("\\|", -1));
  }
}
