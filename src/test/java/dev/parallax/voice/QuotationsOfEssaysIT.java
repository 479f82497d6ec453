package dev.parallax.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.config.CleaningConfig;
import dev.parallax.config.EntitiesConfig;
import dev.parallax.corpus.DocumentReader;
import dev.parallax.corpus.InputConfigs;
import dev.parallax.corpus.clean.Cleaner;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.entity.EntityCatalogue;
import dev.parallax.entity.NameInventory;
import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.Quotation;
import dev.parallax.model.voice.QuotationKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The quotations of the two essays, listed by a reader by offsets in the cleaned text: fifteen in
 * the later one, each with the mention of its speaker, and none in the earlier one, which has terms
 * and slogans in marks.
 */
class QuotationsOfEssaysIT {

  private static final Path ESSAYS = Path.of("..", "shared", "essays");
  private static final String LATER_SHA256 =
      "c7c6b9d2850065d78c43c90e90f5f5d545fd018dc5f8e09c7933fd0cb412f9fc";

  private static final List<Quoted> LISTED =
      List.of(
          new Quoted(701, 764, 767, 781, "person:derek-grossman"),
          new Quoted(911, 956, 767, 781, "person:derek-grossman"),
          new Quoted(1056, 1140, 1027, 1029, null),
          new Quoted(2737, 2812, 2824, 2838, "person:michael-mcfaul"),
          new Quoted(2950, 3362, 2824, 2838, "person:michael-mcfaul"),
          new Quoted(3655, 3911, 3914, 3920, "person:michael-mcfaul"),
          new Quoted(3950, 4241, 3914, 3920, "person:michael-mcfaul"),
          new Quoted(4961, 5051, 5059, 5072, "person:tobias-harris"),
          new Quoted(5376, 6100, 5366, 5372, "person:tobias-harris"),
          new Quoted(6584, 6687, 6690, 6752, null),
          new Quoted(6764, 6945, 6690, 6752, null),
          new Quoted(8564, 8851, 8854, 8898, "person:benjamin-engel"),
          new Quoted(9201, 9324, 9158, 9185, null),
          new Quoted(9795, 9837, 9845, 9864, "person:tobias-harris"),
          new Quoted(9867, 9938, 9845, 9864, "person:tobias-harris"));

  /** Offsets of the words and of their speaker, and who that is; null where no name tells. */
  private record Quoted(
      int start, int end, int speakerStart, int speakerEnd, @Nullable String entityId) {

    static Quoted of(Quotation quotation) {
      List<Span> spans = quotation.spans();
      Span speaker = quotation.speaker().span();
      return new Quoted(
          spans.get(0).start(),
          spans.get(spans.size() - 1).end(),
          speaker == null ? -1 : speaker.start(),
          speaker == null ? -1 : speaker.end(),
          quotation.speaker().entityId());
    }
  }

  @Test
  void fifteenQuotationsHaveTheirExtentAndTheirSpeaker() throws Exception {
    AnnotatedDocument later = essay("2024/trump-return-and-asia.txt");
    assertThat(Hashes.sha256(later.document().text()))
        .as("the cleaned text is another: list its offsets anew")
        .isEqualTo(LATER_SHA256);
    assertThat(inMarks(later)).extracting(Quoted::of).isEqualTo(LISTED);
  }

  @Test
  void slogansAndTermsAreNoQuotations() throws Exception {
    assertThat(inMarks(essay("2016/us-japan-alliance-after-2016-election.txt"))).isEmpty();
  }

  private static List<Quotation> inMarks(AnnotatedDocument essay) {
    EntityCatalogue catalogue =
        EntityCatalogue.of(List.of(NameInventory.of(essay)), EntitiesConfig.NONE);
    return VoiceReader.read(essay, catalogue.entitiesOf(essay)).quotations().stream()
        .filter(quotation -> quotation.kind() != QuotationKind.INDIRECT)
        .toList();
  }

  private static AnnotatedDocument essay(String id) throws Exception {
    assumeTrue(Files.isDirectory(ESSAYS), "the essays are not at hand: " + ESSAYS);
    DocumentReader reader =
        new DocumentReader(
            Places.of(ESSAYS),
            InputConfigs.defaults(),
            new Cleaner(
                    new CleaningConfig(
                        true, true, true, true, true, true, true, true, true, true, true))
                ::clean);
    DocumentSource source =
        new DocumentSource(id, id.substring(0, id.indexOf('/')), id, Metadata.NONE);
    Document document = reader.read(source);
    AnnotationConfig config = new AnnotationConfig(200, false, AnnotationConfig.Parser.PARALLAX);
    return new AnnotatedDocument(
        document, SharedAnnotator.get(config, 2).annotate(document.text(), document.segments()));
  }
}
