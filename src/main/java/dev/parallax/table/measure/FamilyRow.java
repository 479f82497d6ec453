package dev.parallax.table.measure;

import dev.parallax.model.family.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A family as the tables tell of it.
 *
 * @param place among all families, from 1
 * @param family what the room that measures it declares
 */
public record FamilyRow(int place, Family family) {

  /** One a family, in the table's order. */
  public static List<FamilyRow> of(List<Family> families) {
    List<FamilyRow> rows = new ArrayList<>();
    families.forEach(family -> rows.add(new FamilyRow(rows.size() + 1, family)));
    rows.sort(Comparator.comparing(row -> row.family.name()));
    return rows;
  }
}
