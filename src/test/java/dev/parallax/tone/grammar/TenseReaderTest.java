package dev.parallax.tone.grammar;

import static dev.parallax.tone.grammar.Tense.FUTURE;
import static dev.parallax.tone.grammar.Tense.PAST;
import static dev.parallax.tone.grammar.Tense.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseReaderTest {

  private final TenseReader reader = TenseReader.load();

  @ParameterizedTest
  @CsvSource({
    "Ports/NNS grow|grow/VBP, PRESENT",
    "It/PRP grows|grow/VBZ, PRESENT",
    "It/PRP is|be/VBZ growing|grow/VBG, PRESENT",
    "It/PRP is|be/VBZ seen|see/VBN, PRESENT",
    "It/PRP does|do/VBZ not/RB grow/VB, PRESENT",
    "It/PRP grew|grow/VBD, PAST",
    "It/PRP was|be/VBD seen|see/VBN, PAST",
    "It/PRP had|have/VBD grown|grow/VBN, PAST",
    "It/PRP has|have/VBZ grown|grow/VBN, PAST",
    "It/PRP has|have/VBZ not/RB yet/RB grown|grow/VBN, PAST",
    "Has|have/VBZ it/PRP grown|grow/VBN, PAST",
    "It/PRP has|have/VBZ to/TO grow/VB, PRESENT",
    "It/PRP has|have/VBZ grown|grown/JJ sons/NNS, PRESENT",
    "It/PRP has|have/VBZ got|get/VBN room/NN, PRESENT",
    "It/PRP will/MD grow/VB, FUTURE",
    "It/PRP wo|will/MD n't|not/RB grow/VB, FUTURE",
    "We/PRP shall/MD have/VB grown|grow/VBN, FUTURE",
    "It/PRP is|be/VBZ not/RB going|go/VBG to/TO grow/VB, FUTURE",
    "It/PRP is|be/VBZ about/RB to/TO grow/VB, FUTURE",
    "It/PRP is|be/VBZ going|go/VBG to/TO Rome/NNP, PRESENT",
    "It/PRP was|be/VBD going|go/VBG to/TO grow/VB, PAST"
  })
  void tellsTheTenseByTagsWhereThereIsNoParse(String sentence, Tense tense) {
    assertThat(reader.read(TaggedSentence.of(sentence))).containsExactly(tense);
  }

  @Test
  void modalVerbsOtherThanWillAndShallPlaceNothingInTime() {
    assertThat(reader.read(TaggedSentence.of("It/PRP may/MD have/VB grown|grow/VBN"))).isEmpty();
    assertThat(reader.read(TaggedSentence.of("To/TO grow/VB !/."))).isEmpty();
  }

  @Test
  void theParseFindsAParticipleFarFromItsAuxiliary() {
    String parsed =
        "It/PRP/7:nsubj has|have/VBZ/7:aux ,/,/7:punct over/IN/5:case years/NNS/7:obl ,/,/7:punct"
            + " grown|grow/VBN/0:root";
    String notParsed =
        "It/PRP has|have/VBZ ,/, over/IN years/NNS ,/, grown|grow/VBN and/CC paid|pay/VBD";

    assertThat(reader.read(TaggedSentence.of(parsed))).containsExactly(PAST);
    assertThat(reader.read(TaggedSentence.of(notParsed))).containsExactly(PRESENT, PAST);
  }

  @Test
  void theParseFindsThePerfectOfACopula() {
    String sentence = "It/PRP/4:nsubj has|have/VBZ/4:aux been|be/VBN/4:cop good/JJ/0:root";

    assertThat(reader.read(TaggedSentence.of(sentence))).containsExactly(PAST);
  }

  @Test
  void aParticipleThatIsNoPartOfTheGroupMakesNoPerfect() {
    String sentence =
        "We/PRP/2:nsubj have/VBP/0:root ships/NNS/2:obj built|build/VBN/3:acl here/RB/4:advmod";

    assertThat(reader.read(TaggedSentence.of(sentence))).containsExactly(PRESENT);
  }

  @Test
  void countsEachFiniteGroupOnce() {
    String sentence =
        "She/PRP said|say/VBD it/PRP has|have/VBZ grown|grow/VBN and/CC will/MD grow/VB while/IN"
            + " we/PRP sleep/VBP";

    assertThat(reader.read(TaggedSentence.of(sentence)))
        .isEqualTo(List.of(PAST, PAST, FUTURE, PRESENT));
  }
}
