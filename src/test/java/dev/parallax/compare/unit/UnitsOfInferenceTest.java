package dev.parallax.compare.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.measure.AnalysedDocument;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitsOfInferenceTest {

  @Test
  void everyDocumentIsAUnitByDefault() {
    Map<String, String> units =
        units("document", essay("a/1", "Ada"), essay("a/2", "Ada"), essay("b/3", "Ben"));

    assertThat(units.values()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void documentsOfOneAuthorAreOneUnit() {
    Map<String, String> units =
        units("author", essay("a/1", "Ada"), essay("b/2", " ada "), essay("b/3", "Ben"));

    assertThat(units.get("a/1")).isEqualTo(units.get("b/2")).isNotEqualTo(units.get("b/3"));
  }

  @Test
  void anAuthorSharedByDocumentsOfSeveralMakesThemOneUnit() {
    Map<String, String> units =
        units(
            "author",
            essay("a/1", "Roe, Jane; Doe, John"),
            essay("b/2", "By Dr. Jane Roe"),
            essay("b/3", "john doe"),
            essay("b/4", "Ben Two"));

    assertThat(units.get("a/1")).isEqualTo(units.get("b/2")).isEqualTo(units.get("b/3"));
    assertThat(units.get("b/4")).isNotEqualTo(units.get("a/1"));
  }

  @Test
  void documentsWithoutAnAuthorStandAlone() {
    UnitsOfInference units = new UnitsOfInference("author");
    add(units, "author", essay("a/1", null));
    add(units, "author", essay("a/2", null));

    assertThat(units.byDocument().values()).doesNotHaveDuplicates().hasSize(2);
    assertThat(units.withoutValue()).isEqualTo(2);
  }

  @Test
  void anyOtherColumnOfTheMetadataMayBeTheUnit() {
    AnalysedDocument one =
        new SampleDocumentBuilder("a/1").metadata(null, null, Map.of("speaker", "Ada")).build();
    AnalysedDocument two =
        new SampleDocumentBuilder("b/2").metadata(null, null, Map.of("speaker", "Ada")).build();

    assertThat(units("speaker", one, two).values())
        .containsOnly(units("speaker", one, two).get("a/1"));
  }

  @Test
  void nearDuplicatesJoinTheUnitsOfTheirAuthors() {
    AnalysedDocument ada =
        new SampleDocumentBuilder("a/1")
            .metadata(null, "Ada", Map.of())
            .nearDuplicates("a/1", "b/2")
            .build();
    AnalysedDocument ben =
        new SampleDocumentBuilder("b/2")
            .metadata(null, "Ben", Map.of())
            .nearDuplicates("a/1", "a/1")
            .build();

    Map<String, String> units = units("author", ada, ben, essay("b/3", "Ben"), essay("b/4", "Cid"));

    assertThat(units.get("a/1")).isEqualTo(units.get("b/2")).isEqualTo(units.get("b/3"));
    assertThat(units.get("b/4")).isNotEqualTo(units.get("a/1"));
  }

  @Test
  void theOrderOfDocumentsDoesNotCount() {
    AnalysedDocument[] essays = {essay("a/1", "Ada"), essay("b/2", "Ada"), essay("b/3", "Ben")};
    AnalysedDocument[] turned = {essays[2], essays[1], essays[0]};

    assertThat(units("author", turned)).isEqualTo(units("author", essays)).isNotEmpty();
  }

  private static AnalysedDocument essay(String id, @Nullable String author) {
    return new SampleDocumentBuilder(id)
        .metadata(null, author, Map.of())
        .paragraph("Text of " + id)
        .build();
  }

  private static Map<String, String> units(String unit, AnalysedDocument... documents) {
    UnitsOfInference units = new UnitsOfInference(unit);
    for (AnalysedDocument document : documents) {
      add(units, unit, document);
    }
    return units.byDocument();
  }

  private static void add(UnitsOfInference units, String unit, AnalysedDocument document) {
    units.add(
        document.document().documentId(),
        document.document().contentSha256(),
        document.document().metadata().value(unit),
        document.screening().nearDuplicateGroup());
  }
}
