package dev.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids stay when documents come and go, and when they are named or ordered otherwise. */
class EntityStabilityTest {

  private static final List<AnnotatedDocument> CORPUS =
      List.of(
          MarkedDocument.of(
              "2016/a.txt",
              "[PERSON Donald Trump] met [PERSON Mary Okonjo] of the [ORGANIZATION Harbour Pilots"
                  + " Guild] (HPG).",
              "[PERSON Okonjo] left the [ORGANIZATION HPG]; [ORGANIZATION Trump] joined"
                  + " [ORGANIZATION NATO]."),
          MarkedDocument.of(
              "2024/b.txt",
              "[PERSON Trump], [PERSON Abe], [COUNTRY:JPN Japan], [NATIONALITY:JPN Japanese].",
              "[PERSON Ben Okonjo] saw [PERSON Kim Jong Un] in [LOCATION Nampo]; [PERSON Kim]"
                  + " spoke."));

  private static final List<String> POOL =
      List.of(
          "[PERSON Donald Trump]",
          "[PERSON Trump]",
          "[ORGANIZATION Trump]",
          "[PERSON Donald J. Trump]",
          "[PERSON Abe Shinzo]",
          "[PERSON Shinzo Abe]",
          "[PERSON Mary Okonjo]",
          "[PERSON Mary Q. Okonjo]",
          "[PERSON Ben Lowe]",
          "[PERSON Kim Jong-un]",
          "[MISC TPP]",
          "[ORGANIZATION Trans-Pacific Partnership]",
          "[LOCATION Nampo]",
          "[COUNTRY:USA US]",
          "[NATIONALITY:USA American]",
          "[ORGANIZATION Tidal Research Institute]",
          "[LOCATION Tidal Research Institute]",
          "[LOCATION Washington]",
          "[ORGANIZATION Congress]",
          "[MISC Cold War]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing is named.",
        "[PERSON Donald J. Trump] and [PERSON Ivanka Trump] and [PERSON TRUMP].",
        "[PERSON Mary Q. Okonjo] and [PERSON MARY OKONJO] and [PERSON Carl Okonjo].",
        "[ORGANIZATION Abe Shinzo], [MISC Shinzo Abe], [PERSON Akie Abe], [PERSON Abe].",
        "[ORGANIZATION Hall Painters Group] (HPG) and [ORGANIZATION HPG].",
        "[ORGANIZATION Nampo], [PERSON Nampo], [MISC Nampo] and [LOCATION Nampo City].",
        "[PERSON NATO], [LOCATION NATO], [PERSON Japan], [PERSON Kim Dae-jung], [PERSON Kim].",
        "[ORGANIZATION Harbour Pilots Guild], [MISC harbour pilots guild], [LOCATION HPG]."
      })
  void aDocumentMoreChangesNoIdOfTheOthers(String added) {
    List<AnnotatedDocument> more = new ArrayList<>(CORPUS);
    more.add(MarkedDocument.of("2024/c.txt", added));
    for (AnnotatedDocument document : CORPUS) {
      assertThat(catalogue(more).entitiesOf(document))
          .isNotEmpty()
          .isEqualTo(catalogue(CORPUS).entitiesOf(document));
    }
  }

  @Test
  void aDocumentAloneHasTheIdsItHasInTheCorpus() {
    Random random = new Random(7);
    List<AnnotatedDocument> corpus = randomCorpus(random, 40);
    EntityCatalogue all = catalogue(corpus);
    for (AnnotatedDocument document : corpus) {
      List<AnnotatedDocument> some =
          corpus.stream()
              .filter(other -> other.equals(document) || random.nextInt(3) == 0)
              .toList();
      assertThat(catalogue(some).entitiesOf(document)).isEqualTo(all.entitiesOf(document));
    }
  }

  @Test
  void neitherOrderNorNamesOfDocumentsCount() {
    List<AnnotatedDocument> corpus = new ArrayList<>(randomCorpus(new Random(8), 30));
    corpus.addAll(CORPUS);
    EntityCatalogue catalogue = catalogue(corpus);
    List<NameInventory> shuffled = new ArrayList<>(inventories(corpus));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(EntityCatalogue.of(shuffled, EntitiesConfig.NONE)).isEqualTo(catalogue);
    }
    assertThat(NameInventory.of(MarkedDocument.of("x/y.txt", "[PERSON Ben Lowe] left.")))
        .isEqualTo(NameInventory.of(MarkedDocument.of("2016/z.txt", "[PERSON Ben Lowe] left.")));
  }

  @Test
  void howOftenANameIsWrittenDoesNotCount() {
    String once = "[PERSON Ben Lowe] left [ORGANIZATION Nampo] for [LOCATION Nampo].";
    AnnotatedDocument plain = MarkedDocument.of("2016/a.txt", once);
    AnnotatedDocument often =
        MarkedDocument.of("2016/b.txt", once, "[ORGANIZATION Nampo] [ORGANIZATION Nampo]", once);
    assertThat(EntityCatalogue.of(inventories(List.of(plain, often)), EntitiesConfig.NONE))
        .isEqualTo(EntityCatalogue.of(inventories(List.of(plain)), EntitiesConfig.NONE));
  }

  private static List<AnnotatedDocument> randomCorpus(Random random, int documents) {
    return IntStream.range(0, documents)
        .mapToObj(
            i -> {
              List<String> mentions = new ArrayList<>();
              for (int j = 0; j < 1 + random.nextInt(12); j++) {
                mentions.add(POOL.get(random.nextInt(POOL.size())));
              }
              return MarkedDocument.of("2016/" + i + ".txt", String.join(" , ", mentions));
            })
        .toList();
  }

  private static EntityCatalogue catalogue(List<AnnotatedDocument> corpus) {
    return EntityCatalogue.of(inventories(corpus), EntitiesConfig.NONE);
  }

  private static List<NameInventory> inventories(List<AnnotatedDocument> corpus) {
    return corpus.stream().map(NameInventory::of).toList();
  }
}
