package dev.parallax.frame.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.frame.TaggedText;
import dev.parallax.model.annotation.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Negation of hits that are no frames': entries of dictionaries. */
class OtherHitsTest {

  private static final Sentence UNPARSED = TaggedText.sentence("It is not good but fine");
  private static final Sentence PARSED =
      TaggedText.sentence(
          "We/PRP/4/nsubj are:be/VBP/4/cop not/RB/4/advmod good/JJ/0/root ,/,/6/punct"
              + " fine/JJ/4/conj but/CC/6/cc");

  @Test
  void whatANegationGovernsIsNegated() {
    for (Sentence sentence : List.of(UNPARSED, PARSED)) {
      assertThat(negates(sentence, 4, 4, "good")).isTrue();
      assertThat(negates(sentence, 6, 6, "fine")).isFalse();
    }
  }

  @Test
  void aNegationThatTheEntryNamesBelongsToIt() {
    assertThat(negates(UNPARSED, 3, 4, "not", "good")).isFalse();
    assertThat(negates(UNPARSED, 3, 4, "n*", "good")).isTrue();
  }

  private static boolean negates(Sentence sentence, int first, int last, String... words) {
    return ContextReader.load().read(sentence).negates(first, last, List.of(words));
  }
}
