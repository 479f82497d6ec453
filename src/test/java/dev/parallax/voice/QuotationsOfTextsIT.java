package dev.parallax.voice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.config.EntitiesConfig;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.entity.NameInventory;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.CueClass;
import dev.parallax.model.voice.Quotation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Constructions that a reader meets, annotated with real models: {@code texts.txt} against {@code
 * quotations.txt}, which a person has checked line by line.
 */
class QuotationsOfTextsIT {

  private final Annotator annotator =
      SharedAnnotator.get(new AnnotationConfig(200, false, AnnotationConfig.Parser.PARALLAX), 2);

  @Test
  void everyTextHasItsQuotations() throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : lines("texts.txt")) {
      String[] cells = line.split("\t", -1);
      found.add(cells[0]);
      found.addAll(quotations(cells[1].replace("¶", "\n\n")));
    }
    assertThat(found).isEqualTo(lines("quotations.txt"));
  }

  private List<String> quotations(String text) {
    AnnotatedDocument document = TextDocument.annotated(text, annotator);
    EntityCatalogue catalogue =
        EntityCatalogue.of(List.of(NameInventory.of(document)), EntitiesConfig.NONE);
    CodePointText codePoints = new CodePointText(text);
    return VoiceReader.read(document, catalogue.entitiesOf(document)).quotations().stream()
        .map(quotation -> line(quotation, codePoints))
        .toList();
  }

  private static String line(Quotation quotation, CodePointText text) {
    CueClass cueClass = quotation.cueClass();
    return "  %s %s %s | %s | %s %s %s | %s%s%s | %s"
        .formatted(
            quotation.countsForOthers() ? "others'" : "author's",
            quotation.kind().label(),
            cueClass == null ? "-" : cueClass.label(),
            slice(text, quotation.cue()),
            quotation.speaker().kind().label(),
            slice(text, quotation.speaker().span()),
            quotation.speaker().entityId(),
            quotation.rule(),
            quotation.negated() ? " denied" : "",
            quotation.modality() == null ? "" : " " + quotation.modality(),
            quotation.spans().stream()
                .map(span -> text.slice(span).replace("\n\n", "¶"))
                .collect(Collectors.joining(" + ")));
  }

  private static String slice(CodePointText text, @Nullable Span span) {
    return span == null ? "-" : text.slice(span);
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = QuotationsOfTextsIT.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
