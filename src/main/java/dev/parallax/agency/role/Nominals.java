package dev.parallax.agency.role;

import dev.parallax.model.ResourceLines;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code nominals.tsv}, which say what is done. */
final class Nominals {

  private static final Map<String, Nominal> NOUNS =
      ResourceLines.of(Nominals.class, "nominals.tsv")
          .map(Nominals::entry)
          .collect(Collectors.toUnmodifiableMap(Nominal::noun, nominal -> nominal));

  private Nominals() {}

  /**
   * One of them.
   *
   * @param noun its lemma
   * @param verb that says the same
   * @param prepositions before whom it is done to
   * @param lightVerbs that lend it a subject: "put pressure on"
   */
  record Nominal(String noun, String verb, Set<String> prepositions, Set<String> lightVerbs) {}

  /** The noun of a lemma; null where it says nothing that is done. */
  static @Nullable Nominal of(String lemma) {
    return NOUNS.get(lemma);
  }

  private static Nominal entry(String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (cells.size() != 4) {
      throw new IllegalArgumentException("No noun with its verb: " + line);
    }
    return new Nominal(cells.get(0), cells.get(1), words(cells.get(2)), words(cells.get(3)));
  }

  private static Set<String> words(String cell) {
    return cell.equals("-") ? Set.of() : Set.of(cell.split(",", -1));
  }
}
