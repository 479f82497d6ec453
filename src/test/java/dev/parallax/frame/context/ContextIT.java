package dev.parallax.frame.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.frame.AnnotatedSentences;
import dev.parallax.frame.lexicon.FrameSets;
import dev.parallax.frame.match.FrameMatch;
import dev.parallax.frame.match.PatternMatcher;
import dev.parallax.model.annotation.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the light of what, by real parses: {@code -} for none, n, h or nh. */
class ContextIT {

  private static final PatternMatcher TARIFF =
      new PatternMatcher(List.of(FrameSets.set("s", "f:tariff")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- | The council raised the tariff on rope.",
        "n | The council did not raise the tariff on rope.",
        "n | The council never raised a tariff.",
        "n | There is no tariff on rope.",
        "n | No tariff was raised.",
        "n | The tariff was not raised.",
        "n | The council has no plan to raise the tariff.",
        "n | They lived without a tariff.",
        "n | The lack of a tariff helped the sailors.",
        "n | The council failed to impose a tariff.",
        "n | The council refused to impose a tariff.",
        "n | We do not think that the council needs a tariff.",
        "n | They cut the tax instead of raising the tariff.",
        "n | The council no longer wants a tariff.",
        "n | Neither side wanted the tariff.",
        "- | Not only did they raise the tariff, they doubled it.",
        "- | There is no doubt that the tariff hurts.",
        "- | The tariff does not help the sailors.",
        "- | They do not trade because the tariff is high.",
        "- | He did not come, but the tariff did.",
        "h | The council may raise the tariff.",
        "h | They would raise the tariff.",
        "h | If the council raises the tariff, the sailors will leave.",
        "h | Nobody asked whether the tariff was high.",
        "h | Unless they lift the tariff, the sailors will leave.",
        "h | The sailors hope that the council lifts the tariff.",
        "h | The sailors called for a tariff on rope.",
        "h | They keep ships ready in case the tariff rises.",
        "h | In case of a tariff, they keep ships ready.",
        "h | He threatened to raise the tariff.",
        "nh | The council would not raise the tariff.",
        "- | The council will raise the tariff in May.",
        "- | The sailors left, since the tariff might was great.",
      })
  void hitsStandInTheLightOfTheirClause(String marks, String text) {
    Sentence sentence = AnnotatedSentences.annotate(List.of(text)).annotation().sentences().get(0);
    FrameMatch hit = TARIFF.match(sentence.tokens()).get(0);
    SentenceContext context = ContextReader.load().read(sentence);
    String found = (context.negates(hit) ? "n" : "") + (context.supposes(hit) ? "h" : "");
    assertThat(found.isEmpty() ? "-" : found).as("%s", sentence).isEqualTo(marks);
  }
}
