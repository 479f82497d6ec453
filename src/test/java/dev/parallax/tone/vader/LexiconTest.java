package dev.parallax.tone.vader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon = Lexicon.load();

  @Test
  void holdsTheWordsOfVersion332() {
    assertThat(lexicon.valences()).hasSize(7_505);
    assertThat(lexicon.valence("good")).isEqualTo(1.9);
    assertThat(lexicon.valence("heart")).isEqualTo(3.2);
    assertThat(lexicon.valence("table")).isNull();
  }

  @Test
  void ofAWordListedTwiceTheLaterLineCounts() {
    assertThat(lexicon.valence("lol")).isEqualTo(1.8);
  }

  @Test
  void valencesAreMeansOfRatingsFromMinusFourToFour() {
    assertThat(lexicon.valences().values()).allMatch(valence -> Math.abs(valence) <= 4);
  }

  /** Two emoticons are the only entries that are not ASCII. */
  @Test
  void readsTheListInItsEncoding() {
    assertThat(
            new TreeMap<>(lexicon.valences())
                .keySet().stream()
                    .filter(word -> word.chars().anyMatch(c -> c > 127))
                    .collect(Collectors.toList()))
        .containsExactly(":-Þ", ":Þ");
  }
}
