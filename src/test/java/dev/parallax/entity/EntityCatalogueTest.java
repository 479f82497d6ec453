package dev.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.entity.Entity;
import dev.parallax.store.RecordCodec;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityCatalogueTest {

  @Test
  void formsOfOnePersonAreOneEntity() {
    assertThat(
            entities(
                "[PERSON Donald Trump] won.",
                "[PERSON Trump] said so; [PERSON President-elect Trump] did.",
                "[ORGANIZATION Trump]'s team, [PERSON Trump's] party, “[PERSON Donald J. Trump]”.",
                "[PERSON DoNALD TRUMP] and [PERSON Mr. Trump]; [PERSON Trumps] plans."))
        .hasSize(9)
        .allMatch("person:donald-trump"::equals);
  }

  @Test
  void formsOfAnUnknownPersonAreOneEntity() {
    assertThat(
            entities(
                "[PERSON Senator Mary Q. Okonjo] spoke.",
                "[PERSON Okonjo] left; [ORGANIZATION Okonjo] came back, [PERSON Ms. Okonjo's] way.",
                "[PERSON Mary Okonjo] and [PERSON Mary) Okonjo]: [PERSON Okonjos] book."))
        .hasSize(7)
        .allMatch("person:mary-okonjo"::equals);
  }

  /** CoreNLP tags "patriotic" so; letters without capitals may name. */
  @Test
  void aMiscellaneousNameHasACapital() {
    assertThat(entities("A [MISC patriotic] song, [MISC iPhone] and [MISC Brexit]; [MISC 東京]."))
        .containsExactly("misc:iphone", "misc:brexit", "misc:東京");
    assertThat(entities("A [PERSON bell hooks] essay.")).containsExactly("person:bell-hooks");
  }

  @Test
  void anAbbreviationInBracketsIsItsName() {
    assertThat(
            entities(
                "The [ORGANIZATION Harbour Pilots Guild] (HPG) met.",
                "[ORGANIZATION HPG] and [MISC HPG] again."))
        .hasSize(3)
        .allMatch("organization:harbour-pilots-guild"::equals);
    assertThat(
            entities("[ORGANIZATION GHP] ([ORGANIZATION Guild of Harbour Pilots]).", "[MISC GHP]."))
        .hasSize(3)
        .allMatch("organization:guild-of-harbour-pilots"::equals);
    assertThat(entities("[ORGANIZATION Trans-Pacific Partnership (TPP)] or [MISC TPP]."))
        .hasSize(2)
        .allMatch("organization:trans-pacific-partnership"::equals);
  }

  @Test
  void initialsFindTheOnlyNameThatHasThem() {
    List<AnnotatedDocument> corpus =
        List.of(
            document("2016/a.txt", "[ORGANIZATION Guild of Harbour Pilots] met."),
            document("2016/b.txt", "[ORGANIZATION GHP] did not."));
    assertThat(entities(corpus, 1)).containsExactly("organization:guild-of-harbour-pilots");
    List<AnnotatedDocument> ambiguous =
        List.of(
            corpus.get(0),
            corpus.get(1),
            document("2016/c.txt", "[ORGANIZATION Greek Harp Players] sang."));
    assertThat(entities(ambiguous, 1)).containsExactly("organization:ghp");
  }

  @Test
  void aDefinitionOverrulesWhatIsKnown() {
    assertThat(
            entities("The [ORGANIZATION Tin Pan Parade] (TPP) and the [ORGANIZATION TPP] danced."))
        .containsExactly("organization:tin-pan-parade", "organization:tin-pan-parade");
  }

  @Test
  void namesOfACountryAreOneEntityAndItsDemonymAnother() {
    assertThat(
            entities(
                "[COUNTRY:USA United States], [COUNTRY:USA US], [COUNTRY:USA U.S.],"
                    + " [COUNTRY:USA America]."))
        .hasSize(4)
        .allMatch("country:USA"::equals);
    assertThat(entities("[COUNTRY:PRK North Korea], [COUNTRY:PRK DPRK], [PERSON DPRK]."))
        .hasSize(3)
        .allMatch("country:PRK"::equals);
    assertThat(entities("[NATIONALITY:JPN Japanese] and [LOCATION Japans]; [MISC Koreans]."))
        .containsExactly("demonym:JPN", "country:JPN", "demonym:korea");
  }

  @Test
  void nameOrderHyphensCaseAndDiacriticsDoNotCount() {
    assertThat(entities("[PERSON Shinzo Abe], [PERSON Abe Shinzo], [MISC Shinzō Abe]."))
        .hasSize(3)
        .allMatch("person:shinzo-abe"::equals);
    assertThat(
            entities(
                "[PERSON Kim Jong-un], [PERSON Kim Jong Un], [PERSON KIM JONG UN], [PERSON Kim]."))
        .hasSize(4)
        .allMatch("person:kim-jong-un"::equals);
    assertThat(entities("[PERSON Okada Kenji] met [PERSON Kenji Okada]; [PERSON Okada] left."))
        .hasSize(3)
        .allMatch("person:kenji-okada"::equals);
    assertThat(entities("[PERSON Zoltan Nagy] is [PERSON Nagy Zoltan]."))
        .containsExactly("person:nagy-zoltan", "person:nagy-zoltan");
  }

  @Test
  void aSharedLastNameMergesNoTwoPersons() {
    assertThat(entities("[PERSON Kim Jong Un], [PERSON Kim Dae-jung], [PERSON Kim Il Sung]."))
        .containsExactly("person:kim-jong-un", "person:kim-dae-jung", "person:kim-il-sung");
    assertThat(entities("[PERSON George H. W. Bush], [PERSON George H.W. Bush]."))
        .containsOnly("person:george-h-w-bush");
    assertThat(
            entities(
                "[PERSON George W. Bush] and [PERSON Bill Clinton], [PERSON Hillary Clinton]."))
        .containsExactly("person:george-w-bush", "person:bill-clinton", "person:hillary-clinton");
    assertThat(entities("[PERSON Ann A. Lowe] met [PERSON Ann B. Lowe]; [PERSON Ann Lowe] spoke."))
        .containsExactly("person:ann-a-lowe", "person:ann-b-lowe", "person:ann-b-lowe");
    assertThat(entities("[PERSON Tom Lowe] and [PERSON Tom Lowe Jr.]"))
        .containsExactly("person:tom-lowe", "person:tom-lowe-jr");
  }

  @Test
  void aBareLastNameGoesToTheNearestFullNameBeforeIt() {
    assertThat(
            entities(
                "[PERSON Hillary Clinton] spoke. [PERSON Clinton] left.",
                "[PERSON Bill Clinton] came. [PERSON Clinton] stayed."))
        .containsExactly(
            "person:hillary-clinton",
            "person:hillary-clinton",
            "person:bill-clinton",
            "person:bill-clinton");
  }

  @Test
  void aBareLastNameBeforeAllFullNamesNeedsThemToBeOne() {
    assertThat(entities("#[PERSON Okonjo] returns", "[PERSON Mary Okonjo] is back."))
        .containsExactly("person:mary-okonjo", "person:mary-okonjo");
    assertThat(entities("[PERSON Okonjo] met [PERSON Mary Okonjo] and [PERSON Ben Okonjo]."))
        .containsExactly("person:okonjo", "person:mary-okonjo", "person:ben-okonjo");
  }

  @Test
  void aBareLastNameGoesToTheOnlyFullNameOfTheCorpus() {
    AnnotatedDocument bare = document("2016/a.txt", "[PERSON Okonjo] spoke.");
    AnnotatedDocument mary = document("2024/b.txt", "[PERSON Mary Okonjo] spoke.");
    AnnotatedDocument ben = document("2024/c.txt", "[PERSON Ben Okonjo] spoke.");
    assertThat(entities(List.of(bare, mary), 0)).containsExactly("person:mary-okonjo");
    assertThat(entities(List.of(bare, mary, ben), 0)).containsExactly("person:okonjo");
    assertThat(entities(List.of(bare), 0)).containsExactly("person:okonjo");
  }

  @Test
  void aGivenNameAloneGoesToTheOnlyPersonOfTheDocumentWhoBearsIt() {
    assertThat(entities("[PERSON Mary Okonjo] came. [PERSON Mary] spoke."))
        .containsOnly("person:mary-okonjo");
    assertThat(entities("[PERSON Mary Okonjo], [PERSON Mary Lowe]. [PERSON Mary] spoke."))
        .endsWith("person:mary");
  }

  /** Places bear names of persons; a title tells which is meant. */
  @Test
  void aTitleMakesALastNameAPersons() {
    assertThat(
            entities(
                "[PERSON George Washington] left; President [LOCATION Washington] was in"
                    + " [LOCATION Washington].",
                "The address of President [LOCATION Washington] in [LOCATION Washington], and the"
                    + " president [LOCATION Washington] chose. Judge [LOCATION Nampo] sat in"
                    + " [LOCATION Nampo]."))
        .containsExactly(
            "person:george-washington",
            "person:george-washington",
            "location:washington",
            "person:george-washington",
            "location:washington",
            "location:washington",
            "location:nampo",
            "location:nampo");
  }

  @Test
  void aPlaceThatBearsAPersonsNameStaysAPlace() {
    assertThat(
            entities(
                "[PERSON George Washington] went to [LOCATION Washington].",
                "[PERSON Ann Lowell] is from [LOCATION Lowell]; [PERSON Washington] was not."))
        .containsExactly(
            "person:george-washington",
            "location:washington",
            "person:ann-lowell",
            "location:lowell",
            "person:george-washington");
  }

  @Test
  void capitalsStayPlacesWhateverTheyStandFor() {
    assertThat(entities("[LOCATION Washington] and [ORGANIZATION Beijing] and [PERSON Tokyo]."))
        .containsExactly("location:washington", "location:beijing", "location:tokyo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[MISC Trump-Putin]",
        "[MISC Trump–Abe]",
        "[ORGANIZATION Obama/Xi]",
        "[MISC Trump-China]",
        "[PERSON Speaker]",
        "[PERSON President]",
        "[DATE 2016]",
        "[NUMBER seven]",
        "[ORGANIZATION 2016]",
        "[MISC ***]"
      })
  void whatNamesNoOneOrMoreThanOneHasNoEntity(String mention) {
    assertThat(entities("The " + mention + " matter.")).isEmpty();
  }

  @Test
  void aTypeThatTheAnnotatorGotWrongOnceDoesNotSplitAnEntity() {
    assertThat(entities("[PERSON Mary Okonjo], [ORGANIZATION Mary Okonjo], [MISC Mary Okonjo]."))
        .containsOnly("person:mary-okonjo");
    assertThat(entities("[LOCATION Nampo], [ORGANIZATION Nampo], [PERSON Nampo], [MISC Nampo]."))
        .containsOnly("location:nampo");
    assertThat(entities("[LOCATION Tidal Research Institute], [MISC Tidal Research Institute]."))
        .containsOnly("organization:tidal-research-institute");
  }

  @Test
  void tellsWhatAnEntityIs() {
    EntityCatalogue catalogue =
        catalogue(
            List.of(document("2016/a.txt", "[PERSON Mary Okonjo], [PERSON MARY Q. OKONJO].")));
    assertThat(catalogue.entity("person:mary-okonjo").name()).isEqualTo("Mary Okonjo");
    assertThat(catalogue.entity("country:USA"))
        .isEqualTo(new Entity("country:USA", "United States", "COUNTRY", "USA", List.of()));
    assertThat(catalogue.entity("demonym:JPN"))
        .isEqualTo(new Entity("demonym:JPN", "Japanese", "NATIONALITY", "JPN", List.of()));
    assertThat(catalogue.entity("organization:trans-pacific-partnership").name())
        .isEqualTo("Trans-Pacific Partnership");
    assertThat(catalogue.entity("misc:never-seen").name()).isEqualTo("never seen");
  }

  @Test
  void recordsSurviveTheStore() throws IOException {
    NameInventory inventory =
        NameInventory.of(
            document(
                "2016/a.txt",
                "[PERSON Mary Okonjo] of [ORGANIZATION Harbour Pilots Guild] (HPG)."));
    RecordCodec<NameInventory> inventories = new RecordCodec<>(NameInventory.class);
    assertThat(inventories.decode(inventories.encode(inventory))).isEqualTo(inventory);
    assertThat(inventory.definitions()).hasSize(1);
    EntityCatalogue catalogue = EntityCatalogue.of(List.of(inventory), EntitiesConfig.NONE);
    RecordCodec<EntityCatalogue> catalogues = new RecordCodec<>(EntityCatalogue.class);
    assertThat(catalogues.decode(catalogues.encode(catalogue))).isEqualTo(catalogue);
    assertThat(catalogue.expansions()).containsKey("hpg");
  }

  @Test
  void anEmptyCorpusHasAnEmptyCatalogue() {
    assertThat(EntityCatalogue.of(List.of(), EntitiesConfig.NONE).ids()).isEmpty();
    assertThat(entities("Nothing is named here.")).isEmpty();
  }

  private static AnnotatedDocument document(String id, String... sentences) {
    return MarkedDocument.of(id, sentences);
  }

  private static EntityCatalogue catalogue(List<AnnotatedDocument> corpus) {
    return EntityCatalogue.of(corpus.stream().map(NameInventory::of).toList(), EntitiesConfig.NONE);
  }

  /** Entities of a document that is a corpus by itself, in order of its mentions. */
  private static Collection<String> entities(String... sentences) {
    return entities(List.of(document("2016/a.txt", sentences)), 0);
  }

  private static Collection<String> entities(List<AnnotatedDocument> corpus, int document) {
    Map<Integer, String> entities = catalogue(corpus).entitiesOf(corpus.get(document));
    return Arrays.asList(entities.values().toArray(String[]::new));
  }
}
