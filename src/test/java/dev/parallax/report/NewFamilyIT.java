package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocuments;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.family.Family;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A family that no room of the program knows stands on the page, with all that it declares. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewFamilyIT {

  private static final Family MOORING =
      Family.of(
              "mooring",
              "measures of mooring",
              "Mooring",
              "How fast ships lie.",
              Unit.number("knots"),
              Section.STYLE)
          .withMeasures(List.of(new NamedMeasure("ropes", "Ropes a ship", Unit.number("ropes"))));

  @TempDir private static Path folder = Path.of("");
  private Browser browser;

  @BeforeAll
  void start() {
    browser = Browser.start();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void standsInItsSectionWithItsUnit() throws IOException {
    List<Family> families = new ArrayList<>(DeclaredFamilies.ALL);
    families.add(MOORING);
    browser.open(page("declared", families));

    String section = browser.find("#style").getText();
    assertThat(section).contains("Mooring", "How fast ships lie.", "Ropes a ship", "ropes");
    assertThat(browser.count("#style [data-family=mooring] td.means svg")).isEqualTo(1);
    assertThat(browser.find("#other").isDisplayed()).isFalse();
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void standsAmongOthersWhereItIsNotDeclared() throws IOException {
    browser.open(page("undeclared", DeclaredFamilies.ALL));

    assertThat(browser.find("#other").getText())
        .contains("mooring", "The run does not say what this measures.", "Ropes");
    assertThat(browser.console()).isEmpty();
  }

  private static Path page(String name, List<Family> families) throws IOException {
    List<AnalysedDocument> documents =
        SampleDocuments.corpus(7).stream().map(NewFamilyIT::moored).toList();
    return EveryTable.write(folder.resolve(name), documents, families)
        .resolve(ReportWriter.FILE_NAME);
  }

  private static AnalysedDocument moored(AnalysedDocument document) {
    List<Sentence> sentences = document.annotated().paragraphSentences();
    if (sentences.isEmpty()) {
      return document;
    }
    Sentence first = sentences.get(0);
    Contribution ropes =
        new Contribution(
            first.ordinal(), first.segment(), 1 + document.document().documentId().length() * 0.1);
    Contribution ship = new Contribution(first.ordinal(), first.segment(), 1);
    Measurements measured =
        new Measurements(
            List.of(
                new Numerator(
                    new Measure(MOORING.name(), "ropes", Voice.ALL),
                    Quantity.MEAN,
                    List.of(ropes))),
            List.of(new Denominator(MOORING.name(), null, Voice.ALL, List.of(ship))));
    return new AnalysedDocument(
        document.annotated(), document.screening(), document.analysis().with(measured));
  }
}
