package dev.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.EntitiesConfig;
import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.tally.EntityMeasurements;
import dev.parallax.entity.tally.EntityUse;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.voice.VoiceView;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names that are none, and more of them than any document has. */
class HostileNamesTest {

  private static final List<String> TYPES =
      List.of("PERSON", "ORGANIZATION", "LOCATION", "MISC", "DATE", "NUMBER");

  private static final List<String> PARTS =
      List.of(
          "Okonjo",
          "東京",
          "김정은",
          "🌊",
          "𝔸lpha",
          "é",
          "e\u0301",
          "-",
          "–",
          "'s",
          "(",
          ")",
          "\"",
          "“",
          "the",
          "The",
          ".",
          "U.S.",
          "1,200",
          "&",
          "/",
          "Mr.",
          "President",
          "Jr.",
          "de",
          "H.",
          "\0",
          "İstanbul",
          "ß",
          "Σίσυφος",
          "नमस्ते",
          "Trump",
          "Putin",
          "TPP",
          "\u00a0",
          "\u200d");

  @Test
  void everyNameHasOneWellFormedIdOrAReason() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      AnnotatedDocument document = MarkedDocument.of("2016/a.txt", randomSentence(random));
      EntityCatalogue catalogue =
          EntityCatalogue.of(List.of(NameInventory.of(document)), EntitiesConfig.NONE);
      Map<Integer, String> entities = catalogue.entitiesOf(document);
      for (Mention mention : document.annotation().mentions()) {
        String id = entities.get(mention.ordinal());
        assertThat(id != null || hasReason(document, mention))
            .as(surface(document, mention))
            .isTrue();
        assertThat(id == null || id.matches("[a-z]+:\\S+")).as(String.valueOf(id)).isTrue();
      }
      assertThat(EntityUse.of(document, entities).forms().keySet())
          .isEqualTo(Map.copyOf(EntityUse.of(document, entities).mentions()).keySet());
    }
  }

  @Test
  void namesOfAHundredWordsAreNone() {
    String name = "Alpha ".repeat(100).strip();
    assertThat(entities("[PERSON " + name + "] and [MISC " + "x".repeat(5_000) + "] left."))
        .isEmpty();
  }

  @Test
  void tenThousandMentionsOfOneDocumentAreResolved() {
    String sentence =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "[PERSON Ann" + i % 5_000 + " Lowe" + i % 700 + "]")
            .collect(Collectors.joining(" and "));
    AnnotatedDocument document = MarkedDocument.of("2016/a.txt", sentence);
    EntityCatalogue catalogue =
        EntityCatalogue.of(List.of(NameInventory.of(document)), EntitiesConfig.NONE);
    Map<Integer, String> entities = catalogue.entitiesOf(document);
    assertThat(entities).hasSize(10_000);
    assertThat(EntityMeasurements.of(document, entities, VoiceView.ALL).numerators())
        .filteredOn(n -> n.measure().family().equals(EntityMeasurements.ENTITY_PAIR))
        .hasSize(190);
  }

  @Test
  void aDocumentWithoutTextHasNoNames() {
    AnnotatedDocument empty = MarkedDocument.of("2016/a.txt");
    assertThat(NameInventory.of(empty).names()).isEmpty();
    assertThat(EntityCatalogue.of(List.of(), EntitiesConfig.NONE).entitiesOf(empty)).isEmpty();
    assertThat(EntityMeasurements.of(empty, Map.of(), VoiceView.ALL).numerators()).isEmpty();
  }

  @Test
  void lettersOfOtherScriptsStayInTheId() {
    assertThat(entities("[LOCATION 東京] and [PERSON Σίσυφος] met."))
        .containsExactly("location:東京", "person:σίσυφος");
  }

  private static List<String> entities(String sentence) {
    AnnotatedDocument document = MarkedDocument.of("2016/a.txt", sentence);
    EntityCatalogue catalogue =
        EntityCatalogue.of(List.of(NameInventory.of(document)), EntitiesConfig.NONE);
    return List.copyOf(catalogue.entitiesOf(document).values());
  }

  /** The reasons that the methods give, each told in another way than the code does. */
  private static boolean hasReason(AnnotatedDocument document, Mention mention) {
    String surface = surface(document, mention);
    boolean number = EntityType.of(mention.type()).isEmpty();
    boolean noLetter = surface.replace("'s", "").codePoints().noneMatch(Character::isLetter);
    boolean title = surface.contains("Mr") || surface.contains("President");
    boolean joined = surface.matches("(?s).*[-–/].*") && surface.matches("(?s).*(Trump|Putin).*");
    boolean beforeBracket = surface.contains("(");
    boolean suffix = surface.contains("'s");
    boolean common =
        mention.type().equals("MISC") && surface.codePoints().noneMatch(Character::isUpperCase);
    return number || noLetter || title || joined || beforeBracket || suffix || common;
  }

  private static String surface(AnnotatedDocument document, Mention mention) {
    String text = document.document().text();
    int start = text.offsetByCodePoints(0, mention.span().start());
    return text.substring(start, text.offsetByCodePoints(start, mention.span().length()));
  }

  private static String randomSentence(Random random) {
    return IntStream.range(0, 1 + random.nextInt(8))
        .mapToObj(i -> "[" + pick(TYPES, random) + " " + randomName(random) + "]")
        .collect(Collectors.joining(" , "));
  }

  private static String randomName(Random random) {
    String name =
        IntStream.range(0, 1 + random.nextInt(5))
            .mapToObj(i -> pick(PARTS, random))
            .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    return name.isBlank() || name.equals("\u200d") || name.equals("\u00a0") ? "x" : name;
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
