package dev.parallax.frame.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.frame.TaggedText;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.lexicon.FrameSets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternMatcherTest {

  @Test
  void lemmasFormsAndCase() {
    assertThat(match("f:tariff", "Tariffs:tariff/NNS TARIFF:TARIFF/NNP"))
        .containsExactly("1-1", "2-2");
    assertThat(match("f:americas", "the Americas:Americas/NNPS")).containsExactly("2-2");
    assertThat(match("f:prices", "Prices:price/NNS price/NN")).containsExactly("1-1");
  }

  @Test
  void lowerCaseIsThatOfNoCountry() {
    assertThat(match("f:title", "TITLE:TITLE/NN")).containsExactly("1-1");
  }

  @Test
  void partsOfSpeech() {
    String text = "costs:cost/NNS costs:cost/VBZ Cost/NNP must/MD 3:3/CD";
    assertThat(match("f:cost/NOUN", text)).containsExactly("1-1");
    assertThat(match("f:cost/VERB", text)).containsExactly("2-2");
    assertThat(match("f:cost/PROPN", text)).containsExactly("3-3");
    assertThat(match("f:must/VERB", text)).containsExactly("4-4");
    assertThat(match("f:3/NUM;cost/ADJ", text)).containsExactly("5-5");
    assertThat(match("f:cost", text)).containsExactly("1-1", "2-2", "3-3");
  }

  @Test
  void tokensWithinMentionsOfATypeCanBeShutOut() {
    String text = "Pope/NNP@PERSON Francis/NNP@PERSON a pope/NN the Pope/NNP@ORGANIZATION";
    assertThat(match("f:pope", text)).containsExactly("1-1", "4-4", "6-6");
    assertThat(match("f:pope!PERSON", text)).containsExactly("4-4", "6-6");
    assertThat(match("f:pope!NAME", text)).containsExactly("4-4");
    assertThat(match("f:pope/PROPN!PERSON", text)).containsExactly("6-6");
    assertThat(match("f:pope!PERSON;pope!ORGANIZATION", text)).as("either pattern").hasSize(3);
  }

  @Test
  void prefixes() {
    String text = "protect protection protectionism/NN pro product";
    assertThat(match("f:protectio*", text)).containsExactly("2-2", "3-3");
    assertThat(match("f:pro*", text)).hasSize(5);
    assertThat(match("f:protect*/VERB", text)).isEmpty();
  }

  @Test
  void gapsAreBounded() {
    assertThat(match("f:a ~2 b", "a b")).containsExactly("1-2");
    assertThat(match("f:a ~2 b", "a x y b")).containsExactly("1-4");
    assertThat(match("f:a ~2 b", "a x y z b")).isEmpty();
    assertThat(match("f:a _ b", "a b")).isEmpty();
    assertThat(match("f:a _ b", "a x b")).containsExactly("1-3");
    assertThat(match("f:a _ ~1 b", "a x y b")).containsExactly("1-4");
    assertThat(match("f:a ~6 b", "a x x x x x x b")).containsExactly("1-8");
    assertThat(match("f:a ~6 b", "a x")).as("the sentence ends in the gap").isEmpty();
  }

  @Test
  void hyphensAreTransparent() {
    assertThat(match("f:free trade", "free-trade agreement")).containsExactly("1-1");
    assertThat(match("f:free trade", "free +- +trade agreement")).containsExactly("1-3");
    assertThat(match("f:free-trade", "free trade")).containsExactly("1-2");
    assertThat(match("f:trade off", "trade-offs:trade-off/NNS")).containsExactly("1-1");
    assertThat(match("f:offs", "trade-offs:trade-off/NNS")).as("form of a part").hasSize(1);
    assertThat(match("f:led/ADJ", "U.S.-led/JJ")).containsExactly("1-1");
    assertThat(match("f:a _ c", "a +- +b +- +c")).as("a hyphen is no token").containsExactly("1-5");
  }

  @Test
  void aDashIsNoHyphen() {
    assertThat(match("f:free trade", "free - trade")).isEmpty();
    assertThat(match("f:free _ trade", "free - trade")).hasSize(1);
    assertThat(match("f:a", "- a -")).containsExactly("2-2");
    assertThat(match("f:5", "-5 -")).as("a token of hyphens and one part is left whole").isEmpty();
  }

  @Test
  void ofOneFrameTheLeftmostAndThenTheLongestWins() {
    assertThat(match("f:a;a b;b c d", "a b c d")).containsExactly("1-2");
    assertThat(match("f:a ~3 d;b;c", "a b c d")).containsExactly("1-4");
    assertThat(match("f:a;b;a b", "a b a")).containsExactly("1-2", "3-3");
  }

  @Test
  void ofEqualMatchesThePatternWrittenFirstIsNamed() {
    List<FrameMatch> matches = matcher("f:tra*;trade;trade|x").match(TaggedText.tokens("trade"));
    assertThat(matches).extracting(match -> match.pattern().text()).containsExactly("tra*");
  }

  @Test
  void onePlaceMayBeHitsOfSeveralFramesAndSets() {
    PatternMatcher matcher =
        new PatternMatcher(
            List.of(FrameSets.set("a", "g:x y", "f:y"), FrameSets.set("b", "f:x y")));
    assertThat(matcher.match(TaggedText.tokens("x y")))
        .extracting(m -> m.set() + "/" + m.frame() + " " + m.firstToken() + "-" + m.lastToken())
        .containsExactly("a/g 1-2", "b/f 1-2", "a/f 2-2");
  }

  @Test
  void exclusionsTakeOverlappingHitsOfTheirFrameOnly() {
    PatternMatcher matcher =
        new PatternMatcher(
            List.of(FrameSets.set("s", "f:trade;free ~2 trade!trade off", "g:trade")));
    assertThat(matcher.match(TaggedText.tokens("free fair trade-off trade")))
        .extracting(m -> m.frame() + " " + m.firstToken() + "-" + m.lastToken())
        .containsExactly("g 3-3", "f 4-4", "g 4-4");
    assertThat(match("f:a;a b!b c", "a b c")).as("the shorter one stays").containsExactly("1-1");
  }

  @Test
  void aSentenceOfOneWordOverAndOverIsReadInTimeLinearInIt() {
    String patterns = "f:" + "a ~6 ".repeat(9) + "b;a ~6 a ~6 a";
    long first = steps(patterns, 1000);
    long second = steps(patterns, 2000);
    assertThat(steps(patterns, 3000) - second).isEqualTo(second - first).isPositive();
    assertThat(first).as("at most nodes times window, a start").isLessThan(1000L * 12 * 64);
  }

  @Test
  void whatTheTextDoesNotBeginCostsNothing() {
    StringBuilder patterns = new StringBuilder("f:tide ~3 turn");
    for (int i = 0; i < 10_000; i++) {
      patterns.append(";word").append(i).append(" ~3 turn");
    }
    List<Unit> units = Units.of(TaggedText.tokens("the tide may turn or turn again"));
    assertThat(finderSteps(patterns.toString(), units))
        .isEqualTo(finderSteps("f:tide ~3 turn", units))
        .isEqualTo(2 + 1);
  }

  private static long steps(String patterns, int tokens) {
    return finderSteps(patterns, Units.of(TaggedText.tokens("a ".repeat(tokens))));
  }

  private static long finderSteps(String patterns, List<Unit> units) {
    List<Rule> rules = PatternMatcher.rules(List.of(FrameSets.set("s", patterns)));
    CandidateFinder finder = new CandidateFinder(new PatternTrie(rules), units);
    finder.find();
    return finder.steps();
  }

  private static PatternMatcher matcher(String... frames) {
    FrameSet set = FrameSets.set("s", frames);
    return new PatternMatcher(List.of(set));
  }

  private static List<String> match(String frame, String tagged) {
    return matcher(frame).match(TaggedText.tokens(tagged)).stream()
        .map(match -> match.firstToken() + "-" + match.lastToken())
        .toList();
  }
}
