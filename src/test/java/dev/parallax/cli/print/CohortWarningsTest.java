package dev.parallax.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.pipeline.job.CohortSize;
import dev.parallax.pipeline.job.ListedDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CohortWarningsTest {

  @Test
  void sizesCountAuthorsAsUnitsOfInferenceAreCounted() {
    CohortSize size = size("Ann Roe", "Roe, Ann", "By Dr. Ann Roe and Bo Poe", "Bo Poe", null, " ");

    assertThat(size.words()).isEqualTo(600);
    assertThat(size.authors()).as("who wrote together is one witness").isOne();
    assertThat(size.withoutAuthor()).isEqualTo(2);
    assertThat(size.mostByOne()).isEqualTo(4);
  }

  @Test
  void aCohortThatIsOneAuthorsIsTold() {
    assertThat(warnings("document", "Ann Roe", "ann roe", "Ann Roe", "Ann Roe"))
        .containsExactly(
            "c: all 4 documents are by Ann Roe, so that a difference may be that author's and not the"
                + " cohort's; compare.unit: author counts each author once");
    assertThat(warnings(" Author", "Ann Roe", "Ann Roe", "Ann Roe", "Ann Roe"))
        .containsExactly(
            "c: all 4 documents are by Ann Roe, so that a difference may be that author's and not the"
                + " cohort's",
            "c: fewer than 4 authors (1), so that its differences are described and not tested");
  }

  @Test
  void soIsOneWithMoreThanHalf() {
    assertThat(warnings("document", "Ann Roe", "Ann Roe", "Ann Roe", "Bo Poe", "Cy Doe"))
        .singleElement()
        .asString()
        .startsWith("c: 3 of 5 documents are by Ann Roe");
    assertThat(warnings("document", "Ann Roe", "Ann Roe", "Bo Poe", "Cy Doe")).isEmpty();
    assertThat(warnings("document", "Ann Roe", "Ann Roe", null, null)).isEmpty();
  }

  @Test
  void unknownAuthorsAreUnitsOfTheirOwn() {
    assertThat(warnings("author", "Ann Roe", null, null, null)).isEmpty();
    assertThat(warnings("author", "Ann Roe", null, null)).hasSize(1);
    assertThat(warnings("outlet", "Ann Roe", null)).as("not known before a run").isEmpty();
  }

  @Test
  void anEmptyCohortHasNoWarningOfItsOwn() {
    assertThat(CohortWarnings.of(List.of(), CohortSize.of(List.of(), List.of("c")), "author"))
        .isEmpty();
  }

  @Test
  void authorsOfMoreThanOneCohortAreNamedWhereTheyAreCounted() {
    List<ListedDocument> documents =
        List.of(
            new ListedDocument("d1", "s1", "a", "a/1", 100, "Roe, Ann"),
            new ListedDocument("d2", "s2", "a", "a/2", 100, "Bo Poe"),
            new ListedDocument("d3", "s3", "b", "b/3", 100, "Ann Roe"),
            new ListedDocument("d4", "s4", "b", "b/4", 100, null));

    assertThat(CohortWarnings.of(documents, List.of(), "author"))
        .containsExactly(
            "more than one cohort has documents by Ann Roe: such an author counts in each of them,"
                + " and cohorts that share authors are likelier to look alike");
    assertThat(CohortWarnings.of(documents, List.of(), "document")).isEmpty();
    assertThat(CohortWarnings.of(documents.subList(0, 2), List.of(), "author")).isEmpty();
  }

  private static List<String> warnings(String unit, @Nullable String... authors) {
    return CohortWarnings.of(List.of(), List.of(size(authors)), unit);
  }

  private static CohortSize size(@Nullable String... authors) {
    List<ListedDocument> documents = new ArrayList<>();
    for (String author : authors) {
      String id = "d" + documents.size();
      documents.add(new ListedDocument(id, "sha" + id, "c", "c/" + id, 100, author));
    }
    return CohortSize.of(documents, List.of("c")).get(0);
  }
}
