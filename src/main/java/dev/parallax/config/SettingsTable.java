package dev.parallax.config;

import dev.parallax.config.type.MapType;
import dev.parallax.config.type.SectionType;
import dev.parallax.config.type.SettingKey;
import java.util.ArrayList;
import java.util.List;

/** All settings as a Markdown table, for the docs. */
public final class SettingsTable {

  private SettingsTable() {}

  /** The table, a row a key in order of declaration, with a final newline. */
  public static String markdown() {
    StringBuilder table = new StringBuilder();
    table.append("| key | allowed | default | meaning |\n| --- | --- | --- | --- |\n");
    append("", PipelineConfig.class, table);
    return table.toString();
  }

  /**
   * Every key that a value can be given to, in order of declaration: {@code cleaning.join_hyphens}.
   */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    addKeys("", PipelineConfig.class, keys);
    return List.copyOf(keys);
  }

  private static void addKeys(String section, Class<?> type, List<String> keys) {
    for (SettingKey key : SettingKey.of(type)) {
      String path = SettingKey.path(section, key.name());
      if (key.type() instanceof SectionType nested) {
        addKeys(path, nested.type(), keys);
      } else {
        keys.add(path);
      }
    }
  }

  private static void append(String section, Class<?> type, StringBuilder table) {
    for (SettingKey key : SettingKey.of(type)) {
      String path = SettingKey.path(section, key.name());
      if (key.type() instanceof SectionType nested) {
        appendRow(table, List.of("**`" + path + "`**", section(nested), "", key.rules().value()));
        append(path, nested.type(), table);
      } else {
        appendRow(table, List.of("`" + path + "`", allowed(key), byDefault(key), meaning(key)));
        if (key.type() instanceof MapType map && map.value() instanceof SectionType named) {
          append(path + ".<name>", named.type(), table);
        }
      }
    }
  }

  private static String section(SectionType section) {
    return SettingKey.of(section.type()).stream().anyMatch(key -> key.rules().shorthand())
        ? "a section, or a list"
        : "a section";
  }

  private static void appendRow(StringBuilder table, List<String> cells) {
    table.append("| ");
    table.append(String.join(" | ", cells.stream().map(cell -> cell.replace("|", "\\|")).toList()));
    table.append(" |\n");
  }

  private static String allowed(SettingKey key) {
    if (key.type() instanceof MapType map && map.value() instanceof SectionType) {
      return "a section of names, under each a section of the keys below";
    }
    String allowed = key.type().allowed(key.rules());
    String pattern = key.rules().pattern();
    return allowed.replace(pattern, "`" + pattern + "`").replaceAll(",$", "");
  }

  private static String byDefault(SettingKey key) {
    return key.isRequired() ? "none: must be given" : "`" + key.rules().byDefault() + "`";
  }

  private static String meaning(SettingKey key) {
    return key.rules().value() + (key.rules().operational() ? " Cannot change a result." : "");
  }
}
