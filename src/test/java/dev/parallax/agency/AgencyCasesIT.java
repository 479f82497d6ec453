package dev.parallax.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.config.EntitiesConfig;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.entity.NameInventory;
import dev.parallax.model.agency.Participant;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import dev.parallax.voice.VoiceReader;
import dev.parallax.voice.VoiceReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Hard cases that lie beside the project, annotated with real models, against what is right: main
 * words by their place in the sentence, from 1, and lemmas. The parser fails in one of them.
 */
class AgencyCasesIT {

  private static final Path CASES = Path.of("..", "shared", "voice", "cases.tsv");
  private static final int AT_LEAST = 12;

  private static final Map<String, String> RIGHT =
      Map.ofEntries(
          Map.entry("a03", "- pass 2"),
          Map.entry("a04", "- expel 2"),
          Map.entry("a05", "1 abandon 6 denied"),
          Map.entry("a08", "1 pressure 5"),
          Map.entry("a09", "3 promise 6; 3 raise 7 intended"),
          Map.entry("a10", "1 seize 5; 2 (country:CHN) alarm 7"),
          Map.entry("a11", "2 sink 6; 2 retire -"),
          Map.entry("a12", "1 block 6; 3 block 6; 1 leave -; 3 leave -"),
          Map.entry("a13", "subject 2 collapse -"),
          Map.entry("a15", ""),
          Map.entry("a16", "1 say 6; 4 breach 8 by person:sato"),
          Map.entry("a17", "3 (demonym:CHN) ram 7 (demonym:PHL)"),
          Map.entry("a18", "2 (person:shinzo-abe) buy 5"),
          Map.entry("a19", "1 reject 4 (location:washington)"));

  private final Annotator annotator =
      SharedAnnotator.get(new AnnotationConfig(200, false, AnnotationConfig.Parser.PARALLAX), 2);

  @Test
  void almostAllCasesAreReadRightly() throws Exception {
    assumeTrue(Files.exists(CASES), "no cases beside the project: " + CASES);
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (String line : Files.readAllLines(CASES)) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.get(1).equals("agency")) {
        cases++;
        String found = found(cells.get(3));
        if (!found.equals(RIGHT.get(cells.get(0)))) {
          wrong.add(cells.get(0) + ": " + found);
        }
      }
    }
    assertThat(cases).isEqualTo(RIGHT.size());
    assertThat(wrong).as("wrong").hasSizeLessThanOrEqualTo(RIGHT.size() - AT_LEAST);
  }

  private String found(String text) {
    List<Segment> segments =
        List.of(new Segment(0, SegmentKind.PARAGRAPH, List.of(), new Span(0, text.length())));
    Document document =
        new Document(
            "2016/x.txt",
            "2016",
            "x.txt",
            "0",
            1,
            "text",
            null,
            Metadata.NONE,
            text,
            text,
            segments,
            List.of(),
            List.of());
    AnnotatedDocument annotated =
        new AnnotatedDocument(document, annotator.annotate(text, segments));
    Map<Integer, String> entities =
        EntityCatalogue.of(List.of(NameInventory.of(annotated)), EntitiesConfig.NONE)
            .entitiesOf(annotated);
    VoiceReading voices = VoiceReader.read(annotated, entities);
    return AgencyReader.read(annotated, entities, voices.pronouns(), voices.quotations()).stream()
        .map(relation -> told(relation, new CodePointText(text), voices))
        .collect(Collectors.joining("; "));
  }

  private static String told(Relation relation, CodePointText text, VoiceReading voices) {
    Integer quotation = relation.quotation();
    return (relation.subject() == null ? "" : "subject ")
        + place(relation.subject() == null ? relation.agent() : relation.subject(), text)
        + " "
        + relation.lemma()
        + " "
        + place(relation.patient(), text)
        + (relation.negated() ? " denied" : "")
        + (relation.modality().label().equals("asserted")
            ? ""
            : " " + relation.modality().label().toLowerCase(Locale.ROOT))
        + (quotation == null
            ? ""
            : " by " + voices.quotations().get(quotation).speaker().entityId());
  }

  /** Which word of the sentence it is, by blanks. */
  private static String place(@Nullable Participant participant, CodePointText text) {
    if (participant == null) {
      return "-";
    }
    String before = text.slice(new Span(0, participant.head().start()));
    String modifier = participant.modifierEntityId();
    return before.split(" ", -1).length + (modifier == null ? "" : " (" + modifier + ")");
  }
}
