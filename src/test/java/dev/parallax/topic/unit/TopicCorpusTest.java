package dev.parallax.topic.unit;

import static dev.parallax.topic.TopicTexts.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.config.TopicsConfig;
import dev.parallax.model.measure.SentenceTerms;
import dev.parallax.model.topic.CorpusSize;
import dev.parallax.topic.TopicTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicCorpusTest {

  /** Two documents of two units each; "rare" stands in one unit, and is none of the vocabulary. */
  private static final List<List<SentenceTerms>> DOCUMENTS =
      List.of(
          List.of(sentence(0, 0, 10, "ship", "sea"), sentence(1, 1, 10, "ship", "ship", "rare")),
          List.of(sentence(0, 0, 10, "tax", "sea"), sentence(1, 1, 10, "tax")));

  private static TopicCorpus corpus(List<List<SentenceTerms>> documents) {
    return TopicCorpus.of(documents, TopicTexts.config(2));
  }

  @Test
  void countsWhatAModelReads() {
    TopicCorpus corpus = corpus(DOCUMENTS);
    assertThat(corpus.vocabulary().terms()).containsExactly("sea", "ship", "tax");
    assertThat(corpus.size()).isEqualTo(new CorpusSize(2, 4, 7, 3));
    assertThat(corpus.termCounts()).containsExactly(2, 3, 2);
    assertThat(corpus.units()).extracting(EncodedUnit::document).containsExactly(0, 0, 1, 1);
    assertThat(corpus.tokens().get(0)).containsExactly(1, 0);
    assertThat(Arrays.stream(corpus.termCounts()).sum()).isEqualTo(corpus.size().tokens());
  }

  @Test
  void aUnitWithoutATermIsNone() {
    List<List<SentenceTerms>> more = new ArrayList<>(DOCUMENTS);
    more.add(List.of(sentence(0, 0, 10, "unheard")));
    assertThat(corpus(more).size()).isEqualTo(new CorpusSize(3, 4, 7, 3));
  }

  @Test
  void noDocumentsHaveNoVocabulary() {
    assertThat(corpus(List.of()).size()).isEqualTo(new CorpusSize(0, 0, 0, 0));
    assertThat(corpus(List.of(List.of())).units()).isEmpty();
  }

  @Test
  void theHashNamesAllThatAModelSees() {
    String hash = corpus(DOCUMENTS).hash();
    assertThat(corpus(new ArrayList<>(DOCUMENTS)).hash()).isEqualTo(hash);
    List<SentenceTerms> first = DOCUMENTS.get(0);
    List<SentenceTerms> second = DOCUMENTS.get(1);
    assertThat(
            List.of(
                corpus(List.of(second, first)).hash(),
                corpus(List.of(first, second, List.of(sentence(0, 0, 10, "sea")))).hash(),
                corpus(List.of(first, List.of(second.get(0), sentence(1, 1, 10, "sea")))).hash(),
                corpus(List.of(first, List.of(second.get(1), second.get(0)))).hash(),
                corpus(List.of(first, List.of(second.get(0)))).hash()))
        .doesNotContain(hash)
        .doesNotHaveDuplicates();
  }

  @Test
  void aTermThatNoUnitHasChangesNothing() {
    List<SentenceTerms> other =
        List.of(DOCUMENTS.get(0).get(0), sentence(1, 1, 10, "ship", "ship", "another"));
    assertThat(corpus(List.of(other, DOCUMENTS.get(1))).hash()).isEqualTo(corpus(DOCUMENTS).hash());
  }

  @Test
  void unitsThatAreAllTheSameAreUniform() {
    assertThat(corpus(DOCUMENTS).isUniform()).isFalse();
    TopicsConfig all =
        new TopicsConfig(
            true,
            2,
            List.of(2),
            20,
            10,
            1,
            10,
            false,
            1,
            0,
            1,
            0.5,
            0.2,
            0,
            7,
            TopicsByHandConfig.NONE);
    List<SentenceTerms> same = List.of(sentence(0, 0, 10, "a", "b"), sentence(1, 1, 10, "a", "b"));
    assertThat(TopicCorpus.of(List.of(same, same), all).isUniform()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0.07,100,7", "0.03,100,3", "0.03,65,2", "0.29,100,29", "0,5,0", "1,5,5", "0.5,5,3"})
  void aShareOfTheDocumentsIsRoundedUpButNotByRounding(double share, int documents, int least) {
    assertThat(VocabularyBounds.of(bounds(share, 1), documents).minDocuments()).isEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({"0.29,100,29", "0.2,14,2", "0.07,100,7", "1,3,3", "0.58,50,29"})
  void aShareOfTheUnitsIsRoundedDownButNotByRounding(double share, int units, int most) {
    assertThat(VocabularyBounds.of(bounds(0, share), 1).maxUnits(units)).isEqualTo(most);
  }

  private static TopicsConfig bounds(double minDocumentShare, double maxUnitShare) {
    return new TopicsConfig(
        true,
        2,
        List.of(2),
        20,
        10,
        1,
        10,
        false,
        1,
        minDocumentShare,
        maxUnitShare,
        0.5,
        0.2,
        0,
        7,
        TopicsByHandConfig.NONE);
  }
}
