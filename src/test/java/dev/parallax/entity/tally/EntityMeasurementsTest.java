package dev.parallax.entity.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.entity.MarkedDocument;
import dev.parallax.entity.NameInventory;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.voice.VoiceView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntityMeasurementsTest {

  private static final AnnotatedDocument DOCUMENT =
      MarkedDocument.of(
          "2016/a.txt",
          "#[COUNTRY:JPN Japan] in a heading",
          "[COUNTRY:JPN Japan] and [COUNTRY:USA US] and [COUNTRY:JPN Japan] in [DATE 2016].",
          "Nothing named.",
          "[COUNTRY:USA America] and [NATIONALITY:USA American] and [COUNTRY:JPN Japan].");

  private static final Measurements MEASURED = measure(DOCUMENT);

  @Test
  void numeratorsCountMentionsSentencesAndPairsOfParagraphs() {
    assertThat(totals())
        .containsOnly(
            Map.entry("entity country:JPN", 3.0),
            Map.entry("entity country:USA", 2.0),
            Map.entry("entity demonym:USA", 1.0),
            Map.entry("entity_sentence country:JPN", 2.0),
            Map.entry("entity_sentence country:USA", 2.0),
            Map.entry("entity_sentence demonym:USA", 1.0),
            Map.entry("entity_pair country:JPN + country:USA", 2.0),
            Map.entry("entity_pair country:JPN + demonym:USA", 1.0),
            Map.entry("entity_pair country:USA + demonym:USA", 1.0));
  }

  @Test
  void denominatorsAreMentionsWithAnEntityAndSentences() {
    assertThat(MEASURED.denominators())
        .extracting(Denominator::family, Denominator::key, Denominator::total)
        .containsExactly(
            tuple("entity", null, 6.0),
            tuple("entity_pair", null, 3.0),
            tuple("entity_sentence", null, 3.0));
    assertThat(MEASURED.denominators().get(0).contributions())
        .containsExactly(new Contribution(1, 1, 3), new Contribution(3, 3, 3));
  }

  @Test
  void sharesOfMentionsSumToOne() {
    double mentions =
        MEASURED.numerators().stream()
            .filter(n -> n.quantity() == Quantity.COUNT)
            .mapToDouble(Numerator::total)
            .sum();
    assertThat(mentions).isEqualTo(MEASURED.denominators().get(0).total());
  }

  @Test
  void onlyTheFirstTwentyEntitiesOfASentenceArePaired() {
    String sentence =
        IntStream.range(0, 30)
            .mapToObj(i -> "[LOCATION Nowhere%c]".formatted('A' + i % 26))
            .collect(Collectors.joining(" "));
    Measurements measured = measure(MarkedDocument.of("2016/a.txt", sentence));
    List<String> pairs =
        measured.numerators().stream()
            .filter(n -> n.measure().family().equals("entity_pair"))
            .map(n -> n.measure().key())
            .toList();
    assertThat(pairs).hasSize(190).noneMatch(key -> key.contains("nowhereu"));
  }

  private static Map<String, Double> totals() {
    return MEASURED.numerators().stream()
        .collect(
            Collectors.toMap(
                n -> n.measure().family() + " " + n.measure().key(), Numerator::total));
  }

  private static Measurements measure(AnnotatedDocument document) {
    EntityCatalogue catalogue =
        EntityCatalogue.of(List.of(NameInventory.of(document)), EntitiesConfig.NONE);
    return EntityMeasurements.of(document, catalogue.entitiesOf(document), VoiceView.ALL);
  }
}
