package dev.parallax.report.data;

import dev.parallax.report.read.Row;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds terms again among the tokens of a document, by lemma and coarse part of speech. Words
 * within names are no terms by default, and none here.
 */
final class TermMatcher {

  /** Words of the longest phrase. */
  private static final int LONGEST = 3;

  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");
  private static final Set<String> NAMES =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "COUNTRY", "NATIONALITY", "MISC");

  private static final Map<String, String> PARTS =
      Map.of("NN", "NOUN", "VB", "VERB", "JJ", "ADJ", "RB", "ADV");

  private final Set<String> terms;
  private final Deque<Word> words = new ArrayDeque<>();

  private record Word(String sentence, String lemma, int start) {}

  /** Told of a place: the term as {@code family|key}, and where it begins. */
  interface Found {
    void at(String term, int start);
  }

  TermMatcher(List<Row> comparisons) {
    this.terms =
        comparisons.stream()
            .map(row -> row.text("family") + "|" + row.text("key"))
            .collect(Collectors.toSet());
  }

  /** Reads the next token and tells of the terms that end with it. */
  void read(Row token, Found found) {
    String lemma = token.text("lemma").toLowerCase(Locale.ROOT).replace('’', '\'');
    if (HYPHENS.contains(lemma)) {
      return;
    }
    if (!words.isEmpty() && !words.getLast().sentence().equals(token.text("sentence_id"))) {
      words.clear();
    }
    words.addLast(new Word(token.text("sentence_id"), lemma, token.count("start_char")));
    if (words.size() > LONGEST) {
      words.removeFirst();
    }
    if (!NAMES.contains(token.text("entity_type"))) {
      tell("term|" + lemma + "/" + part(token.text("part_of_speech")), found, words.getLast());
    }
    tellPhrases(found);
  }

  private void tellPhrases(Found found) {
    Iterator<Word> backwards = words.descendingIterator();
    String phrase = backwards.next().lemma();
    while (backwards.hasNext()) {
      Word first = backwards.next();
      phrase = first.lemma() + " " + phrase;
      tell("phrase|" + phrase, found, first);
    }
  }

  private void tell(String term, Found found, Word first) {
    if (terms.contains(term)) {
      found.at(term, first.start());
    }
  }

  private static String part(String tag) {
    boolean name = tag.startsWith("NNP");
    return name ? "PROPN" : PARTS.getOrDefault(tag.length() < 2 ? "" : tag.substring(0, 2), "X");
  }
}
