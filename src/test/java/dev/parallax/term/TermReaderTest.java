package dev.parallax.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.TermsConfig;
import dev.parallax.model.ResourceLines;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TermReaderTest {

  private static final String SENTENCE =
      "The|DT|the old|JJ port|NN of|IN Callao|NNP|Callao|LOCATION slowly|RB grew|VBD|grow in|IN"
          + " 1900|CD ,|, and|CC Peruvian|JJ|Peruvian|NATIONALITY ships|NNS|ship were|VBD|be"
          + " other|JJ";

  @Test
  void contentWordsAreTermsByDefault() {
    assertThat(counted(SENTENCE, false, false))
        .containsExactly("old/ADJ", "port/NOUN", "slowly/ADV", "grow/VERB", "ship/NOUN");
  }

  @Test
  void namesAreTermsWhereSelected() {
    assertThat(counted(SENTENCE, false, true))
        .containsExactly(
            "old/ADJ",
            "port/NOUN",
            "callao/PROPN",
            "slowly/ADV",
            "grow/VERB",
            "peruvian/ADJ",
            "ship/NOUN");
  }

  @Test
  void stopWordsAndNumbersAreTermsWhereSelected() {
    assertThat(counted(SENTENCE, true, false))
        .contains("the/DET", "of/ADP", "1900/NUM", "and/CCONJ", "be/VERB", "other/ADJ")
        .doesNotContain("callao/PROPN", "peruvian/ADJ", ",/X");
    assertThat(counted(SENTENCE, true, true)).hasSize(14);
  }

  @Test
  void numbersAndDatesAreNoNames() {
    assertThat(counted("last|JJ|last|DATE year|NN|year|DATE", false, false))
        .containsExactly("year/NOUN");
  }

  @Test
  void aContentWordHasALetter() {
    assertThat(counted("+6|NN 15th|NN", false, false)).containsExactly("15th/NOUN");
  }

  @Test
  void anUnknownTagIsNoContentWord() {
    assertThat(counted("port|QQ", false, true)).isEmpty();
    assertThat(counted("port|QQ", true, false)).containsExactly("port/X");
  }

  @Test
  void punctuationPartsRunsAndAHyphenWithinACompoundDoesNot() {
    List<List<TermWord>> runs =
        runs("long|JJ ~-|HYPH ~term|NN aims|NNS|aim -|: trade|NN ,|, peace|NN");
    assertThat(runs.stream().map(PhraseReader::key))
        .containsExactly("long term aim", "trade", "peace");
    assertThat(runs.get(0).stream().map(TermWord::joined)).containsExactly(false, true, false);
  }

  @Test
  void whatIsNoWordOfALanguagePartsRunsToo() {
    String longest = "𝔸".repeat(64);
    assertThat(runs("sea|NN " + longest + "|NN lane|NN")).hasSize(1);
    assertThat(runs("sea|NN " + longest + "x|NN lane|NN")).hasSize(2);
    assertThat(runs("sea|NN 1\u00a01/2|CD lane|NN")).hasSize(2);
    assertThat(runs("sea|NN x|NN| lane|NN")).hasSize(2);
    assertThat(runs("-|HYPH ~sea|NN ~-|HYPH")).hasSize(1);
  }

  @Test
  void everyStopLemmaIsInLowerCaseAndStandsOnce() {
    assertThat(ResourceLines.of(TermReader.class, "stop-lemmas.txt"))
        .hasSizeGreaterThan(200)
        .doesNotHaveDuplicates()
        .allMatch(lemma -> lemma.equals(lemma.toLowerCase(Locale.ROOT)));
  }

  @Test
  void stopWordsOfOnesOwnAreNoTerms() {
    String sentence = "Ships|NNS|ship sail|VBP and|CC ship|VBP ports|NNS|port";
    assertThat(counted(sentence, stopping(true, "Ship"))).containsExactly("sail/VERB", "port/NOUN");
    assertThat(counted(sentence, stopping(false, "ship")))
        .as("only as it is written")
        .containsExactly("ship/NOUN", "sail/VERB", "port/NOUN");
    assertThat(counted(sentence, stopping(false, "ships")))
        .containsExactly("sail/VERB", "ship/VERB", "port/NOUN");
  }

  private static TermsConfig stopping(boolean inflected, String word) {
    return new TermsConfig(3, false, false, false, 3, 3, List.of(word), inflected, List.of());
  }

  private static List<String> counted(String sentence, boolean stopWords, boolean names) {
    return counted(
        sentence, new TermsConfig(3, stopWords, names, false, 3, 3, List.of(), true, List.of()));
  }

  private static List<String> counted(String sentence, TermsConfig config) {
    return new TermReader(config)
        .runs(TaggedDocument.sentence(sentence)).stream()
            .flatMap(List::stream)
            .filter(TermWord::counted)
            .map(TermWord::key)
            .toList();
  }

  private static List<List<TermWord>> runs(String sentence) {
    return new TermReader(TermsConfigs.DEFAULTS).runs(TaggedDocument.sentence(sentence));
  }
}
