package dev.parallax.config;

import dev.parallax.config.type.Reading;
import dev.parallax.config.type.SettingKey;
import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Entry;
import dev.parallax.config.yaml.YamlNode.Mapping;
import dev.parallax.config.yaml.YamlNode.Scalar;
import dev.parallax.config.yaml.YamlNode.ScalarKind;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.model.family.Family;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The floors of families in a settings file: a name that no family has is a mistake, and a family
 * that is not named gets the floor that it declares. Families are handed in, since settings know
 * nothing of the rooms that declare them.
 */
final class FamilyFloors {

  private static final List<String> PATH = List.of("compare", "min_document_share");
  private static final YamlPlace DECLARED = new YamlPlace("default", 0);

  private final List<Family> families;
  private final Reading reading;
  private final List<String> own = new ArrayList<>();

  FamilyFloors(List<Family> families, Reading reading) {
    this.families = families;
    this.reading = reading;
  }

  /** Dotted paths that a floor may stand under, for suggestions. */
  static List<String> paths(List<Family> families) {
    String section = String.join(".", PATH);
    return families.stream().map(family -> SettingKey.path(section, family.name())).toList();
  }

  /** The settings with a floor for every family that declares one. */
  Mapping complete(Mapping settings) {
    own.addAll(ownFamilies(settings));
    return complete(settings, PATH);
  }

  private Mapping complete(Mapping section, List<String> path) {
    if (path.isEmpty()) {
      return floors(section);
    }
    String key = path.get(0);
    Entry entry =
        section.entries().getOrDefault(key, new Entry(DECLARED, new Mapping(DECLARED, Map.of())));
    // What is no section here is reported when the settings are read.
    return entry.value() instanceof Mapping nested
        ? with(
            section, key, new Entry(entry.place(), complete(nested, path.subList(1, path.size()))))
        : section;
  }

  private Mapping floors(Mapping written) {
    Mapping floors = written;
    for (Family family : families) {
      if (family.floor() > 0 && !written.entries().containsKey(family.name())) {
        String share = Double.toString(family.floor());
        YamlNode value = new Scalar(DECLARED, share, ScalarKind.DECIMAL);
        floors = with(floors, family.name(), new Entry(DECLARED, value));
      }
    }
    written.entries().forEach(this::checkName);
    return floors;
  }

  /** Families that the settings themselves make. */
  private static List<String> ownFamilies(Mapping settings) {
    List<String> names = new ArrayList<>();
    for (String kind : List.of("dictionaries", "figures", "ratios")) {
      YamlNode named = under(under(settings, "measures"), kind);
      if (named instanceof Mapping own && !own.entries().isEmpty()) {
        names.addAll(
            kind.equals("ratios") ? List.of(MeasuresConfig.RATIO) : own.entries().keySet());
      }
    }
    return names;
  }

  private static @Nullable YamlNode under(@Nullable YamlNode node, String key) {
    Entry entry = node instanceof Mapping mapping ? mapping.entries().get(key) : null;
    return entry == null ? null : entry.value();
  }

  private void checkName(String name, Entry entry) {
    if (!own.contains(name) && families.stream().noneMatch(family -> family.name().equals(name))) {
      reading.unknown(entry.place(), String.join(".", PATH), name);
    }
  }

  private static Mapping with(Mapping section, String key, Entry entry) {
    Map<String, Entry> entries = new LinkedHashMap<>(section.entries());
    entries.put(key, entry);
    return new Mapping(section.place(), entries);
  }
}
