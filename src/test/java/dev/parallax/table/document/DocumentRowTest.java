package dev.parallax.table.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.SampleDocuments;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Screening;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentRowTest {

  @Test
  void prefersTheTitleOfMetadataToTheOneInTheText() {
    SampleDocumentBuilder essay = new SampleDocumentBuilder("a/b").title("In the text");

    assertThat(new DocumentRow(essay.build()).title()).isEqualTo("In the text");
    essay.metadata("Given", null, Map.of());
    assertThat(new DocumentRow(essay.build()).title()).isEqualTo("Given");
    assertThat(new DocumentRow(SampleDocuments.plain("a/b")).title()).isNull();
  }

  @Test
  void addsTheIssuesOfScreening() {
    AnalysedDocument essay = SampleDocuments.essay();
    Issue issue = new Issue(IssueCode.SAME_TEXT_IN_OTHER_COHORT, "It is in both cohorts.");
    Screening screening =
        new Screening(essay.document().documentId(), List.of(), null, List.of(issue));

    DocumentRow row =
        new DocumentRow(new AnalysedDocument(essay.annotated(), screening, DocumentAnalysis.NONE));

    assertThat(row.issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.DATE_UNCERTAIN, issue.code());
  }

  @Test
  void sumsUpCleaningByStepInTheOrderOfSteps() {
    assertThat(CleaningSummary.of(SampleDocuments.essay().document().edits()))
        .containsExactly(
            new CleaningSummary(CleaningStep.NORMALIZE_CHARACTERS, 1, 3, 2),
            new CleaningSummary(CleaningStep.DROP_PAGE_FURNITURE, 1, 8, 0),
            new CleaningSummary(CleaningStep.JOIN_HYPHENS, 1, 2, 0),
            new CleaningSummary(CleaningStep.UNWRAP_LINES, 1, 1, 1));
  }
}
