package dev.parallax.report.data;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.Columns;
import dev.parallax.report.read.Row;
import dev.parallax.report.word.Families;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermMatcherTest {

  private static final Columns COLUMNS =
      new Columns(
          List.of(
              "sentence_id",
              "form",
              "lemma",
              "part_of_speech",
              "entity_type",
              "start_char",
              "end_char"));

  @Test
  void findsWordsWithinNamesWhereTheyAreCounted() {
    List<Row> tokens = sentence("Pacific/NNP/LOCATION", "States/NNPS/COUNTRY", "states/NNS/");

    assertThat(found(tokens, true, "term", "pacific/PROPN", "states/NOUN"))
        .containsExactly("pacific/PROPN 0-7", "states/NOUN 15-21");
    assertThat(found(tokens, false, "term", "pacific/PROPN")).isEmpty();
  }

  @Test
  void findsPhrasesThatNoPunctuationParts() {
    List<Row> tokens = sentence("trade/NN/", "war/NN/", "of/IN/", "trade/NN/", ",/,/", "war/NN/");

    assertThat(found(tokens, false, "phrase", "trade war", "war of trade"))
        .containsExactly("trade war 0-9", "war of trade 6-18");
  }

  @Test
  void noPhraseBeginsOrEndsWithinACompound() {
    List<Row> tokens =
        List.of(
            token(1, "long", "JJ", "", 0),
            token(1, "-", "HYPH", "", 4),
            token(1, "term", "NN", "", 5),
            token(1, "plan", "NN", "", 10));

    assertThat(found(tokens, false, "phrase", "term plan", "long term", "long term plan"))
        .containsExactly("long term 0-9", "long term plan 0-14");
  }

  @Test
  void noPhraseReachesIntoTheNextSentence() {
    List<Row> tokens = List.of(token(1, "trade", "NN", "", 0), token(2, "war", "NN", "", 6));

    assertThat(found(tokens, false, "phrase", "trade war")).isEmpty();
    assertThat(found(tokens, false, "word", "war")).containsExactly("war 6-9");
  }

  private static List<String> found(
      List<Row> tokens, boolean names, String family, String... keys) {
    List<Row> terms = Arrays.stream(keys).map(key -> comparison(family, key, Map.of())).toList();
    TermMatcher matcher = new TermMatcher(terms, new Families(DeclaredFamilies.ALL), names);
    List<String> found = new ArrayList<>();
    TermMatcher.Found tell =
        (term, first, last) ->
            found.add(
                "%s %d-%d"
                    .formatted(
                        term.substring(term.indexOf('|') + 1),
                        first.count("start_char"),
                        last.count("end_char")));
    tokens.forEach(token -> matcher.read(token, tell));
    matcher.end(tell);
    return found;
  }

  /** Words parted by blanks, each as form, tag and kind of entity. */
  private static List<Row> sentence(String... words) {
    List<Row> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words) {
      List<String> parts = List.of(word.split("/", -1));
      tokens.add(token(1, parts.get(0), parts.get(1), parts.get(2), start));
      start += parts.get(0).length() + 1;
    }
    return tokens;
  }

  private static Row token(int sentence, String form, String tag, String entity, int start) {
    String lemma = form.toLowerCase(Locale.ROOT);
    return new Row(
        COLUMNS, List.of("s" + sentence, form, lemma, tag, entity, start, start + form.length()));
  }
}
