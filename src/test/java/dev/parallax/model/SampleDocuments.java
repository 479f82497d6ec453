package dev.parallax.model;

import static dev.parallax.model.text.CleaningStep.DROP_PAGE_FURNITURE;
import static dev.parallax.model.text.CleaningStep.JOIN_HYPHENS;
import static dev.parallax.model.text.CleaningStep.NORMALIZE_CHARACTERS;
import static dev.parallax.model.text.CleaningStep.UNWRAP_LINES;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents for tests, written for them. */
public final class SampleDocuments {

  private static final List<String> WORDS =
      List.of(
          "harbour", "Peru", "tariff", "x", "Ōsaka", "🌊", "𝔸lpha", "1,200", "“so”", "\0", "*");

  private SampleDocuments() {}

  /** An essay with every kind of segment, edits, mentions, and a sentence without a parse. */
  public static AnalysedDocument essay() {
    return new SampleDocumentBuilder("2016/harbour.txt")
        .metadata("Of harbours", null, Map.of("z", "last", "a", "first", "note 🌊", "\0"))
        .issue(IssueCode.DATE_UNCERTAIN, "No date was found; give one.")
        .nearDuplicates("2016/harbour.txt", "2016/quay.txt")
        .heading("Ships 🌊")
        .begin(SegmentKind.PARAGRAPH)
        .text("The port of Callao trades with Japan. Old ware")
        .edit(JOIN_HYPHENS, "-\n", "")
        .text("houses stand empty;")
        .edit(UNWRAP_LINES, "\n", " ")
        .edit(DROP_PAGE_FURNITURE, "Page 12\n", "")
        .text("Peru builds new ones!")
        .end()
        .paragraph("A NUL \0 and a wave 🌊 pass. This one * has no parse")
        .begin(SegmentKind.BOILERPLATE)
        .edit(NORMALIZE_CHARACTERS, "(c)", "© ")
        .text("Written for a test.")
        .end()
        .build();
  }

  /** An essay of one paragraph, without edits, metadata, mentions or issues. */
  public static AnalysedDocument plain(String documentId) {
    return new SampleDocumentBuilder(documentId).paragraph("Nothing happened.").build();
  }

  /** A document without any text. */
  public static AnalysedDocument empty(String documentId) {
    return new SampleDocumentBuilder(documentId).build();
  }

  /** An essay of random words and edits. */
  public static AnalysedDocument random(String documentId, Random random) {
    SampleDocumentBuilder essay = new SampleDocumentBuilder(documentId);
    for (int segment = 0; segment < 1 + random.nextInt(6); segment++) {
      essay.begin(pick(List.of(SegmentKind.values()), random));
      for (int word = 0; word < 1 + random.nextInt(40); word++) {
        addWord(essay, random);
      }
      essay.text(".").end();
    }
    return essay.build();
  }

  private static void addWord(SampleDocumentBuilder essay, Random random) {
    CleaningStep step = pick(List.of(CleaningStep.values()), random);
    switch (random.nextInt(8)) {
      case 0 -> essay.edit(step, "🌊-\n", "");
      case 1 -> essay.edit(step, "\u0000", "inserted ");
      case 2 -> essay.edit(step, "\n\n", " ");
      default -> essay.text(pick(WORDS, random)).text(" ");
    }
  }

  private static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /**
   * {@link #essay}, {@link #empty} and random ones of two cohorts, one essay that is a cohort of
   * its own, and an empty one that is, in order of their ids.
   */
  public static List<AnalysedDocument> corpus(long seed) {
    AnalysedDocument alone =
        new SampleDocumentBuilder("2032/alone.txt")
            .metadata(null, "A. Writer", Map.of())
            .paragraph("Then Peru met Ōsaka.")
            .build();
    return Stream.concat(twoCohorts(seed), Stream.of(alone, empty("2040/empty.txt"))).toList();
  }

  private static Stream<AnalysedDocument> twoCohorts(long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                switch (i) {
                  case 0 -> essay();
                  case 20 -> empty("2024/020.txt");
                  default ->
                      random((i < 20 ? "2016/i" : "2024/") + "%03d.txt".formatted(i), random);
                });
  }
}
