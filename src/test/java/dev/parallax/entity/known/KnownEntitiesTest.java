package dev.parallax.entity.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownEntitiesTest {

  @Test
  void everyNameLeadsToItsOwnEntity() {
    List<String> wrong = new ArrayList<>();
    KnownEntityReader.actors((entity, names) -> check(entity, names, wrong));
    KnownEntityReader.countries((entity, names) -> check(entity, names, wrong));
    assertThat(wrong).isEmpty();
  }

  @Test
  void idsAreUniqueAndThereAreHundredsOfActors() {
    Map<String, String> names = new HashMap<>();
    Set<String> doubled = new HashSet<>();
    KnownEntityReader.actors(
        (entity, aliases) -> {
          if (names.put(entity.id(), entity.name()) != null) {
            doubled.add(entity.id());
          }
        });
    assertThat(doubled).isEmpty();
    assertThat(names).hasSizeGreaterThan(300);
    assertThat(names.keySet()).allMatch(id -> id.matches("[a-z]+:[a-z0-9-]+"));
  }

  @ParameterizedTest
  @CsvSource({
    "Donald J. Trump, person:donald-trump",
    "George W. Bush, person:george-w-bush",
    "George Herbert Walker Bush, person:george-h-w-bush",
    "Jinping Xi, person:xi-jinping",
    "James N. Mattis, person:jim-mattis",
    "TPP, organization:trans-pacific-partnership",
    "U.N., organization:united-nations",
    "Second World War, misc:world-war-ii",
    "America, country:USA",
    "DPRK, country:PRK",
    "Europeans, demonym:europe"
  })
  void findsByAnyName(String name, String id) {
    assertThat(KnownEntities.find(Name.of(name))).map(KnownEntity::id).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Who", "us", "Start", "George Bush", "Congo", "Clinton", "Kim", "Nobody"})
  void findsNoneForWhatFitsSeveralOrIsAWord(String name) {
    assertThat(KnownEntities.find(Name.of(name))).isEmpty();
  }

  @Test
  void knowsWhatACountryIs() {
    assertThat(KnownEntities.withId("country:JPN"))
        .contains(new KnownEntity("country:JPN", EntityType.COUNTRY, "Japan", "JPN"));
    assertThat(KnownEntities.withId("country:XXX")).isEmpty();
  }

  private static void check(KnownEntity entity, List<String> names, List<String> wrong) {
    for (String name : names) {
      boolean own =
          name.contains("(")
              || KnownEntities.find(Name.of(name)).filter(entity::equals).isPresent();
      if (!own) {
        wrong.add(entity.id() + ": " + name);
      }
    }
  }
}
