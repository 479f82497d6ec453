package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.clean.hyphen.WrittenWords;
import dev.parallax.corpus.clean.text.EnglishWords;
import dev.parallax.corpus.clean.text.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

  private static final String BODY =
      """
      The long road to the coast was closed in winter, so the mail came by
      boat, and the newspapers with it, a week old and often wet.
      """;

  @ParameterizedTest
  @CsvSource({
    "gov-,ernment,government",
    "Wash-,ington,Washington",
    "GOVERN-,MENT,GOVERNMENT",
    "Non-,Proliferation,Non-Proliferation",
    "US-,Japan,US-Japan",
    "mid-,December,mid-December",
    "long-,term,long-term",
    "peace-,loving,peace-loving",
    "rules-of-the-,road,rules-of-the-road",
    "self-determi-,nation,self-determination",
    "1990-,2016,1990-2016",
    "F-,16,F-16",
    "zyxwv-,uts,zyxwvuts",
    "nation-,al’s,national’s",
    "inter\u00AD,national,international",
    "inter¬,national,international",
    "INTER¬,NATIONAL,INTERNATIONAL",
    "re-,election,re-election",
    "re-,entered,re-entered",
    "pre-,existing,pre-existing",
    "Pre-,existing,Pre-existing",
    "right-,wing,right-wing",
    "left-,wing,left-wing",
    "anti-,war,anti-war",
    "re-,formed,reformed",
    "co-,ordinate,coordinate",
    "world-,wide,worldwide",
    "sub-,marine,submarine",
    "home-,made,homemade",
  })
  void joinsOrKeeps(String left, String right, String expected) {
    assertThat(words(BODY, left, right)).contains(expected);
  }

  @Test
  void theDocumentsOwnUseComesFirst() {
    assertThat(words(BODY + "\nThe by-election was lost, a byelection.\n", "by-", "election"))
        .contains("by-election", "byelection");
    assertThat(words(BODY + "\nShe wrote co-operate each time she wrote.\n", "co-", "operate"))
        .contains("co-operate")
        .doesNotContain("cooperate");
    assertThat(words(BODY + "\nShe wrote nonstate for those who rule.\n", "non-", "state"))
        .contains("nonstate")
        .doesNotContain("non-state");
    assertThat(words(BODY + "\nShe wrote of non-state rulers at length.\n", "non-", "state"))
        .contains("non-state")
        .doesNotContain("nonstate");
  }

  @Test
  void wordsCutByALineEndAreNoEvidence() {
    WrittenWords vocabulary =
        new WrittenWords(Lines.of("a full-fledged plan, the inter-\nests of all"));

    assertThat(vocabulary.hyphenated("Full", "Fledged")).isEqualTo(1);
    assertThat(vocabulary.solid("pl", "an")).isEqualTo(1);
    assertThat(vocabulary.solid("in", "ter")).isZero();
    assertThat(vocabulary.solid("es", "ts")).isZero();
    assertThat(vocabulary.solid("al", "l")).isEqualTo(1);
  }

  @Test
  void aWordThatIsCutProvesThatShortLinesWereBroken() {
    String raw =
        """
        The fish¬
        ermen of the lower town went out before dawn, and the house¬
        holders of the upper town slept on till the sun was up.
        Nobody had told either of them that the wind would turn that morning,
        and few had asked.
        """;

    assertThat(CleaningFixture.clean(raw).text())
        .isEqualTo(
            "The fishermen of the lower town went out before dawn, and the householders of the"
                + " upper town slept on till the sun was up. Nobody had told either of them that"
                + " the wind would turn that morning, and few had asked.");
  }

  @Test
  void theWordListTellsHowCommonAWordIs() {
    EnglishWords words = EnglishWords.load();

    assertThat(words.frequency("the")).isGreaterThan(words.frequency("worldwide"));
    assertThat(words.frequency("worldwide")).isGreaterThan(words.frequency("leftwing"));
    assertThat(List.of("left-wing", "qqqq", "", "a+b"))
        .allMatch(word -> words.frequency(word) == 0);
  }

  @Test
  void theWordListKnowsWordsExactly() {
    EnglishWords words = EnglishWords.load();

    assertThat(List.of("cooperation", "Washington", "washington", "CLIMATE"))
        .allMatch(words::contains);
    assertThat(List.of("cooperatio", "fullfledged", "x", "", "a+b", "q".repeat(1000)))
        .noneMatch(words::contains);
  }

  private static List<String> words(String body, String left, String right) {
    String line = "Nobody on that island had ever cared much for the word that is " + left + "\n";
    String raw =
        body + "\n" + line + right + " and means what it says, as a word on an island may.\n";
    return List.of(CleaningFixture.clean(raw).text().split("[ \n.,]+"));
  }
}
