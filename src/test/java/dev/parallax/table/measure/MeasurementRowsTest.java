package dev.parallax.table.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.SampleDocuments;
import dev.parallax.model.measure.AnalysedDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasurementRowsTest {

  private static final AnalysedDocument ESSAY =
      new SampleDocumentBuilder("2016/e.txt")
          .heading("Of Peru")
          .paragraph("One of us. Two of many of us.")
          .paragraph("Three.")
          .build();

  @Test
  void oneRowAMeasureWithItsDenominator() {
    assertThat(MeasurementsTable.rows(ESSAY))
        .extracting(
            row ->
                row.numerator().measure().key()
                    + " "
                    + row.numerator().total()
                    + "/"
                    + row.denominator().total())
        .containsExactly(
            // Minus one for each of three sentences.
            "sample/belonging -3.0/3.0",
            // Tokens less five: 4 - 5 and 6 - 5 and 2 - 5, over three sentences.
            "length_mean -3.0/3.0",
            ". 3.0/12.0",
            "many 1.0/12.0",
            "of 3.0/12.0",
            "one 1.0/12.0",
            "three 1.0/12.0",
            "two 1.0/12.0",
            "us 2.0/12.0");
  }

  @Test
  void onlyParagraphsAreMeasured() {
    assertThat(SegmentMeasurementsTable.rows(ESSAY).map(row -> row.segment().id()))
        .isNotEmpty()
        .doesNotContain("2016/e.txt#p00000");
  }

  @Test
  void partsOfParagraphsSumUpToTheDocument() {
    for (AnalysedDocument document : List.of(ESSAY, SampleDocuments.essay())) {
      Map<Object, Double> sums =
          SegmentMeasurementsTable.rows(document)
              .collect(
                  Collectors.groupingBy(
                      row -> row.measure(),
                      Collectors.summingDouble(SegmentMeasurementRow::numerator)));
      assertThat(sums).isNotEmpty();
      MeasurementsTable.rows(document)
          .forEach(
              row ->
                  assertThat(sums.get(row.numerator().measure()))
                      .isCloseTo(row.numerator().total(), within(1e-9)));
    }
  }

  @Test
  void denominatorsOfParagraphsSumUpToTheDocument() {
    double ofParagraphs =
        SegmentDenominatorsTable.rows(ESSAY)
            .filter(row -> row.of().family().equals("word"))
            .mapToDouble(SegmentDenominatorRow::denominator)
            .sum();

    assertThat(DenominatorsTable.rows(ESSAY))
        .extracting(row -> row.denominator().family() + " " + row.denominator().total())
        .containsExactly("frame_score 3.0", "tone 3.0", "word " + ofParagraphs);
  }
}
