package dev.parallax.tone.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.annotation.Token;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseListTest {

  private static final PhraseList HEDGES = PhraseList.load("hedged.txt");
  private static final PhraseList PRESCRIPTIONS = PhraseList.load("prescriptive.txt");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It/PRP may/MD rain/VB",
        "It/PRP might/MD not/RB rain/VB",
        "It/PRP could/MD still/RB rain/VB",
        "Perhaps/RB it/PRP rains|rain/VBZ",
        "Rain/NN is|be/VBZ likely/JJ",
        "It/PRP seems|seem/VBZ dry/JJ",
        "It/PRP appears|appear/VBZ not/RB to/TO rain/VB",
        "They/PRP tend/VBP to/TO agree/VB",
        "The/DT map/NN suggests|suggest/VBZ rain/NN",
        "It/PRP remains|remain/VBZ to/TO be/VB seen|see/VBN",
        "It/PRP is|be/VBZ far/RB from/IN dry/JJ ,/, in/IN my/PRP$ opinion/NN"
      })
  void hedges(String sentence) {
    assertThat(HEDGES.marks(tokens(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It/PRP rains|rain/VBZ in/IN May/NNP",
        "The/DT might/NN of/IN rain/NN",
        "May/MD it/PRP rain/VB",
        "She/PRP could/MD not/RB swim/VB",
        "It/PRP could/MD have/VB rained|rain/VBN",
        "I/PRP suggest/VBP a/DT roof/NN",
        "A/DT suspected|suspect/VBN thief/NN",
        "I/PRP do/VBP not/RB doubt/VB that/IN it/PRP rains|rain/VBZ",
        "A/DT ship/NN appeared|appear/VBD",
        "They/PRP tend/VBP their/PRP$ garden/NN",
        "It/PRP will/MD rain/VB"
      })
  void doesNotHedge(String sentence) {
    assertThat(HEDGES.marks(tokens(sentence))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We/PRP must/MD row/VB",
        "They/PRP should/MD n't|not/RB row/VB",
        "One/PRP ought/MD to/TO row/VB",
        "We/PRP need/VBP to/TO row/VB",
        "We/PRP will/MD have/VB to/TO row/VB",
        "She/PRP has|have/VBZ only/RB to/TO row/VB",
        "We/PRP had|have/VBD better|well/RBR row/VB",
        "It/PRP is|be/VBZ now/RB time/NN to/TO row/VB",
        "It/PRP is|be/VBZ imperative/JJ that/IN we/PRP row/VBP",
        "We/PRP can/MD not/RB afford/VB to/TO rest/VB",
        "Let/VB us|we/PRP row/VB",
        "Let/VB 's/PRP row/VB"
      })
  void prescribes(String sentence) {
    assertThat(PRESCRIPTIONS.marks(tokens(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The/DT need/NN is|be/VBZ great/JJ",
        "We/PRP need/VBP oars|oar/NNS",
        "He/PRP must/MD have/VB rowed|row/VBN",
        "Should/MD it/PRP rain/VB ,/, we/PRP row/VBP",
        "We/PRP do/VBP not/RB need/VB to/TO row/VB",
        "You/PRP need/MD not/RB row/VB",
        "She/PRP had|have/VBD to/TO row/VB",
        "He/PRP has|have/VBZ yet/RB to/TO row/VB",
        "It/PRP is|be/VBZ important/JJ for/IN rowers|rower/NNS",
        "It/PRP has|have/VBZ to/TO do/VB with/IN oars|oar/NNS",
        "This/DT is|be/VBZ not/RB the/DT time/NN to/TO row/VB",
        "They/PRP have/VBP boats|boat/NNS to/TO row/VB"
      })
  void doesNotPrescribe(String sentence) {
    assertThat(PRESCRIPTIONS.marks(tokens(sentence))).isFalse();
  }

  @Test
  void anExceptionCoversOnlyItsOwnWords() {
    String sentence = "You/PRP need/MD not/RB row/VB but/CC they/PRP must/MD";

    assertThat(PRESCRIPTIONS.marks(tokens(sentence))).isTrue();
  }

  @Test
  void passesOverThreeAdverbsAndNoMore() {
    PhraseList list = PhraseList.of(List.of("# a comment", "", "have/V* to/TO"));

    assertThat(list.marks(tokens("have/VB so/RB very/RB long/RB to/TO"))).isTrue();
    assertThat(list.marks(tokens("have/VB so/RB very/RB very/RB long/RB to/TO"))).isFalse();
    assertThat(list.marks(tokens("have/VB boats/NNS to/TO"))).isFalse();
    assertThat(list.marks(tokens("have/VB"))).isFalse();
  }

  @Test
  void aPhraseMustNotBeginWithAnyWord() {
    assertThatThrownBy(() -> PhraseList.of(List.of("*/VB to/TO")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("begin with a lemma");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hedged.txt", "prescriptive.txt", "future.txt"})
  void noListHasAnEntryTwiceOrStraySpaces(String name) throws Exception {
    try (var in = PhraseList.class.getResourceAsStream(name)) {
      List<String> entries =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
      assertThat(entries).allMatch(line -> line.equals(line.strip()) && !line.contains("  "));
    }
  }

  private static List<Token> tokens(String sentence) {
    return TaggedSentence.of(sentence).tokens();
  }
}
