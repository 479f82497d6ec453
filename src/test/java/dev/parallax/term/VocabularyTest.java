package dev.parallax.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.store.RecordCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  /** 100 words; sea 5, lane 4, sea lane 4: log2(4 * 100 / (5 * 4)) = log2 20. */
  private static final TermInventory LANES =
      new TermInventory(100, Map.of("sea", 5, "lane", 4), Map.of("sea lane", 4), Map.of());

  /**
   * 100 words; power 10: (balance of) + power: log2(4 * 100 / (4 * 10)) = log2 10; balance + (of
   * power): log2(4 * 100 / (5 * 5)) = log2 16. The lower one counts.
   */
  private static final TermInventory BALANCE =
      new TermInventory(
          100,
          Map.of("balance", 5, "power", 10),
          Map.of("balance of power", 4),
          Map.of("balance of", 4, "of power", 5));

  @Test
  void associationIsPointwiseMutualInformationInBits() {
    assertThat(phrases(List.of(LANES), 3, 0).get("sea lane").association())
        .isCloseTo(4.321928, within(1e-6));
    assertThat(phrases(List.of(BALANCE), 3, 0).get("balance of power"))
        .satisfies(phrase -> assertThat(phrase.count()).isEqualTo(4))
        .satisfies(phrase -> assertThat(phrase.association()).isCloseTo(3.321928, within(1e-6)));
  }

  @Test
  void bothFloorsMustBeReached() {
    assertThat(phrases(List.of(LANES, BALANCE), 4, 3)).hasSize(2);
    assertThat(phrases(List.of(LANES, BALANCE), 5, 3)).isEmpty();
    assertThat(phrases(List.of(LANES), 4, 4.4)).isEmpty();
    assertThat(phrases(List.of(BALANCE), 4, 3.3)).hasSize(1);
    assertThat(phrases(List.of(BALANCE), 4, 3.4)).isEmpty();
  }

  @Test
  void countsOfDocumentsAreSummed() {
    assertThat(phrases(List.of(LANES), 5, 0)).isEmpty();
    assertThat(phrases(List.of(LANES, LANES), 5, 0).get("sea lane"))
        .satisfies(phrase -> assertThat(phrase.count()).isEqualTo(8))
        .satisfies(phrase -> assertThat(phrase.association()).isCloseTo(4.321928, within(1e-6)));
  }

  @Test
  void aPairWithinALongerPhraseCountsWhetherItIsACandidateOrNot() {
    TermInventory inventory =
        new TermInventory(
            64,
            Map.of("long", 4, "term", 4, "aim", 4),
            Map.of("long term", 4, "long term aim", 4, "term aim", 1),
            Map.of("term aim", 3));
    assertThat(phrases(List.of(inventory), 4, 0)).containsOnlyKeys("long term", "long term aim");
    assertThat(phrases(List.of(inventory), 4, 0).get("long term aim").association()).isEqualTo(4);
  }

  @Test
  void randomCorporaGiveWhatANaiveCountGives() {
    Random random = new Random(7);
    List<TermInventory> inventories = new ArrayList<>();
    for (int document = 0; document < 40; document++) {
      inventories.add(randomInventory(random));
    }
    Map<String, Phrase> expected = naive(inventories, 6, 1.5);
    assertThat(expected).hasSizeGreaterThan(10);

    assertThat(phrases(inventories, 6, 1.5)).isEqualTo(expected);
    Collections.shuffle(inventories, random);
    assertThat(phrases(inventories, 6, 1.5)).isEqualTo(expected);
  }

  @Test
  void vocabulariesAndInventoriesTravelAsBytes() throws IOException {
    Vocabulary vocabulary = Vocabulary.of(List.of(LANES, BALANCE), TermsConfigs.phrases(3, 3));
    RecordCodec<Vocabulary> vocabularies = new RecordCodec<>(Vocabulary.class);
    RecordCodec<TermInventory> inventories = new RecordCodec<>(TermInventory.class);

    assertThat(vocabularies.decode(vocabularies.encode(vocabulary))).isEqualTo(vocabulary);
    assertThat(inventories.decode(inventories.encode(BALANCE))).isEqualTo(BALANCE);
  }

  @Test
  void noDocumentsHaveNoPhrases() {
    assertThat(Vocabulary.of(List.of(), TermsConfigs.DEFAULTS)).isEqualTo(Vocabulary.EMPTY);
  }

  private static Map<String, Phrase> phrases(
      List<TermInventory> inventories, int minCount, double minAssociation) {
    return Vocabulary.of(inventories, TermsConfigs.phrases(minCount, minAssociation)).phrases();
  }

  private static TermInventory randomInventory(Random random) {
    Map<String, Integer> lemmas = new TreeMap<>();
    Map<String, Integer> pairs = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      String left = "w" + random.nextInt(40);
      String right = "w" + random.nextInt(1 + random.nextInt(40));
      lemmas.merge(left, 1, Integer::sum);
      lemmas.merge(right, 1, Integer::sum);
      pairs.merge(left + " " + right, 1, Integer::sum);
    }
    return new TermInventory(200, lemmas, pairs, Map.of());
  }

  private static Map<String, Phrase> naive(
      List<TermInventory> inventories, int minCount, double minAssociation) {
    Map<String, Phrase> phrases = new TreeMap<>();
    for (int left = 0; left < 40; left++) {
      for (int right = 0; right < 40; right++) {
        String pair = "w" + left + " w" + right;
        long count =
            inventories.stream().mapToLong(i -> i.candidates().getOrDefault(pair, 0)).sum();
        double association =
            Math.log(
                    count
                        * (200.0 * inventories.size())
                        / ((double) lemma(inventories, left) * lemma(inventories, right)))
                / Math.log(2);
        if (count >= minCount && association >= minAssociation) {
          phrases.put(pair, new Phrase(count, association));
        }
      }
    }
    return phrases;
  }

  private static long lemma(List<TermInventory> inventories, int number) {
    return inventories.stream().mapToLong(i -> i.lemmas().getOrDefault("w" + number, 0)).sum();
  }
}
