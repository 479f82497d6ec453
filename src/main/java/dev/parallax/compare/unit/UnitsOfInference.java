package dev.parallax.compare.unit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which documents are no witnesses of their own. Documents of one author (or of whatever the
 * settings name) are one unit, and so are near duplicates; units that share a document are one.
 *
 * <p>A document is added once; then every document has a unit. The union of two units is found by
 * following links to their roots (Galler and Fischer 1964).
 */
public final class UnitsOfInference {

  /** The setting by which every document is a unit. */
  public static final String DOCUMENT = "document";

  private final String unit;
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private int withoutValue;

  /**
   * @param unit {@code document}, or what of the metadata makes a unit
   */
  public UnitsOfInference(String unit) {
    this.unit = unit.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Takes a document in.
   *
   * @param documentId of the document
   * @param contentSha256 of its bytes; names its unit
   * @param value what its metadata say of the unit; null where they say nothing
   * @param nearDuplicateGroup what stands for all of its near duplicates; null where it has none
   */
  public void add(
      String documentId,
      String contentSha256,
      @Nullable String value,
      @Nullable String nearDuplicateGroup) {
    String own = "document " + documentId;
    hashes.put(own, contentSha256);
    join(own, own);
    if (!unit.equals(DOCUMENT)) {
      if (value == null || value.isBlank()) {
        withoutValue++;
      } else {
        keys(value).forEach(key -> join(own, "value " + key));
      }
    }
    if (nearDuplicateGroup != null) {
      join(own, "near duplicates of " + nearDuplicateGroup);
    }
  }

  /**
   * Each document's unit, once all have been added. Its name is the smallest content hash of its
   * documents, so that file names do not count.
   */
  public Map<String, String> byDocument() {
    Map<String, String> names = new HashMap<>();
    hashes.forEach(
        (own, hash) -> names.merge(root(own), hash, (a, b) -> a.compareTo(b) < 0 ? a : b));
    Map<String, String> units = new HashMap<>();
    hashes.forEach(
        (own, hash) ->
            units.put(own.substring("document ".length()), names.getOrDefault(root(own), hash)));
    return units;
  }

  /** Documents whose metadata do not say; each is a unit of its own. */
  public int withoutValue() {
    return withoutValue;
  }

  /** Documents that share one of several authors are no witnesses of their own either. */
  private Set<String> keys(String value) {
    Set<String> names = unit.equals("author") ? AuthorNames.keys(value) : Set.of();
    return names.isEmpty() ? Set.of(value.strip().toLowerCase(Locale.ROOT)) : names;
  }

  private void join(String left, String right) {
    String leftRoot = root(left);
    String rightRoot = root(right);
    parents.put(leftRoot, rightRoot);
  }

  private String root(String key) {
    String root = key;
    for (String parent = parents.get(root);
        parent != null && !parent.equals(root);
        parent = parents.get(root)) {
      root = parent;
    }
    // Short cuts keep later searches short.
    String at = key;
    while (!at.equals(root)) {
      String next = parents.getOrDefault(at, root);
      parents.put(at, root);
      at = next;
    }
    return root;
  }
}
