package dev.parallax.report.concordance;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Coarse parts of speech of Penn Treebank tags, as the keys of terms have them. */
public final class CoarseParts {

  private static final String NAME = "PROPN";
  private static final String OTHER = "X";

  /** The first two letters of tags; names have {@code NNP}. */
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("NN", "NOUN"),
          Map.entry("VB", "VERB"),
          Map.entry("JJ", "ADJ"),
          Map.entry("RB", "ADV"),
          Map.entry("WR", "ADV"),
          Map.entry("IN", "ADP"),
          Map.entry("RP", "ADP"),
          Map.entry("TO", "PART"),
          Map.entry("PO", "PART"),
          Map.entry("MD", "AUX"),
          Map.entry("CC", "CCONJ"),
          Map.entry("CD", "NUM"),
          Map.entry("DT", "DET"),
          Map.entry("PD", "DET"),
          Map.entry("WD", "DET"),
          Map.entry("EX", "PRON"),
          Map.entry("PR", "PRON"),
          Map.entry("WP", "PRON"),
          Map.entry("UH", "INTJ"),
          Map.entry("SY", "SYM"));

  /** Those of words that say little by themselves. */
  private static final Set<String> FUNCTION =
      Set.of("ADP", "PART", "AUX", "CCONJ", "NUM", "DET", "PRON", "INTJ", "SYM", OTHER);

  private CoarseParts() {}

  /** The coarse part of a tag; {@code X} of one that is not known. */
  public static String of(String tag) {
    return tag.startsWith("NNP")
        ? NAME
        : PARTS.getOrDefault(tag.length() < 2 ? "" : tag.substring(0, 2), OTHER);
  }

  /** Whether a word of this tag is a name by it. */
  public static boolean isName(String tag) {
    return of(tag).equals(NAME);
  }

  /** Whether a word of this tag is a function word: it stands in sentences whatever they say. */
  public static boolean isFunction(String tag) {
    return FUNCTION.contains(of(tag)) || tag.startsWith("W");
  }

  /** All of them, in order of the alphabet. */
  static Set<String> all() {
    Set<String> all = new TreeSet<>(PARTS.values());
    all.add(NAME);
    all.add(OTHER);
    return all;
  }
}
