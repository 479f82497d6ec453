package dev.parallax.report.read;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Scale;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table {@code families}. What a later version says that is not known here is general.
 */
public final class FamilyRows {

  /** Name of the table. */
  public static final String TABLE = "families";

  private FamilyRows() {}

  /** The families, in the order that the page shows them in. */
  public static List<Family> of(Rows table) {
    return table.rows().stream()
        .filter(row -> Family.isName(row.text("family")))
        .sorted(Comparator.comparingInt(row -> row.count("place")))
        .map(FamilyRows::family)
        .toList();
  }

  private static Family family(Row row) {
    Double floor = row.number("default_min_document_share");
    return new Family(
        row.text("family"),
        row.text("title"),
        row.text("heading"),
        row.text("about"),
        unit(row.text("scale"), row.text("unit")),
        constant(row.text("section"), Section.OTHER),
        constant(row.text("picture"), Picture.GENERAL),
        constant(row.text("keys"), Keys.NAMES),
        row.cell("measures") instanceof Collection<?> measures
            ? measures.stream().map(FamilyRows::measure).toList()
            : List.of(),
        floor == null ? 0 : floor,
        row.is("on_first_screen"));
  }

  private static NamedMeasure measure(Object cell) {
    Map<?, ?> fields = cell instanceof Map<?, ?> map ? map : Map.of();
    return new NamedMeasure(
        text(fields.get("key")),
        text(fields.get("title")),
        text(fields.get("measure_group")),
        unit(text(fields.get("scale")), text(fields.get("unit"))));
  }

  private static Unit unit(String scale, String name) {
    return new Unit(constant(scale, Scale.NUMBER), name);
  }

  private static String text(@Nullable Object field) {
    return field == null ? "" : field.toString();
  }

  private static <E extends Enum<E>> E constant(String label, E otherwise) {
    for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(label)) {
        return constant;
      }
    }
    return otherwise;
  }
}
