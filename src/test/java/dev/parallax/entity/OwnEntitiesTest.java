package dev.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.store.RecordCodec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnEntitiesTest {

  private static final AnnotatedDocument DOCUMENT =
      MarkedDocument.of(
          "2016/a.txt",
          "[LOCATION Seoul] and [ORGANIZATION ROK] met [MISC Applause] and [COUNTRY Japan].",
          "[ORGANIZATION Harbour Guild] asked [PERSON Mary Okonjo].",
          "[ORGANIZATION Pilots' Union] asked [PERSON Okonjo].");

  @Test
  void namesOfOneEntityCountAsIt() {
    assertThat(entities(aliases("South Korea", "Seoul", "ROK")))
        .containsEntry(0, "country:KOR")
        .containsEntry(1, "country:KOR")
        .containsEntry(3, "country:JPN");
  }

  @Test
  void aNameThatNobodyKnowsTakesTheTypeOfItsFirstAlias() {
    EntityCatalogue catalogue =
        catalogue(aliases("The Two Guilds", "Harbour Guild", "Pilots' Union"));

    assertThat(catalogue.entitiesOf(DOCUMENT))
        .containsEntry(4, "organization:two-guilds")
        .containsEntry(6, "organization:two-guilds");
    assertThat(catalogue.entity("organization:two-guilds").name()).isEqualTo("The Two Guilds");
  }

  @Test
  void anIdStandsForWhoeverIsFound() {
    assertThat(entities(aliases("organization:guilds", "person:mary-okonjo")))
        .containsEntry(5, "organization:guilds")
        .containsEntry(7, "organization:guilds");
  }

  @Test
  void whatIsDroppedIsNoEntity() {
    assertThat(entities(new EntitiesConfig(Map.of(), List.of("applause", "country:JPN", "Okonjo"))))
        .containsOnlyKeys(0, 1, 4, 5, 6);
    assertThat(entities(new EntitiesConfig(Map.of(), List.of("Mary Okonjo"))))
        .as("whoever is called by a part of the name")
        .doesNotContainKeys(5, 7);
  }

  @Test
  void whoIsDroppedIsDroppedUnderAnAliasToo() {
    EntitiesConfig both =
        new EntitiesConfig(Map.of("South Korea", List.of("Seoul")), List.of("Seoul"));

    assertThat(entities(both)).doesNotContainKey(0);
  }

  @Test
  void tellsWhichNamesAreNowhere() {
    EntitiesConfig settings =
        new EntitiesConfig(
            Map.of("South Korea", List.of("Seoul", "Soeul")),
            List.of("Japan", "Mary Okonjo", "person:nobody", "!!"));
    EntityCatalogue catalogue = catalogue(settings);

    assertThat(catalogue.unheard(settings, Set.copyOf(catalogue.ownNamesOf(DOCUMENT))))
        .containsExactly("Soeul", "person:nobody", "!!");
    assertThat(catalogue(EntitiesConfig.NONE).ownNamesOf(DOCUMENT)).isEmpty();
  }

  @Test
  void comesBackFromItsBytes() throws IOException {
    EntityCatalogue catalogue = catalogue(aliases("South Korea", "Seoul"));
    RecordCodec<EntityCatalogue> codec = new RecordCodec<>(EntityCatalogue.class);

    assertThat(codec.decode(codec.encode(catalogue))).isEqualTo(catalogue);
  }

  private static EntitiesConfig aliases(String name, String... others) {
    return new EntitiesConfig(Map.of(name, List.of(others)), List.of());
  }

  private static EntityCatalogue catalogue(EntitiesConfig settings) {
    return EntityCatalogue.of(List.of(NameInventory.of(DOCUMENT)), settings);
  }

  /** By the ordinals of mentions. */
  private static Map<Integer, String> entities(EntitiesConfig settings) {
    return catalogue(settings).entitiesOf(DOCUMENT);
  }
}
