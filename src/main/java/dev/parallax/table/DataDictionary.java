package dev.parallax.table;

import dev.parallax.model.family.Family;
import dev.parallax.table.format.Reference;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tables as a Markdown page for people who read them in notebooks. */
public final class DataDictionary {

  private static final String INTRODUCTION = "data-dictionary-introduction.md";

  private DataDictionary() {}

  /** The whole page; ends with a line break. */
  public static String markdown(List<Table<?>> tables, List<Family> families) {
    return introduction()
        + diagram(tables)
        + questions()
        + families(families)
        + tables.stream().map(DataDictionary::section).collect(Collectors.joining());
  }

  private static String introduction() {
    try (InputStream text = DataDictionary.class.getResourceAsStream(INTRODUCTION)) {
      return new String(
          Objects.requireNonNull(text, INTRODUCTION).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String diagram(List<Table<?>> tables) {
    String edges =
        tables.stream()
            .flatMap(table -> table.references().stream().map(to -> edge(table, to)))
            .collect(Collectors.joining());
    return "```mermaid\nerDiagram\n" + edges + "```\n";
  }

  /** {@code ||} where each row leads to another table, {@code |o} where the column may be null. */
  private static String edge(Table<?> from, Reference to) {
    String one = from.column(to.column()).nullable() ? "|o" : "||";
    return "  %s %s--o{ %s : %s\n".formatted(to.table(), one, from.name(), to.column());
  }

  private static String questions() {
    String questions =
        Question.all().stream()
            .map(question -> "%s\n\n```sql\n%s\n```\n".formatted(question.text(), question.sql()))
            .collect(Collectors.joining("\n"));
    return "\n## Eleven questions in SQL\n\n"
        + "For DuckDB. First, a name for the tables of a run:\n\n```sql\n"
        + Question.macro("output/us-japan-2016-2024/latest")
        + "\n```\n\n"
        + questions;
  }

  private static String families(List<Family> families) {
    String rows = families.stream().map(DataDictionary::family).collect(Collectors.joining());
    return "\n## Families of measures\n\n"
        + "As the rooms that measure them declare them; `families` has the same of each run, with the"
        + " names of single measures. The floor is the share of documents that a measure must occur"
        + " in to be compared, unless `compare.min_document_share` says otherwise.\n\n"
        + "| family | what it measures | scale | unit | section | floor |\n"
        + "| --- | --- | --- | --- | --- | --- |\n"
        + rows;
  }

  private static String family(Family family) {
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            family.name(),
            family.about(),
            family.unit().scale().label().replace('_', ' '),
            family.unit().name(),
            family.section().label(),
            family.floor());
  }

  private static String section(Table<?> table) {
    String rows =
        ColumnLine.of(table).stream()
            .map(line -> row(line, link(table, line)))
            .collect(Collectors.joining());
    return "\n## %s\n\n%s\n\nKey: %s. Sorted by: %s.\n\n%s%s"
        .formatted(
            table.name(),
            table.description(),
            code(table.keys()),
            code(table.order()),
            "| column | type | null | description |\n| --- | --- | --- | --- |\n",
            rows);
  }

  private static String row(ColumnLine line, String link) {
    return "| `%s` | %s | %s | %s%s |\n"
        .formatted(
            line.name(),
            line.type().replace("<", "&lt;").replace(">", "&gt;"),
            line.nullable() ? "yes" : "",
            line.description().replace("|", "\\|"),
            link);
  }

  private static String link(Table<?> table, ColumnLine line) {
    return table.references().stream()
        .filter(reference -> reference.column().equals(line.name()))
        .map(reference -> " → [%1$s](#%1$s)".formatted(reference.table()))
        .collect(Collectors.joining());
  }

  private static String code(List<String> columns) {
    return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
  }
}
