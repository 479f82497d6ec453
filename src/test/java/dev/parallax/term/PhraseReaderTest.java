package dev.parallax.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseReaderTest {

  @Test
  void nounPhrasesAreCandidatesAlsoWithinOthers() {
    assertThat(candidates("open|JJ sea|NN lanes|NNS|lane closed|VBD|close"))
        .containsExactly("open sea", "sea lane", "open sea lane");
  }

  @Test
  void aPrepositionMayStandWithin() {
    String sentence = "balance|NN of|IN power|NN";
    assertThat(candidates(sentence)).containsExactly("balance of power");
    assertThat(halves(sentence)).containsExactly("balance of", "of power");
  }

  @Test
  void verbsArticlesStopWordsAndNamesAreNoPartOfAPhrase() {
    assertThat(candidates("ship|NN sails|VBZ|sail")).isEmpty();
    assertThat(candidates("price|NN of|IN the|DT fish|NN")).isEmpty();
    assertThat(candidates("other|JJ port|NN")).isEmpty();
    assertThat(candidates("Lima|NNP|Lima|LOCATION port|NN")).isEmpty();
  }

  @Test
  void punctuationIsNeverCrossed() {
    assertThat(candidates("open|JJ ,|, deep|JJ sea|NN .|. lane|NN")).containsExactly("deep sea");
  }

  @Test
  void aCompoundIsNotCutAtItsHyphen() {
    String sentence = "long|JJ ~-|HYPH ~term|NN aim|NN";
    assertThat(candidates(sentence)).containsExactly("long term", "long term aim");
    assertThat(halves(sentence)).containsExactly("term aim");
    assertThat(candidates("deep|JJ sea|NN ~-|HYPH ~lane|NN"))
        .containsExactly("sea lane", "deep sea lane");
  }

  @Test
  void theLongestPhraseIsASetting() {
    List<TermWord> run = run("open|JJ sea|NN lane|NN");
    assertThat(new PhraseReader(2).candidates(run)).containsExactly("open sea", "sea lane");
    assertThat(new PhraseReader(2).halves(run)).isEmpty();
    assertThat(new PhraseReader(1).candidates(run)).isEmpty();
  }

  private static List<String> candidates(String sentence) {
    return new TermReader(TermsConfigs.DEFAULTS)
        .runs(TaggedDocument.sentence(sentence)).stream()
            .flatMap(run -> new PhraseReader(3).candidates(run).stream())
            .toList();
  }

  private static List<String> halves(String sentence) {
    return new PhraseReader(3).halves(run(sentence));
  }

  private static List<TermWord> run(String sentence) {
    return new TermReader(TermsConfigs.DEFAULTS).runs(TaggedDocument.sentence(sentence)).get(0);
  }
}
