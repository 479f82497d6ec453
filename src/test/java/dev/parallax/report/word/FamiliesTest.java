package dev.parallax.report.word;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Section;
import dev.parallax.model.text.Voice;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamiliesTest {

  private static final Families FAMILIES = new Families(DeclaredFamilies.ALL);

  @Test
  void familiesOfARunAreThoseDeclaredAndThenOthers() {
    Map<String, Family> families =
        FAMILIES.with(
            List.of(
                comparison("ship_names", "a", Map.of()),
                comparison("tone", "a", Map.of()),
                comparison("Ship names?", "a", Map.of())));

    assertThat(families.keySet().stream().limit(DeclaredFamilies.ALL.size()))
        .containsExactlyElementsOf(DeclaredFamilies.ALL.stream().map(Family::name).toList());
    assertThat(families.keySet().stream().skip(DeclaredFamilies.ALL.size()))
        .containsExactly("ship_names", "Ship names?");
    assertThat(families.get("ship_names").heading()).isEqualTo("ship names");
    assertThat(families.get("ship_names").section()).isEqualTo(Section.OTHER);
  }

  @Test
  void theAuthorLeadsWhereAFamilyIsMeasuredByVoice() {
    Families families = new Families(DeclaredFamilies.ALL, Set.of("tone"));

    assertThat(families.lead("tone")).isEqualTo(Voice.AUTHOR);
    assertThat(families.lead("term")).isEqualTo(Voice.ALL);
    assertThat(families.leads(comparison("tone", "a", Map.of("voice", "author")))).isTrue();
    assertThat(families.leads(comparison("tone", "a", Map.of("voice", "all")))).isFalse();
    assertThat(families.leads(comparison("term", "a", Map.of("voice", "all")))).isTrue();
    assertThat(families.tellsVoices()).isTrue();
    assertThat(FAMILIES.tellsVoices()).isFalse();
  }

  @Test
  void instrumentsAreNamedAsTheyAreDeclared() {
    assertThat(Instruments.names(DeclaredFamilies.ALL))
        .containsEntry("fitted", new Instruments.Name("fitted model", "the fitted model"))
        .containsEntry("corenlp", new Instruments.Name("CoreNLP", "CoreNLP"))
        .containsKey("lexicon");
  }
}
