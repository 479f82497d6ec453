package dev.parallax.report.data;

import dev.parallax.model.family.Keys;
import dev.parallax.report.read.Row;
import dev.parallax.report.word.Families;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Finds terms again among the tokens of a document, as they were counted: words by lemma and coarse
 * part of speech, phrases among words that no punctuation parts, word forms as written. Words
 * within names are terms where the run's settings say so.
 */
final class TermMatcher {

  /** Words of the longest phrase. */
  private static final int LONGEST = 3;

  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");
  private static final Set<String> NAMES =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "COUNTRY", "NATIONALITY", "MISC");

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

  private final Map<Keys, Set<String>> families;
  private final Set<String> terms;
  private final boolean names;
  private final List<Row> sentence = new ArrayList<>();

  /**
   * A word of a run.
   *
   * @param joined by a hyphen to the word before it
   */
  private record Word(Row token, String lemma, boolean joined) {}

  /** Told of a place: the term as {@code family|key}, and its first and last token. */
  interface Found {
    void at(String term, Row first, Row last);
  }

  /**
   * @param comparisons of the terms that are sought
   * @param declared families of the run
   * @param names whether words in names of entities are terms
   */
  TermMatcher(List<Row> comparisons, Families declared, boolean names) {
    this.families =
        comparisons.stream()
            .collect(
                Collectors.groupingBy(
                    row -> declared.of(row).keys(),
                    Collectors.mapping(row -> row.text("family"), Collectors.toSet())));
    this.terms =
        comparisons.stream()
            .map(row -> row.text("family") + "|" + row.text("key"))
            .collect(Collectors.toSet());
    this.names = names;
  }

  /** Reads the next token, and tells of the sentence before where it begins another. */
  void read(Row token, Found found) {
    if (!sentence.isEmpty()
        && !sentence.get(0).text("sentence_id").equals(token.text("sentence_id"))) {
      end(found);
    }
    sentence.add(token);
  }

  /** Tells of the last sentence. */
  void end(Found found) {
    List<Word> run = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (isWord(i)) {
        Row token = sentence.get(i);
        run.add(new Word(token, lemma(token), joins(i - 1)));
      } else if (!joins(i)) {
        tell(run, found);
        run.clear();
      }
    }
    tell(run, found);
    sentence.clear();
  }

  private boolean isWord(int i) {
    return i >= 0
        && i < sentence.size()
        && sentence.get(i).text("form").codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a token is a hyphen that makes one compound of the words beside it. */
  private boolean joins(int i) {
    return isWord(i - 1)
        && isWord(i + 1)
        && HYPHENS.contains(sentence.get(i).text("form"))
        && sentence.get(i - 1).count("end_char") == sentence.get(i).count("start_char")
        && sentence.get(i).count("end_char") == sentence.get(i + 1).count("start_char");
  }

  private void tell(List<Word> run, Found found) {
    for (int start = 0; start < run.size(); start++) {
      Row token = run.get(start).token();
      if (names || !NAMES.contains(token.text("entity_type"))) {
        String part = part(token.text("part_of_speech"));
        tell(Keys.LEMMAS, run.get(start).lemma() + "/" + part, token, token, found);
      }
      tell(Keys.WORD_FORMS, token.text("form").toLowerCase(Locale.ROOT), token, token, found);
      for (int end = start + 2; end <= Math.min(start + LONGEST, run.size()); end++) {
        tellPhrase(run, start, end, found);
      }
    }
  }

  /** A phrase may hold hyphens but neither begins nor ends within a hyphenated compound. */
  private void tellPhrase(List<Word> run, int start, int end, Found found) {
    if (run.get(start).joined() || (end < run.size() && run.get(end).joined())) {
      return;
    }
    StringJoiner phrase = new StringJoiner(" ");
    run.subList(start, end).forEach(word -> phrase.add(word.lemma()));
    Row last = run.get(end - 1).token();
    tell(Keys.PHRASES, phrase.toString(), run.get(start).token(), last, found);
  }

  private void tell(Keys kind, String key, Row first, Row last, Found found) {
    for (String family : families.getOrDefault(kind, Set.of())) {
      String term = family + "|" + key;
      if (terms.contains(term)) {
        found.at(term, first, last);
      }
    }
  }

  private static String lemma(Row token) {
    return token.text("lemma").toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static String part(String tag) {
    boolean name = tag.startsWith("NNP");
    return name ? "PROPN" : PARTS.getOrDefault(tag.length() < 2 ? "" : tag.substring(0, 2), "X");
  }
}
