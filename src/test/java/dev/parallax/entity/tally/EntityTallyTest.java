package dev.parallax.entity.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.entity.MarkedDocument;
import dev.parallax.entity.NameInventory;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.entity.EntityCounts;
import dev.parallax.model.entity.EntityPairCounts;
import dev.parallax.model.entity.EntitySummary;
import dev.parallax.model.voice.VoiceView;
import dev.parallax.store.RecordCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntityTallyTest {

  private static final List<AnnotatedDocument> CORPUS =
      List.of(
          MarkedDocument.of(
              "2016/a.txt",
              "[COUNTRY:JPN Japan] and [COUNTRY:USA US] and [COUNTRY:USA America].",
              "[COUNTRY:JPN Japan].",
              "Nothing."),
          MarkedDocument.of(
              "2016/b.txt",
              "#[LOCATION Nampo]",
              "[COUNTRY:JPN Japan], [COUNTRY:USA U.S.].",
              "[COUNTRY:USA U.S.]."),
          MarkedDocument.of("2024/c.txt", "[COUNTRY:JPN Japan] and [COUNTRY:USA US]."));

  private static final EntityCatalogue CATALOGUE =
      EntityCatalogue.of(CORPUS.stream().map(NameInventory::of).toList(), EntitiesConfig.NONE);

  @Test
  void entitiesHaveTheirFormsAndCountsByCohort() {
    List<EntitySummary> entities = tally(CORPUS).entities(CATALOGUE);
    assertThat(entities)
        .extracting(summary -> summary.entity().entityId())
        .containsExactly("country:JPN", "country:USA", "location:nampo");
    EntitySummary usa = entities.get(1);
    assertThat(usa.entity().aliases()).containsExactly("America", "U.S.", "US");
    assertThat(usa.counts())
        .containsExactly(new EntityCounts("2016", 4, 2), new EntityCounts("2024", 1, 1));
    assertThat(usa.mentions()).isEqualTo(5);
    assertThat(usa.documents()).isEqualTo(3);
    assertThat(entities.get(2).counts()).as("named in a heading only").isEmpty();
  }

  @Test
  void pairsHaveSentencesDocumentsAndAssociation() {
    List<EntityPairCounts> pairs = tally(CORPUS).pairs();
    assertThat(pairs).hasSize(2);
    EntityPairCounts first = pairs.get(0);
    assertThat(first.entityIdA()).isEqualTo("country:JPN");
    assertThat(first.cohort()).isEqualTo("2016");
    assertThat(first.sentences()).isEqualTo(2);
    assertThat(first.documents()).isEqualTo(2);
    // Of 5 sentences 3 name Japan, 3 the United States, 2 both: ln(.4 / .36) / -ln .4.
    assertThat(first.npmi()).isCloseTo(0.114986, within(1e-6));
    assertThat(pairs.get(1).npmi()).as("every sentence of 2024 names both").isNull();
  }

  @Test
  void associationIsOneTogetherAndZeroIndependent() {
    assertThat(Association.npmi(2, 2, 2, 8)).isCloseTo(1, within(1e-12));
    assertThat(Association.npmi(2, 4, 4, 8)).isCloseTo(0, within(1e-12));
    assertThat(Association.npmi(1, 8, 2, 16)).isZero();
  }

  @Test
  void theOrderOfDocumentsDoesNotCount() {
    List<AnnotatedDocument> shuffled = new ArrayList<>(CORPUS);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(shuffled).isNotEqualTo(CORPUS);
    assertThat(tally(shuffled).entities(CATALOGUE)).isEqualTo(tally(CORPUS).entities(CATALOGUE));
    assertThat(tally(shuffled).pairs()).isEqualTo(tally(CORPUS).pairs());
  }

  @Test
  void countsAgreeWithTheMeasurements() {
    for (AnnotatedDocument document : CORPUS) {
      EntityUse use = use(document);
      double mentions = use.mentions().values().stream().mapToDouble(count -> count).sum();
      assertThat(mentions)
          .isEqualTo(
              EntityMeasurements.of(document, CATALOGUE.entitiesOf(document), VoiceView.ALL)
                  .denominators()
                  .get(0)
                  .total());
    }
  }

  @Test
  void aUseSurvivesTheStore() throws IOException {
    RecordCodec<EntityUse> codec = new RecordCodec<>(EntityUse.class);
    EntityUse use = use(CORPUS.get(0));
    assertThat(codec.decode(codec.encode(use))).isEqualTo(use);
  }

  @Test
  void nothingAddedIsNothingCounted() {
    assertThat(new EntityTally().entities(CATALOGUE)).isEmpty();
    assertThat(new EntityTally().pairs()).isEmpty();
  }

  private static EntityTally tally(List<AnnotatedDocument> documents) {
    EntityTally tally = new EntityTally();
    documents.forEach(document -> tally.add(use(document)));
    return tally;
  }

  private static EntityUse use(AnnotatedDocument document) {
    return EntityUse.of(document, CATALOGUE.entitiesOf(document));
  }
}
