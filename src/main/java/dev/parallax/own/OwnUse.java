package dev.parallax.own;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.DictionaryHit;
import dev.parallax.own.figure.DocumentName;
import dev.parallax.own.figure.Figures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of one's own measures a document makes use of.
 *
 * @param entries {@code family/key} to the entries that were found
 * @param rows family of figures to what its file calls the document
 */
public record OwnUse(SortedMap<String, List<String>> entries, SortedMap<String, String> rows) {

  /** Copies the maps. */
  public OwnUse {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
  }

  /**
   * The use that a document makes.
   *
   * @param hits in it
   */
  static OwnUse of(OwnMeasures own, AnnotatedDocument document, List<DictionaryHit> hits) {
    SortedMap<String, SortedSet<String>> entries = new TreeMap<>();
    hits.forEach(
        hit ->
            entries
                .computeIfAbsent(hit.family() + "/" + hit.key(), any -> new TreeSet<>())
                .add(hit.entry()));
    SortedMap<String, List<String>> lists = new TreeMap<>();
    entries.forEach((measure, found) -> lists.put(measure, new ArrayList<>(found)));
    SortedMap<String, String> rows = new TreeMap<>();
    for (Figures figures : own.figures()) {
      String name =
          figures.byPath() ? document.document().path() : document.document().documentId();
      String key = DocumentName.key(name);
      if (figures.rows().has(key)) {
        rows.put(figures.name(), key);
      }
    }
    return new OwnUse(lists, rows);
  }
}
