package dev.parallax.report.word;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.text.Voice;
import dev.parallax.report.read.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The families of measures that a run declares. */
public final class Families {

  private final Map<String, Family> byName = new LinkedHashMap<>();
  private final Set<String> ledByAuthor;
  private final Set<List<String>> ofAllWords;

  /**
   * @param declared in the order that the page shows them in
   * @param ledByAuthor names of those of which the page shows the author's figures first
   */
  public Families(List<Family> declared, Set<String> ledByAuthor) {
    this(declared, ledByAuthor, Set.of());
  }

  /**
   * @param declared in the order that the page shows them in
   * @param ledByAuthor names of those of which the page shows the author's figures first
   * @param ofAllWords families and keys of measures in these that are taken of everybody's words
   *     alone
   */
  public Families(List<Family> declared, Set<String> ledByAuthor, Set<List<String>> ofAllWords) {
    declared.forEach(family -> byName.put(family.name(), family));
    this.ledByAuthor = Set.copyOf(ledByAuthor);
    this.ofAllWords = Set.copyOf(ofAllWords);
  }

  /** Families whose figures are of everybody's words. */
  public Families(List<Family> declared) {
    this(declared, Set.of());
  }

  /** Whose figures of a family the page shows first: the author's, or everybody's. */
  public Voice lead(String family) {
    return ledByAuthor.contains(family) ? Voice.AUTHOR : Voice.ALL;
  }

  /** Whether a comparison is of the voice that leads in its family, or the only one there is. */
  public boolean leads(Row comparison) {
    String family = comparison.text("family");
    String voice = comparison.text("voice");
    return voice.equals(lead(family).label())
        || (voice.equals(Voice.ALL.label())
            && ofAllWords.contains(List.of(family, comparison.text("key"))));
  }

  /** Whether the author's own words lead anywhere. */
  boolean tellsVoices() {
    return !ledByAuthor.isEmpty();
  }

  /** The family of a comparison; where none is declared, one that says no more than is known. */
  public Family of(Row comparison) {
    Family declared = byName.get(comparison.text("family"));
    return declared == null ? undeclared(comparison) : declared;
  }

  /** Those that are declared, in order. */
  public List<Family> declared() {
    return List.copyOf(byName.values());
  }

  /** All by their names in tables, in order: those that are declared, then others that are met. */
  public Map<String, Family> with(List<Row> comparisons) {
    Map<String, Family> families = new LinkedHashMap<>(byName);
    comparisons.forEach(row -> families.computeIfAbsent(row.text("family"), any -> of(row)));
    return families;
  }

  /** Place of a measure in its family's declaration, from 0; what is not declared comes last. */
  int placeOf(Row comparison) {
    List<NamedMeasure> measures = of(comparison).measures();
    String key = comparison.text("key");
    return IntStream.range(0, measures.size())
        .filter(i -> measures.get(i).key().equals(key))
        .findFirst()
        .orElse(measures.size());
  }

  /** Whether a comparison's family is drawn so. */
  boolean isDrawnAs(Picture picture, Row comparison) {
    return of(comparison).picture() == picture;
  }

  private static Family undeclared(Row comparison) {
    String written = comparison.text("family");
    String name = written.replace('_', ' ').strip();
    Unit unit =
        switch (comparison.text("quantity")) {
          case "share", "count" -> Unit.perCentOf("");
          default -> Unit.number("");
        };
    return Family.of(
        Family.isName(written) ? written : "undeclared",
        name,
        name,
        "The run does not say what this measures.",
        unit,
        Section.OTHER);
  }
}
