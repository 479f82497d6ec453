package dev.parallax.frame.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.frame.TaggedText;
import dev.parallax.frame.lexicon.FrameSets;
import dev.parallax.frame.match.FrameMatch;
import dev.parallax.frame.match.PatternMatcher;
import dev.parallax.model.annotation.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parses written by hand; {@link ContextIT} has sentences that are parsed. */
class ContextReaderTest {

  private static final String RAISE =
      "They/PRP/4/nsubj did/VBD/4/aux not/RB/4/advmod raise/VB/0/root duties:duty/NNS/4/obj";

  @Test
  void aParticleGovernsTheVerbAndWhatFollows() {
    assertThat(negated(RAISE, "duty")).isTrue();
    assertThat(negated(RAISE, "raise")).isTrue();
    assertThat(negated(RAISE, "they")).as("the subject").isFalse();
    assertThat(negated(RAISE, "not raise")).as("the pattern's own negation").isFalse();
  }

  @Test
  void theSubjectOfAPassiveIsWhatItActsOn() {
    String passive =
        "Duties:duty/NNS/4/nsubj:pass were:be/VBD/4/aux:pass never/RB/4/advmod raised:raise/VBN/0/root";
    assertThat(negated(passive, "duty")).isTrue();
  }

  @Test
  void noDeniesTheNounAndTheVerbItIsAnArgumentOf() {
    String sentence =
        "No/DT/2/det ally/NN/3/nsubj pays:pay/VBZ/0/root its:its/PRP$/5/nmod:poss share/NN/3/obj";
    assertThat(negated(sentence, "ally")).isTrue();
    assertThat(negated(sentence, "pay ~1 share")).isTrue();
    String subjectless = "Ships:ship/NNS/2/nsubj bear/VBP/0/root no/DT/4/det cost/NN/2/obj";
    assertThat(negated(subjectless, "bear ~3 cost")).as("in the gap").isTrue();
    assertThat(negated(subjectless, "ship")).isFalse();
  }

  @Test
  void anotherClauseIsOutOfReach() {
    String sentence =
        "We/PRP/3/nsubj not/RB/3/advmod sail/VB/0/root if/IN/6/mark storms:storm/NNS/6/nsubj"
            + " come/VBP/3/advcl";
    assertThat(negated(sentence, "storm")).isFalse();
    assertThat(supposed(sentence, "storm ~2 come")).isTrue();
    assertThat(supposed(sentence, "sail")).isFalse();
  }

  @Test
  void aVerbThatHandsItsNegationDown() {
    String sentence =
        "We/PRP/4/nsubj do/VBP/4/aux not/RB/4/advmod %s/VB/0/root trade/NN/7/nsubj"
            + " has:have/VBZ/7/aux failed:fail/VBN/4/ccomp";
    assertThat(negated(sentence.formatted("think"), "fail")).isTrue();
    assertThat(negated(sentence.formatted("say"), "fail")).isFalse();
  }

  @Test
  void conjuncts() {
    String joined = RAISE + " %s/CC/7/cc cut/%s/4/conj";
    assertThat(negated(joined.formatted("or", "VB"), "cut")).isTrue();
    assertThat(negated(joined.formatted("but", "VB"), "cut")).isFalse();
    assertThat(negated(joined.formatted("and", "VBD"), "cut")).isFalse();
  }

  @Test
  void governorsBearOnWhatDependsOnThemOnly() {
    String sentence = "A/DT/2/det lack/NN/0/root of/IN/4/case trade/NN/2/nmod";
    assertThat(negated(sentence, "trade")).isTrue();
    assertThat(negated(sentence, "lack")).isFalse();
  }

  @Test
  void whatOnlyLooksLikeANegation() {
    String sentence =
        "They/PRP/5/nsubj did/VBD/5/aux not/RB/4/advmod only/RB/5/advmod raise/VB/0/root"
            + " duties:duty/NNS/5/obj";
    assertThat(negated(sentence, "duty")).isFalse();
  }

  @Test
  void anOpenerBearsOnItsClauseWhereverThatHangs() {
    String sentence =
        "Ready/JJ/0/root in/IN/3/case case/NN/1/obl storms:storm/NNS/5/nsubj come/VBP/1/ccomp"
            + " soon/RB/5/advmod";
    assertThat(supposed(sentence, "storm ~1 come")).isTrue();
    assertThat(supposed(sentence, "soon")).isTrue();
    assertThat(supposed(sentence, "ready")).isFalse();
    assertThat(supposed("They/PRP/2/nsubj sail/VBP/0/root in/IN/4/case case/NN/2/obl", "sail"))
        .as("nothing after it")
        .isFalse();
  }

  @Test
  void modalVerbsSuppose() {
    String sentence = "War/NN/3/nsubj %s/MD/3/aux end:end/VB/0/root trade/NN/3/obj";
    assertThat(supposed(sentence.formatted("might"), "trade")).isTrue();
    assertThat(supposed(sentence.formatted("may"), "end")).isTrue();
    assertThat(supposed(sentence.formatted("will"), "trade")).isFalse();
    assertThat(supposed("The/DT/2/det might/NN/3/nsubj ends:end/VBZ/0/root", "end")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "They did not raise duties, true",
    "duties were not raised, false",
    "They did not see one two three duties, true",
    "They did not see one two three four duties, false",
    "They did not go ; duties, false",
    "They did not only raise duties, false",
    "They refuse/VBP duties, true",
  })
  void withoutAParseTheWindowDecides(String sentence, boolean negated) {
    assertThat(negated(sentence.replace("duties", "duties:duty/NNS"), "duty")).isEqualTo(negated);
  }

  @Test
  void headsThatRunInACircleOrAreMissingEndTheWay() {
    assertThat(negated("a/NN/2/dep b/NN/1/dep not/RB/3/dep c/NN/9/dep".replace("/9/", "/1/"), "c"))
        .isFalse();
    assertThat(negated("a/NN/0/root not/RB c/NN", "c")).isFalse();
  }

  private static boolean negated(String tagged, String pattern) {
    Sentence sentence = TaggedText.sentence(tagged);
    return ContextReader.load().read(sentence).negates(match(sentence, pattern));
  }

  private static boolean supposed(String tagged, String pattern) {
    Sentence sentence = TaggedText.sentence(tagged);
    return ContextReader.load().read(sentence).supposes(match(sentence, pattern));
  }

  private static FrameMatch match(Sentence sentence, String pattern) {
    PatternMatcher matcher = new PatternMatcher(List.of(FrameSets.set("s", "f:" + pattern)));
    List<FrameMatch> matches = matcher.match(sentence.tokens());
    assertThat(matches).as("%s in %s", pattern, sentence).hasSize(1);
    return matches.get(0);
  }
}
