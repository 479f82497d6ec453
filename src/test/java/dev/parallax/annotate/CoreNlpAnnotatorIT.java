package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.AnnotationConfig;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Sentiment;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the real models. */
class CoreNlpAnnotatorIT {

  private static final int MAX_PARSED_TOKENS = 40;

  private static Annotator annotator;

  @BeforeAll
  static void loadModels() {
    annotator =
        SharedAnnotator.get(
            new AnnotationConfig(MAX_PARSED_TOKENS, true, AnnotationConfig.Parser.PARALLAX), 2);
  }

  @Test
  void offsetsGiveBackTheTextOfEveryTokenEvenAfterEmoji() {
    String text =
        "😀 Japan’s élite didn't agree.\n\nWe can't stop 👍🏽 here: “Why?” – he cost $5,000.";
    Annotation annotation = annotate(text);
    assertThat(annotation.sentences()).hasSizeGreaterThan(1);
    for (Sentence sentence : annotation.sentences()) {
      assertThat(sentence.span().start()).isEqualTo(sentence.tokens().get(0).span().start());
      for (Token token : sentence.tokens()) {
        assertThat(slice(text, token.span())).isEqualTo(token.form()).isNotBlank();
        assertThat(sentence.span().contains(token.span())).isTrue();
      }
    }
  }

  @Test
  void aPassageInCapitalsIsReadAsItWouldBeWrittenAndKeepsItsForms() {
    String text =
        "😀 THE PRESIDENT MET SHINZO ABE IN TOKYO LAST WEEK, AND BOTH PRAISED THE ALLIANCE OF JAPAN AND"
            + " THE UNITED STATES.";
    Annotation annotation = annotate(text);
    assertThat(annotation.mentions())
        .extracting(mention -> slice(text, mention.span()))
        .containsExactly("SHINZO ABE", "TOKYO", "JAPAN", "UNITED STATES");
    Token met = annotation.sentences().get(0).tokens().get(3);
    assertThat(met.form()).isEqualTo("MET");
    assertThat(met.lemma()).isEqualTo("meet");
    assertThat(met.partOfSpeech()).isEqualTo("VBD");
    assertThat(tokens(annotation))
        .allSatisfy(token -> assertThat(slice(text, token.span())).isEqualTo(token.form()));
  }

  @Test
  void tokensOfADocumentRunForwardWithoutOverlap() {
    String text =
        "The U.S. and the E.U. met etc.\n\nHe works for the U.S.\n\nCannot gonna rock 'n' roll.";
    List<Token> tokens = tokens(annotate(text));
    assertThat(tokens).isNotEmpty();
    IntStream.range(1, tokens.size())
        .forEach(
            i ->
                assertThat(tokens.get(i).span().start())
                    .isGreaterThanOrEqualTo(tokens.get(i - 1).span().end()));
  }

  @Test
  void noSentenceCrossesASegment() {
    Annotation annotation = annotate("A heading without a stop\n\nand a paragraph begins here.");
    assertThat(annotation.sentences()).extracting(Sentence::segment).containsExactly(0, 1);
    assertThat(annotation.sentences()).extracting(Sentence::ordinal).containsExactly(0, 1);
  }

  @Test
  void countriesAreToldFromOtherPlacesAndPartedAtHyphens() {
    String text = "The US-Japan alliance worried Chinese officials in Shanghai and North Korea.";
    assertThat(annotate(text).mentions())
        .extracting(mention -> slice(text, mention.span()), Mention::type, Mention::countryCode)
        .containsExactly(
            tuple("US", "COUNTRY", "USA"),
            tuple("Japan", "COUNTRY", "JPN"),
            tuple("Chinese", "NATIONALITY", "CHN"),
            tuple("Shanghai", "LOCATION", null),
            tuple("North Korea", "COUNTRY", "PRK"));
  }

  @Test
  void tokensOfAMentionCarryItsType() {
    String text = "Angela Merkel met Barack Obama.";
    Annotation annotation = annotate(text);
    assertThat(annotation.mentions()).hasSize(2);
    for (Mention mention : annotation.mentions()) {
      List<Token> tokens = annotation.sentences().get(mention.sentence()).tokens();
      assertThat(tokens.subList(mention.firstToken() - 1, mention.lastToken()))
          .extracting(Token::entityType)
          .containsOnly("PERSON");
    }
  }

  @Test
  void headsFormATreeUnderOneRoot() {
    for (Sentence sentence : annotate("Allies share burdens, and they say so.").sentences()) {
      assertThat(sentence.parsed()).isTrue();
      assertThat(sentence.tokens()).extracting(Token::head).doesNotContainNull();
      assertThat(sentence.tokens()).filteredOn(token -> token.head() == 0).hasSize(1);
    }
  }

  @Test
  void sentimentIsADistributionAndTellsGoodFromBad() {
    List<Sentence> sentences =
        annotate("This is a wonderful, superb success.\n\nThis is a terrible, awful failure.")
            .sentences();
    for (Sentence sentence : sentences) {
      assertThat(sum(sentence.sentiment())).isCloseTo(1, within(1e-9));
    }
    assertThat(positive(sentences.get(0)))
        .isGreaterThan(0.5)
        .isGreaterThan(positive(sentences.get(1)));
  }

  @Test
  void aSentenceBeyondTheLimitKeepsItsTokensButHasNoParseAndNoSentiment() {
    Annotation annotation = annotate("word ".repeat(3000).trim() + "\n\nA short one follows.");
    Sentence endless = annotation.sentences().get(0);
    assertThat(endless.tokens()).hasSize(3000);
    assertThat(endless.parsed()).isFalse();
    assertThat(endless.sentiment()).isNull();
    assertThat(endless.constituency()).isNull();
    assertThat(endless.tokens().get(7).head()).isNull();
    assertThat(endless.tokens().get(7).partOfSpeech()).isNotNull();
    assertThat(annotation.sentences().get(1).parsed()).isTrue();
  }

  @Test
  void parsesAreWrittenOnlyWhereTheyAreWished() {
    Segment all = new Segment(0, SegmentKind.PARAGRAPH, List.of(), new Span(0, 12));
    Annotator without =
        SharedAnnotator.get(
            new AnnotationConfig(MAX_PARSED_TOKENS, false, AnnotationConfig.Parser.PARALLAX), 2);
    Sentence bare = without.annotate("Allies talk.", List.of(all)).sentences().get(0);
    Sentence full = annotator.annotate("Allies talk.", List.of(all)).sentences().get(0);
    assertThat(full.constituency()).startsWith("(ROOT");
    assertThat(bare.constituency()).isNull();
    assertThat(bare.tokens()).isEqualTo(full.tokens());
    assertThat(bare.sentiment()).isEqualTo(full.sentiment());
  }

  @Test
  void theSameTextGivesTheSameAnnotationWhateverWasAnnotatedBefore() {
    String text = "Abe met Trump in New York. The summit, he said, was candid. Zorblax praised it.";
    Annotation first = annotate(text);
    annotate("zorblax abe trump candid summit of lower case words. ".repeat(50));
    List<Annotation> later =
        Collections.nCopies(8, text).parallelStream().map(CoreNlpAnnotatorIT::annotate).toList();
    assertThat(later).hasSize(8).allMatch(first::equals);
  }

  @Test
  void oneHugeTokenAndNoLettersAtAllAreBorne() {
    assertThat(tokens(annotate("a".repeat(100_000)))).hasSize(1);
    assertThat(tokens(annotate("!!! ??? ... ---- ****"))).isNotEmpty();
    assertThat(annotate("").sentences()).isEmpty();
  }

  private static Annotation annotate(String text) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      int end = start + paragraph.codePointCount(0, paragraph.length());
      segments.add(
          new Segment(segments.size(), SegmentKind.PARAGRAPH, List.of(), new Span(start, end)));
      start = end + 2;
    }
    return annotator.annotate(text, segments);
  }

  private static List<Token> tokens(Annotation annotation) {
    return annotation.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
  }

  private static double sum(Sentiment s) {
    return Stream.of(s.veryNegative(), s.negative(), s.neutral(), s.positive(), s.veryPositive())
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private static double positive(Sentence sentence) {
    return sentence.sentiment().positive() + sentence.sentiment().veryPositive();
  }

  /** Cuts by code points the slow way. */
  private static String slice(String text, Span span) {
    int[] codePoints = text.codePoints().toArray();
    return new String(codePoints, span.start(), span.length());
  }
}
