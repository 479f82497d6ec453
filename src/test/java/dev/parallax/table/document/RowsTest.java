package dev.parallax.table.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.SampleDocuments;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.table.DocumentTable;
import dev.parallax.table.Tables;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final AnalysedDocument ESSAY =
      new SampleDocumentBuilder("2016/e.txt")
          .heading("Of Peru")
          .paragraph("One. Two. Of Japan and Peru.")
          .paragraph("Three.")
          .build();

  @Test
  void numbersSentencesInTheDocumentAndInTheSegment() {
    assertThat(SentencesTable.rows(ESSAY))
        .extracting(row -> row.id() + " " + row.segment().id() + " " + row.ordinalInSegment())
        .containsExactly(
            "2016/e.txt#s00000 2016/e.txt#p00000 0",
            "2016/e.txt#s00001 2016/e.txt#p00001 0",
            "2016/e.txt#s00002 2016/e.txt#p00001 1",
            "2016/e.txt#s00003 2016/e.txt#p00001 2",
            "2016/e.txt#s00004 2016/e.txt#p00002 0");
  }

  @Test
  void givesATokenTheMentionThatCoversIt() {
    assertThat(TokensTable.rows(ESSAY).filter(row -> row.mentionId() != null))
        .extracting(row -> row.token().form() + " " + row.mentionId())
        .containsExactly(
            "Peru 2016/e.txt#m00000", "Japan 2016/e.txt#m00001", "Peru 2016/e.txt#m00002");
  }

  @Test
  void tokensOfASentenceAreAllThere() {
    for (AnalysedDocument document : SampleDocuments.corpus(5)) {
      long tokens =
          document.annotation().sentences().stream().mapToLong(s -> s.tokens().size()).sum();
      assertThat(TokensTable.rows(document)).hasSize(Math.toIntExact(tokens));
    }
  }

  @Test
  void aDocumentWithoutTextHasOneRowOfItsOwnAndNoOther() {
    AnalysedDocument empty = SampleDocuments.empty("2016/empty.txt");

    for (DocumentTable<?> table : Tables.ofDocuments()) {
      assertThat(table.rows().apply(empty).count())
          .as(table.table().name())
          .isEqualTo(table.table().equals(DocumentsTable.TABLE) ? 1 : 0);
    }
  }
}
