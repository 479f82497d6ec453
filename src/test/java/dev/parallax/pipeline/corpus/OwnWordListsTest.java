package dev.parallax.pipeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.evidence.QuotableDocument;
import dev.parallax.config.EntitiesConfig;
import dev.parallax.config.TermsConfig;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.entity.NameInventory;
import dev.parallax.entity.tally.EntityUse;
import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.own.OwnUse;
import dev.parallax.pipeline.handover.CountedPlaces;
import dev.parallax.pipeline.handover.DocumentDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnWordListsTest {

  private static final AnnotatedDocument DOCUMENT =
      new SampleDocumentBuilder("a/1")
          .paragraph("The harbour was quiet. Nobody spoke of the old treaty.")
          .build()
          .annotated();

  @Test
  void tellsWhatIsLeftOutAndWhatDoesNothing() {
    assertThat(notes(List.of("Harbour", "harbor"), List.of("old treaty", "treaty old"), "Nobody"))
        .containsExactly(
            "Not counted as terms, by terms.stop_list: Harbour.",
            "In no document, though named in terms.stop_list: harbor.",
            "Not compared, by terms.drop: old treaty.",
            "In no document, though named in terms.drop: treaty old.",
            "In no document, though named in entities.drop: Nobody.");
  }

  @Test
  void aLongListIsCountedBehindItsFirstEntries() {
    List<String> many = IntStream.range(0, 1_212).mapToObj(i -> "word" + i).toList();

    assertThat(notes(many, List.of()))
        .singleElement()
        .asString()
        .endsWith(
            "word0, word1, word2, word3, word4, word5, word6, word7, word8, word9 and 1,202 more.");
  }

  @Test
  void withoutListsThereIsNothingToTell() {
    assertThat(notes(List.of(), List.of())).isEmpty();
  }

  @Test
  void tellsWhoIsPutTogether() {
    EntitiesConfig entities =
        new EntitiesConfig(Map.of("South Korea", List.of("Seoul", "ROK")), List.of("Applause"));
    EntityCatalogue catalogue = EntityCatalogue.of(List.of(NameInventory.of(DOCUMENT)), entities);
    OwnWordLists lists = new OwnWordLists(terms(List.of(), List.of()), entities);
    lists.add(digest(List.of("applause", "rok")));

    assertThat(lists.notes(catalogue))
        .containsExactly(
            "Not counted as entities, by entities.drop: Applause.",
            "Put together by entities.aliases: Seoul, ROK as South Korea.",
            "In no document, though named in entities.aliases: Seoul.");
  }

  private static List<String> notes(List<String> stop, List<String> drop, String... names) {
    EntitiesConfig entities = new EntitiesConfig(Map.of(), List.of(names));
    OwnWordLists lists = new OwnWordLists(terms(stop, drop), entities);
    lists.add(digest(List.of()));
    return new ArrayList<>(lists.notes(EntityCatalogue.of(List.of(), entities)));
  }

  private static TermsConfig terms(List<String> stop, List<String> drop) {
    return new TermsConfig(3, false, false, false, 3, 3, stop, true, drop);
  }

  private static DocumentDigest digest(List<String> ownNames) {
    return new DocumentDigest(
        QuotableDocument.of(DOCUMENT),
        CountedPlaces.of(DOCUMENT, DocumentAnalysis.NONE),
        ownNames,
        new OwnUse(new TreeMap<>(), new TreeMap<>()),
        EntityUse.of(DOCUMENT, Map.of()),
        List.of());
  }
}
