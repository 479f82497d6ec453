package dev.parallax.table.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.agency.Construction;
import dev.parallax.model.agency.Modality;
import dev.parallax.model.agency.Participant;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.agency.SubjectLink;
import dev.parallax.model.agency.SubjectRole;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.Quotation;
import dev.parallax.model.voice.QuotationKind;
import dev.parallax.model.voice.Speaker;
import dev.parallax.model.voice.SpeakerKind;
import dev.parallax.model.voice.VoiceLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationsTableTest {

  private static final AnalysedDocument ESSAY =
      new SampleDocumentBuilder("2016/e.txt")
          .heading("Of Peru")
          .paragraph("🌊 Ships of Peru seized the port.")
          .build();

  /** Of Peru, a blank line, a wave and a blank. */
  private static final int SHIPS = 11;

  private static final Participant AGENT =
      new Participant(span(0, 13), span(0, 5), false, null, null, "country:PER");
  private static final Participant PATIENT =
      new Participant(span(21, 29), span(25, 29), false, "place:port", 6, null);
  private static final Participant CLAUSE =
      new Participant(span(14, 29), span(14, 20), true, null, null, null);

  @Test
  void everySpanGivesBackItsText() {
    RelationRow row = row(relation(AGENT, PATIENT, null));
    assertThat(value(row, "relation_id")).isEqualTo("2016/e.txt#r00003");
    assertThat(value(row, "sentence_id")).isEqualTo("2016/e.txt#s00001");
    assertThat(value(row, "predicate")).isEqualTo("seized");
    assertThat(value(row, "agent")).isEqualTo("Ships of Peru");
    assertThat(value(row, "agent_head")).isEqualTo("Ships");
    assertThat(value(row, "agent_entity_id")).isNull();
    assertThat(value(row, "agent_modifier_entity_id")).isEqualTo("country:PER");
    assertThat(value(row, "patient")).isEqualTo("the port");
    assertThat(value(row, "patient_entity_id")).isEqualTo("place:port");
    assertThat(value(row, "patient_is_clause")).isEqualTo(false);
    String text = ESSAY.document().text().toString();
    for (String part : List.of("agent", "patient")) {
      int start = text.offsetByCodePoints(0, (Integer) value(row, part + "_start_char"));
      int end = text.offsetByCodePoints(0, (Integer) value(row, part + "_end_char"));
      assertThat(text.substring(start, end)).isEqualTo(value(row, part));
    }
  }

  @Test
  void whatNobodyDoesIsNullInEveryColumnOfIt() {
    RelationRow row = row(relation(null, CLAUSE, null));
    for (String column :
        List.of("", "_start_char", "_end_char", "_raw_start_char", "_raw_end_char", "_head")) {
      assertThat(value(row, "agent" + column)).as("agent" + column).isNull();
      assertThat(value(row, "subject" + column)).as("subject" + column).isNull();
    }
    assertThat(value(row, "patient_is_clause")).isEqualTo(true);
  }

  @Test
  void whoSaysSoIsTheSpeakerOfItsQuotation() {
    assertThat(value(row(relation(AGENT, null, null)), "speaker_entity_id")).isNull();
    RelationRow said = row(relation(AGENT, null, 0));
    assertThat(value(said, "quotation_id")).isEqualTo("2016/e.txt#q00000");
    assertThat(value(said, "speaker_entity_id")).isEqualTo("person:envoy");
    assertThat(value(said, "voice")).isEqualTo("attributed");
  }

  private static Relation relation(
      @Nullable Participant agent, @Nullable Participant patient, @Nullable Integer quotation) {
    return new Relation(
        3,
        1,
        1,
        Construction.ACTIVE,
        SubjectLink.OWN,
        SubjectRole.AGENT,
        4,
        span(14, 20),
        "seize",
        agent,
        patient,
        null,
        false,
        Modality.ASSERTED,
        quotation == null ? VoiceLabel.AUTHOR : VoiceLabel.ATTRIBUTED,
        quotation);
  }

  private static Span span(int start, int end) {
    return new Span(SHIPS + start, SHIPS + end);
  }

  private static RelationRow row(Relation relation) {
    DocumentAnalysis analysis = ESSAY.analysis();
    Quotation said =
        new Quotation(
            0,
            QuotationKind.DIRECT,
            null,
            List.of(span(0, 29)),
            null,
            new Speaker(SpeakerKind.NAMED, span(0, 5), "person:envoy"),
            "test",
            false,
            null,
            null);
    AnalysedDocument analysed =
        new AnalysedDocument(
            ESSAY.annotated(),
            ESSAY.screening(),
            new DocumentAnalysis(
                analysis.tones(),
                analysis.mentionTones(),
                List.of(),
                List.of(),
                List.of(said),
                List.of(relation),
                analysis.entities(),
                analysis.measurements(),
                analysis.issues()));
    return RelationsTable.rows(analysed).findFirst().orElseThrow();
  }

  private static @Nullable Object value(RelationRow row, String column) {
    return RelationsTable.TABLE.column(column).toAvro(row);
  }
}
