package dev.parallax.own.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.DictionaryConfig.Negated;
import dev.parallax.config.DictionaryConfig.NestedScope;
import dev.parallax.config.DictionaryConfig.Per;
import dev.parallax.frame.TaggedText;
import dev.parallax.own.dictionary.Dictionary;
import dev.parallax.own.dictionary.Dictionary.Category;
import dev.parallax.own.dictionary.Dictionary.Entry;
import dev.parallax.own.dictionary.Dictionary.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counting as quanteda documents it, by hand and by a naive second implementation. */
class DictionaryMatcherTest {

  /** quanteda#502: {@code Czech Republic} is one mention of the country, not two. */
  @Test
  void shorterEntriesOfACategoryWithinALongerOneAreNotCounted() {
    Draft dictionary =
        new Draft()
            .category("cz", "czech republic", "czech*", "prague")
            .category("us", "united states", "united states of america");
    assertThat(
            dictionary.counts(
                "The Czech Republic , its Czechs and Prague trade with the United States of America"))
        .isEqualTo(Map.of("cz", 3, "us", 1));
  }

  /** quanteda#970: a phrase of one category holds a word of another, and both count. */
  @Test
  void entriesOfOtherCategoriesWithinALongerOneAreCounted() {
    Draft dictionary = new Draft().category("pos", "good").category("farewell", "good bye");
    assertThat(dictionary.counts("say good bye to Hollywood"))
        .isEqualTo(Map.of("pos", 1, "farewell", 1));
  }

  /** quanteda#1375, {@code nested_scope = "dictionary"}: only the longest of all counts. */
  @Test
  void withinTheWholeDictionaryOnlyTheLongestCounts() {
    Draft dictionary =
        new Draft()
            .category("guinea_bissau", "guinea bissau")
            .category("equatorial_guinea", "equatorial guinea")
            .category("guinea", "guinea");
    String text = "one guinea , Equatorial Guinea and Guinea Bissau";
    assertThat(dictionary.counts(text))
        .isEqualTo(Map.of("guinea", 3, "equatorial_guinea", 1, "guinea_bissau", 1));
    assertThat(dictionary.scope(NestedScope.DICTIONARY).counts(text))
        .isEqualTo(Map.of("guinea", 1, "equatorial_guinea", 1, "guinea_bissau", 1));
  }

  /** Entries that overlap and do not lie within each other: the first takes the word they share. */
  @Test
  void noWordCountsTwiceForACategory() {
    Draft dictionary = new Draft().category("a", "one two", "two three");
    assertThat(dictionary.counts("one two three")).isEqualTo(Map.of("a", 1));
    assertThat(dictionary.counts("one two two three")).isEqualTo(Map.of("a", 2));
  }

  @Test
  void aCategoryCountsWhatItHoldsAndNoWordTwice() {
    Draft dictionary =
        new Draft().category("mood", "happy").category("mood/joy", 0, "very happy", "glad");
    assertThat(dictionary.counts("glad and very happy , happy"))
        .isEqualTo(Map.of("mood", 3, "mood/joy", 2));
  }

  @Test
  void contractionsAreOneWordAndHyphensPartWords() {
    Draft dictionary =
        new Draft().category("we", "we", "we're").category("well", "well-being", "U.S.");
    assertThat(dictionary.counts("We +'re glad : well +- +being and we did in the U.S."))
        .isEqualTo(Map.of("we", 2, "well", 2));
    assertThat(dictionary.counts("well - being")).isEmpty();
    assertThat(new Draft().category("i", "i").counts("I fought with the G.I. Joes ."))
        .isEqualTo(Map.of("i", 1));
    assertThat(dictionary.counts("well being")).isEqualTo(Map.of("well", 1));
  }

  @Test
  void punctuationPartsThePhraseAndSignsStandForThemselves() {
    Draft dictionary = new Draft().category("a", "new york", "=)", "8)");
    assertThat(dictionary.counts("in the new , York style")).isEmpty();
    assertThat(dictionary.counts("8 days =) in New York")).isEqualTo(Map.of("a", 2));
  }

  @Test
  void ofEqualStretchesTheEntryWithoutWildcardsGivesTheWeight() {
    Draft dictionary = new Draft().category("a", "goo*", "g*", "good");
    assertThat(dictionary.matches("good goods gold"))
        .extracting(match -> match.entry().text())
        .containsExactly("good", "goo*", "g*");
  }

  @Test
  void theirOwnCaseCountsWhereItIsAskedFor() {
    Draft dictionary = new Draft().category("us", "US");
    assertThat(dictionary.caseSensitive().counts("US and us")).isEqualTo(Map.of("us", 1));
  }

  @Test
  void countsAsANaiveReadingOfTheRulesDoes() {
    Random random = new Random(26);
    for (int trial = 0; trial < 400; trial++) {
      Draft dictionary = new Draft();
      for (int category = 0; category < 1 + random.nextInt(3); category++) {
        String[] entries =
            IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(any -> phrase(random, 1 + random.nextInt(3), true))
                .distinct()
                .toArray(String[]::new);
        dictionary.category("c" + category, entries);
      }
      dictionary.scope(random.nextBoolean() ? NestedScope.KEY : NestedScope.DICTIONARY);
      String text = phrase(random, 1 + random.nextInt(12), false);
      assertThat(dictionary.counts(text))
          .as("%s in %s", dictionary, text)
          .isEqualTo(dictionary.naive(text));
    }
  }

  private static String phrase(Random random, int words, boolean wildcards) {
    return IntStream.range(0, words)
        .mapToObj(any -> random.nextInt(2) == 0 ? "ab" : random.nextBoolean() ? "abc" : "b")
        .map(word -> wildcards && random.nextInt(4) == 0 ? word.charAt(0) + "*" : word)
        .collect(Collectors.joining(" "));
  }

  /** A dictionary of a test. */
  private static final class Draft {
    private final List<Category> categories = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private NestedScope scope = NestedScope.KEY;
    private boolean caseSensitive;

    Draft category(String key, String... words) {
      return category(key, Dictionary.NONE, words);
    }

    Draft category(String key, int within, String... words) {
      categories.add(new Category(key, key, within));
      for (String entry : words) {
        List<String> parts =
            entry.equals("well-being")
                ? List.of("well", "being")
                : entry.equals("U.S.") ? List.of("u.s") : List.of(entry.split(" "));
        entries.add(new Entry(entry, parts, 1, categories.size() - 1));
      }
      return this;
    }

    Draft scope(NestedScope other) {
      scope = other;
      return this;
    }

    Draft caseSensitive() {
      caseSensitive = true;
      return this;
    }

    List<EntryMatch> matches(String text) {
      Options options =
          new Options(false, false, Per.WORDS, Negated.COUNT, scope, caseSensitive, true);
      return new DictionaryMatcher(new Dictionary("d", "d", categories, entries, options))
          .reading()
          .matches(TextUnit.of(TaggedText.sentence(text)));
    }

    Map<String, Integer> counts(String text) {
      Map<String, Integer> counts = new TreeMap<>();
      matches(text)
          .forEach(match -> counts.merge(categories.get(match.category()).key(), 1, Integer::sum));
      return counts;
    }

    /** All stretches of words, longest first, each tried with each entry. */
    Map<String, Integer> naive(String text) {
      List<String> words = Arrays.asList(text.split(" "));
      Map<String, Integer> counts = new TreeMap<>();
      Map<String, TreeSet<Integer>> taken = new TreeMap<>();
      TreeSet<Integer> takenByAny = new TreeSet<>();
      for (int length = words.size(); length > 0; length--) {
        for (int first = 0; first + length <= words.size(); first++) {
          List<Integer> here = IntStream.range(first, first + length).boxed().toList();
          if (scope == NestedScope.DICTIONARY && takenByAny.containsAll(here)) {
            continue;
          }
          String phrase = String.join(" ", words.subList(first, first + length));
          for (Entry entry : entries) {
            String regex = entry.text().replace("*", "[a-z]*");
            String key = categories.get(entry.category()).key();
            TreeSet<Integer> own = taken.computeIfAbsent(key, any -> new TreeSet<>());
            if (phrase.matches(regex) && here.stream().noneMatch(own::contains)) {
              own.addAll(here);
              takenByAny.addAll(here);
              counts.merge(key, 1, Integer::sum);
            }
          }
        }
      }
      return counts;
    }

    @Override
    public String toString() {
      return scope + " " + entries.stream().map(e -> e.category() + ":" + e.text()).toList();
    }
  }
}
