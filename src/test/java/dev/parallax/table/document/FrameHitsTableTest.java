package dev.parallax.table.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.text.Span;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class FrameHitsTableTest {

  private static final AnalysedDocument ESSAY =
      new SampleDocumentBuilder("2016/e.txt").heading("Of Peru").paragraph("🌊 High tide.").build();

  private static final FrameHit HIT =
      new FrameHit(12, "sea", "tide", "high tide", 1, 2, 3, new Span(11, 20), true, false);

  @Test
  void aRowLeadsBackToItsText() {
    FrameHitRow row = FrameHitsTable.rows(withHit()).findFirst().orElseThrow();
    assertThat(value(row, "frame_hit_id")).isEqualTo("2016/e.txt#f00012");
    assertThat(value(row, "sentence_id")).isEqualTo("2016/e.txt#s00001");
    assertThat(value(row, "segment_id")).isEqualTo("2016/e.txt#p00001");
    assertThat(value(row, "cohort")).isEqualTo("2016");
    assertThat(value(row, "text")).isEqualTo("High tide");
    assertThat(value(row, "start_char")).isEqualTo(11);
    assertThat(value(row, "negated")).isEqualTo(true);
    assertThat(value(row, "hypothetical")).isEqualTo(false);
  }

  @Test
  void everyColumnIsDescribed() {
    assertThat(FrameHitsTable.TABLE.schema().getFields())
        .hasSizeGreaterThan(15)
        .extracting(Schema.Field::doc)
        .noneMatch(String::isBlank);
  }

  private static AnalysedDocument withHit() {
    DocumentAnalysis analysis = ESSAY.analysis();
    return new AnalysedDocument(
        ESSAY.annotated(),
        ESSAY.screening(),
        new DocumentAnalysis(
            analysis.tones(),
            analysis.mentionTones(),
            List.of(HIT),
            analysis.dictionaryHits(),
            analysis.quotations(),
            analysis.relations(),
            analysis.entities(),
            analysis.measurements(),
            analysis.issues()));
  }

  private static Object value(FrameHitRow row, String column) {
    return FrameHitsTable.TABLE.column(column).toAvro(row);
  }
}
