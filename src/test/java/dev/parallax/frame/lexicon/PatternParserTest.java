package dev.parallax.frame.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternParserTest {

  @Test
  void wordsAlternativesPartOfSpeechPrefixesAndGaps() {
    assertThat(FrameSets.pattern("Cost|price/NOUN ~2 protect* _ 9/11").elements())
        .containsExactly(
            new Element(
                Gap.NONE,
                List.of(
                    List.of(new Word("cost", false, PartOfSpeech.NOUN)),
                    List.of(new Word("price", false, PartOfSpeech.NOUN)))),
            new Element(new Gap(0, 2), List.of(List.of(new Word("protect", true, null)))),
            new Element(new Gap(1, 1), List.of(List.of(new Word("9/11", false, null)))));
  }

  @Test
  void gapsInARowAddUp() {
    assertThat(FrameSets.pattern("a _ ~2 _ b").elements().get(1).before()).isEqualTo(new Gap(2, 4));
  }

  @Test
  void hyphensJoinWordsOfOneAlternativeAndTheLastBearsThePartOfSpeech() {
    assertThat(FrameSets.pattern("deal|trade-off/NOUN").elements().get(0).alternatives())
        .containsExactly(
            List.of(new Word("deal", false, PartOfSpeech.NOUN)),
            List.of(new Word("trade", false, null), new Word("off", false, PartOfSpeech.NOUN)));
  }

  @Test
  void typesOfMentionsHoldForAllWordsOfTheElement() {
    List<String> names =
        List.of("COUNTRY", "LOCATION", "MISC", "NATIONALITY", "ORGANIZATION", "PERSON");
    assertThat(FrameSets.pattern("lord|free-trade/NOUN!NAME").elements().get(0).alternatives())
        .containsExactly(
            List.of(new Word("lord", false, PartOfSpeech.NOUN, names)),
            List.of(
                new Word("free", false, null, names),
                new Word("trade", false, PartOfSpeech.NOUN, names)));
    assertThat(FrameSets.pattern("pope!PERSON!DATE").elements().get(0).alternatives())
        .containsExactly(List.of(new Word("pope", false, null, List.of("DATE", "PERSON"))));
    assertThat(FrameSets.pattern("yahoo!").elements().get(0).alternatives())
        .containsExactly(List.of(new Word("yahoo!", false, null)));
  }

  @Test
  void textKeepsItsWordsAndLosesItsWhiteSpace() {
    assertThat(FrameSets.pattern("  Trade \t deficit ").text()).isEqualTo("Trade deficit");
  }

  @Test
  void sequencesAreTheProductOfAlternatives() {
    assertThat(FrameSets.pattern("a|b|c ~2 d|e f").sequences()).isEqualTo(6);
    assertThat(FrameSets.pattern("a|a|a").sequences()).as("the same word twice").isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "~3; has no word, so it could match nothing",
        "_ _; has no word, so it could match nothing",
        "~3 trade; cannot begin with a gap",
        "trade _; cannot end with a gap",
        "trade ~7 deficit; up to 7 tokens is too long",
        "trade ~6 _ deficit; up to 7 tokens is too long",
        "trade ~ deficit; ~ is no gap",
        "trade ~0 deficit; ~0 is no gap",
        "trade ~99999999999 deficit; is no gap",
        "trade ~x deficit; ~x is no gap",
        "a||b; a word is missing",
        "|; a word is missing",
        "a -; a word is missing",
        "trade--off; a word is missing",
        "/NOUN; a word is missing",
        "trade/; /  is no part of speech",
        "trade/NOUNS; /NOUNS is no part of speech; known are NOUN, PROPN, VERB, ADJ, ADV, NUM",
        "trade/noun; /noun is no part of speech",
        "cost/NOUN|price; stands once, after the last alternative",
        "pope!Person; !Person is no type of mention; known are NAME, PERSON, ORGANIZATION",
        "pope!PERSON!GOD; !GOD is no type of mention",
        "!PERSON; a word is missing",
        "*; a * ends a word",
        "t*; a * ends a word",
        "tr*de; a * ends a word",
        "trade**; a * ends a word",
        "a|_; a gap cannot be an alternative",
        "a|~2; a gap cannot be an alternative",
        "people's; write people 's",
        "don’t; write do n't",
        "a b c d e f g h i j k; more than 10 elements",
      })
  void mistakesAreNamed(String pattern, String problem) {
    assertThat(problems(pattern))
        .anySatisfy(found -> assertThat(found).contains(problem.replace("/  is", "/ is")));
  }

  @Test
  void tooManySequencesOfWords() {
    String ten = "a|b|c|d|e|f|g|h|i|j";
    assertThat(problems(String.join(" ", ten, ten, ten, ten))).isEmpty();
    assertThat(problems(String.join(" ", ten, ten, ten, ten, "k|l")))
        .containsExactly(
            "its alternatives make more than 10000 sequences of words;"
                + " part it into several patterns");
  }

  @Test
  void everyMistakeOfAPatternIsNamed() {
    assertThat(problems("~2 a/X b||c ~9 d ~")).hasSize(5);
  }

  @Test
  void anyTextIsAPatternOrAMistake() {
    Random random = new Random(7);
    int patterns = 0;
    for (int trial = 0; trial < 3000; trial++) {
      String text =
          random
              .ints(random.nextInt(12), 0, 16)
              .mapToObj(i -> "ab-|/*~_12 N\t'’é".substring(i, i + 1))
              .collect(Collectors.joining());
      List<String> problems = new ArrayList<>();
      FramePattern pattern = new PatternParser(problems::add).parse(text);
      assertThat(pattern == null).as(text).isEqualTo(!problems.isEmpty());
      patterns += pattern == null ? 0 : 1;
    }
    assertThat(patterns).isBetween(100, 2900);
  }

  private static List<String> problems(String pattern) {
    List<String> problems = new ArrayList<>();
    new PatternParser(problems::add).parse(pattern);
    return problems;
  }
}
