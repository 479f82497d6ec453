package dev.parallax.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.ConfigException;
import dev.parallax.config.DictionaryConfig;
import dev.parallax.config.DictionaryConfig.Negated;
import dev.parallax.config.DictionaryConfig.NestedScope;
import dev.parallax.config.DictionaryConfig.Per;
import dev.parallax.config.FiguresConfig;
import dev.parallax.config.MeasuresConfig;
import dev.parallax.config.RatioConfig;
import dev.parallax.config.ReferenceConfig;
import dev.parallax.frame.TaggedText;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.family.Family;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.DictionaryHit;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.VoiceView;
import dev.parallax.model.voice.Voices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures of one's own, by figures worked out by hand. */
class OwnAnalystTest {

  /** 6, 4 and 5 words in paragraphs; the heading counts for nothing. */
  private static final AnnotatedDocument DOCUMENT =
      TaggedText.document(
          List.of(
              SegmentKind.PARAGRAPH,
              SegmentKind.HEADING,
              SegmentKind.PARAGRAPH,
              SegmentKind.PARAGRAPH),
          List.of(
              "We +'re good and I am bad .",
              "we we we",
              "We are not good .",
              "I saw fine good battles ."));

  private static final Family FRAME =
      Family.of("frame", "f", "f", "f", Unit.perCentOf("sentences"), Section.FRAMES);
  private static final Family TONE = Family.of("tone", "t", "t", "t", Unit.score(), Section.TONE);

  @TempDir private Path folder = Path.of("");
  private final Map<String, DictionaryConfig> dictionaries = new TreeMap<>();
  private final Map<String, RatioConfig> ratios = new TreeMap<>();
  private final Map<String, FiguresConfig> figures = new TreeMap<>();

  @Test
  void entriesAreCountedAmongAllWords() throws ConfigException {
    dictionaries.put("war", words(Map.of("war", List.of("battle*", "bad"), "we", List.of("we"))));
    Measurements measured = measured();
    assertThat(value(measured, "war", "war")).isEqualTo(2.0 / 15);
    assertThat(value(measured, "war", "we")).isEqualTo(1.0 / 15);
    assertThat(measured.numerator(new Measure("war", "war", Voice.ALL)).contributions())
        .extracting(Contribution::sentence, Contribution::source)
        .containsExactly(tuple(0, "bad"), tuple(3, "battle*"));
  }

  @Test
  void weightsAreAddedUpOverWordsOrAveragedOverHits() throws ConfigException {
    dictionaries.put("tone_words", weights(Per.WORDS, Negated.COUNT));
    dictionaries.put("tone_mean", weights(Per.HITS, Negated.COUNT));
    Measurements measured = measured();
    assertThat(value(measured, "tone_words", "tone_words"))
        .isCloseTo((3 * 1.5 - 2) / 15, within(1e-15));
    assertThat(value(measured, "tone_mean", "tone_mean"))
        .isCloseTo((3 * 1.5 - 2) / 4, within(1e-15));
  }

  /** The negation is told from outside: here, whatever stands in the second sentence. */
  @Test
  void whatIsDeniedIsLeftOutOrReversed() throws ConfigException {
    dictionaries.put("left_out", weights(Per.HITS, Negated.LEAVE_OUT));
    dictionaries.put("reversed", weights(Per.HITS, Negated.REVERSE));
    Measurements measured = measured();
    assertThat(value(measured, "left_out", "left_out")).isCloseTo((2 * 1.5 - 2) / 3, within(1e-15));
    assertThat(value(measured, "reversed", "reversed"))
        .isCloseTo((2 * 1.5 - 1.5 - 2) / 4, within(1e-15));
    assertThat(analyst().hits(DOCUMENT))
        .filteredOn(DictionaryHit::negated)
        .extracting(DictionaryHit::family, DictionaryHit::weight)
        .containsExactly(tuple("reversed", -1.5));
  }

  @Test
  void wordsAreAddedTakenAwayAndDivided() throws ConfigException {
    ratios.put("gap", ratio(List.of("we", "we're"), List.of("I"), List.of(), ""));
    ratios.put("sum", ratio(List.of("we", "we're", "I"), List.of(), List.of(), "sentence"));
    ratios.put("share", ratio(List.of("we", "we're"), List.of(), List.of("we", "we're", "I"), ""));
    ratios.put("none", ratio(List.of("we"), List.of(), List.of("never"), ""));
    Measurements measured = measured();
    assertThat(value(measured, "ratio", "gap")).isZero();
    assertThat(value(measured, "ratio", "sum")).isEqualTo(4.0 / 3);
    assertThat(value(measured, "ratio", "share")).isEqualTo(2.0 / 4);
    assertThat(value(measured, "ratio", "none")).isNull();
    assertThat(analyst().issues(DOCUMENT, measured))
        .extracting(Issue::message)
        .containsExactly(
            "The ratio none has nothing to be divided by in it, or is made of what was not"
                + " measured.");
  }

  /** One quarter, of 4 sentences; one half, of 2 mentions: scaled to the first's denominator. */
  @Test
  void measuresOfOtherDenominatorsAreScaledToTheFirst() throws ConfigException {
    Measurements available =
        Measurements.join(
            List.of(
                measured("frame", "a", 1, 4),
                measured("frame", "b", 1, 2),
                measured("tone", "x", -0.6, 3)));
    ratios.put("sum", ratio(List.of("frame:a", "frame:b"), List.of(), List.of(), ""));
    ratios.put("gap", ratio(List.of("frame:a"), List.of("frame:b"), List.of(), ""));
    ratios.put("times", ratio(List.of("frame:a"), List.of(), List.of("frame:b"), ""));
    ratios.put("tone_over", ratio(List.of("tone:x"), List.of(), List.of("frame:b"), ""));
    Measurements measured =
        analyst().measure(DOCUMENT, List.of(), VoiceView.ALL, List.of(available));
    assertThat(value(measured, "ratio", "sum")).isCloseTo(0.75, within(1e-15));
    assertThat(value(measured, "ratio", "gap")).isCloseTo(-0.25, within(1e-15));
    assertThat(value(measured, "ratio", "times")).isCloseTo(0.5, within(1e-15));
    assertThat(value(measured, "ratio", "tone_over")).isCloseTo(-0.4, within(1e-15));
    assertThat(measured.numerator(new Measure("ratio", "sum", Voice.ALL)).quantity())
        .isEqualTo(Quantity.RATE);
    assertThat(measured.numerator(new Measure("ratio", "gap", Voice.ALL)).quantity())
        .isEqualTo(Quantity.MEAN);
  }

  /**
   * What weighs may be negative, so that no ratio of rates has a meaning, and nothing goes below.
   */
  @Test
  void weightsAreScoresInRatiosToo() throws ConfigException {
    dictionaries.put("tone_words", weights(Per.WORDS, Negated.COUNT));
    ratios.put(
        "twice",
        ratio(List.of("tone_words:tone_words", "tone_words:tone_words"), List.of(), List.of(), ""));
    Measurements measured = measured();
    assertThat(value(measured, "ratio", "twice")).isCloseTo(2 * (3 * 1.5 - 2) / 15, within(1e-15));
    Numerator twice = measured.numerator(new Measure("ratio", "twice", Voice.ALL));
    assertThat(twice.quantity()).isEqualTo(Quantity.MEAN);
    assertThat(twice.contributions())
        .extracting(part -> part.sentence() + " " + part.source())
        .doesNotHaveDuplicates();
    ratios.put("below", ratio(List.of("we"), List.of(), List.of("tone_words:tone_words"), ""));
    assertThatThrownBy(this::measured)
        .hasMessageContaining(
            "measures.ratios.below.over: tone_words:tone_words is a score that may be negative");
  }

  @Test
  void figuresOfADocumentAreItsOwn() throws IOException, ConfigException {
    Files.writeString(
        folder.resolve("r.csv"), "document_id,rating,other\n" + id() + ",2.7,NA\nelse,1,1\n");
    figures.put("ratings", new FiguresConfig("", "r.csv", List.of(), "points"));
    Measurements measured = measured();
    assertThat(value(measured, "ratings", "rating")).isCloseTo(2.7, within(1e-15));
    assertThat(value(measured, "ratings", "other")).isNull();
    assertThat(analyst().issues(DOCUMENT, measured))
        .extracting(Issue::message)
        .containsExactly("r.csv has no figure of it in the column other.");
  }

  @Test
  void figuresOfSentencesAreAveragedAndCheckedByTheirText() throws IOException, ConfigException {
    Files.writeString(
        folder.resolve("r.csv"),
        "document_id,sentence,text,rating\n"
            + id()
            + ",0,We're good and I am bad .,3\n"
            + id()
            + ",1,we we we,9\n"
            + id()
            + ",2,another text,9\n"
            + id()
            + ",3,,0\n");
    figures.put("ratings", new FiguresConfig("", "r.csv", List.of("Rating"), "points"));
    Measurements measured = measured();
    assertThat(value(measured, "ratings", "rating")).isEqualTo(1.5);
    assertThat(analyst().issues(DOCUMENT, measured))
        .extracting(Issue::message)
        .containsExactly(
            "r.csv has 4 rows of it, of which 2 are not used: there is no such sentence in its"
                + " paragraphs, or it has another text.");
  }

  /** The first sentence is another's. */
  @Test
  void wordsOfAVoiceAreCountedAmongItsOwn() throws ConfigException {
    dictionaries.put("war", words(Map.of("good", List.of("good"))));
    ratios.put("gap", ratio(List.of("we"), List.of("I"), List.of(), ""));
    ratios.put("of_all", new RatioConfig("", List.of("we"), List.of(), List.of(), "", false));
    OwnAnalyst analyst = analyst();
    Measurements author =
        analyst.measure(DOCUMENT, analyst.hits(DOCUMENT), view(Voice.AUTHOR), List.of());
    assertThat(value(author, "war", "good")).isEqualTo(2.0 / 9);
    assertThat(value(author, "ratio", "gap")).isZero();
    assertThat(author.denominators()).noneMatch(one -> "of_all".equals(one.key()));
    Measurements cited =
        analyst.measure(DOCUMENT, analyst.hits(DOCUMENT), view(Voice.ATTRIBUTED), List.of());
    assertThat(value(cited, "war", "good")).isEqualTo(1.0 / 6);
  }

  /** Some measures are taken of all words alone; whoever asks for their voices is told. */
  @Test
  void aRatioThatNoVoiceHasIsTold() throws ConfigException {
    ratios.put("twice", ratio(List.of("frame:a", "frame:a"), List.of(), List.of(), ""));
    ratios.put("gap", ratio(List.of("we"), List.of("I"), List.of(), ""));
    OwnAnalyst analyst = analyst();
    Measurements frames = measured("frame", "a", 1, 9);
    Measurements document =
        Measurements.join(
            List.of(
                analyst.measure(DOCUMENT, List.of(), VoiceView.ALL, List.of(frames)),
                analyst
                    .measure(DOCUMENT, List.of(), view(Voice.AUTHOR), List.of())
                    .in(Voice.AUTHOR)));
    assertThat(OwnTally.voiceless(own(), List.of(document)))
        .containsExactly(
            "measures.ratios.twice has no figures by voice, since no document has any of"
                + " frame:a by voice; some measures are taken of everybody's words alone.");
    Measurements ofAll = analyst.measure(DOCUMENT, List.of(), VoiceView.ALL, List.of(frames));
    assertThat(OwnTally.voiceless(own(), List.of(ofAll))).as("no voice was told").isEmpty();
  }

  private static VoiceView view(Voice voice) {
    List<BitSet> attributed = new ArrayList<>();
    List<BitSet> words = new ArrayList<>();
    DOCUMENT
        .annotation()
        .sentences()
        .forEach(
            sentence -> {
              BitSet all = new BitSet();
              all.set(1, sentence.tokens().size());
              words.add(all);
              BitSet others = new BitSet();
              others.set(1, sentence.ordinal() == 0 ? sentence.tokens().size() + 1 : 1);
              attributed.add(others);
            });
    return new VoiceView(voice, new Voices(attributed, words));
  }

  private static Measurements measured(String family, String key, double amount, double whole) {
    return new Measurements(
        List.of(
            new Numerator(
                new Measure(family, key, Voice.ALL),
                Quantity.SHARE,
                List.of(new Contribution(0, 0, amount)))),
        List.of(new Denominator(family, key, Voice.ALL, List.of(new Contribution(0, 0, whole)))));
  }

  private Measurements measured() throws ConfigException {
    OwnAnalyst analyst = analyst();
    return analyst.measure(DOCUMENT, analyst.hits(DOCUMENT), VoiceView.ALL, List.of());
  }

  private OwnAnalyst analyst() throws ConfigException {
    return new OwnAnalyst(own(), sentence -> (first, last, words) -> sentence.ordinal() == 2);
  }

  private OwnMeasures own() throws ConfigException {
    return OwnMeasures.load(
        new MeasuresConfig(dictionaries, ratios, figures, new ReferenceConfig("", "")),
        List.of(FRAME, TONE),
        folder);
  }

  private static String id() {
    return DOCUMENT.document().documentId();
  }

  private static @Nullable Double value(Measurements measured, String family, String key) {
    Measure measure = new Measure(family, key, Voice.ALL);
    Denominator denominator = measured.denominator(measure);
    Numerator numerator = measured.numerator(measure);
    return denominator == null || denominator.total() <= 0
        ? null
        : (Double) ((numerator == null ? 0 : numerator.total()) / denominator.total());
  }

  private static DictionaryConfig words(Map<String, List<String>> words) {
    return new DictionaryConfig(
        "", "", words, Map.of(), Per.WORDS, Negated.COUNT, NestedScope.KEY, false, true);
  }

  private static DictionaryConfig weights(Per per, Negated negated) {
    return new DictionaryConfig(
        "",
        "",
        Map.of(),
        Map.of("good", 1.5, "bad", -2.0),
        per,
        negated,
        NestedScope.KEY,
        false,
        true);
  }

  private static RatioConfig ratio(
      List<String> plus, List<String> minus, List<String> over, String per) {
    return new RatioConfig("", plus, minus, over, per, true);
  }
}
