package dev.parallax.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.CodepointOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CodepointOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTokenizerTest {

  private static final SentenceTokenizer TOKENIZER = new SentenceTokenizer(stock());

  private static TokenizerAnnotator stock() {
    Properties properties = new Properties();
    properties.setProperty("tokenize.language", "en");
    properties.setProperty("tokenize.codepoint", "true");
    return new TokenizerAnnotator(properties);
  }

  /**
   * A bar stands where a sentence ends and another begins; without a blank before it, none follows.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left.| Nobody saw it.",
        "The ferry left.|Nobody saw it in 1,000.|That is all.",
        "The ferry left.|Mr. Roe saw it at Node.js and example.com.",
        "She sold it for 40.|Then she left.",
        "It was over, said the clerk.|Nobody answered, said Smith.|Jones",
        "They praised the treaty.3| Nobody expected it.",
        "They praised the treaty.[4]| Nobody expected it.",
        "They called it “over.”5| Nobody expected it.",
        "It cost 3.5 percent.| They paid.",
        "“Will it end?” asked the clerk.| “It will.| Go home.”| He left.",
        "“Will it end?” Smith asked.| Nobody knew.",
        "“Will it end?”| He left the room at once.",
        "\"We came.| We saw.| We won,\" he said.| \"Then we left.\"| They agreed.",
        "'We came.| We saw.'| He left.",
        "He wrote (I saw it there.) of a ship.",
        "He wrote of a ship.| (I saw it there.)| It sank.",
        "‘Huh?’ – used to repair – is a word.",
        "1. The first.| 2. The second.| 3. The third.",
        "a) We open the port| b) We close the mine",
        "1.) One item| 2.) Another item",
        "• 9. One item| • 10. Another item",
      })
  void sentencesEndWhereAReaderEndsThem(String text) {
    assertThat(sentences(text.replace("|", ""))).isEqualTo(List.of(text.split("\\| ?")));
  }

  @Test
  void onlyATextThatBeginsWithAMarkerIsAList() {
    assertThat(sentences("In 2016 he chose option 2. It was a failure."))
        .containsExactly("In 2016 he chose option 2.", "It was a failure.");
  }

  @Test
  void wordsAreKnownByWhatTheyTell() {
    assertThat(KnownWords.SPEECH).contains("asked").doesNotContain("He");
    assertThat(KnownWords.PRONOUNS).contains("He");
    assertThat(KnownWords.TITLES).contains("Gov").doesNotContain("Js");
    assertThat(KnownWords.FILES).contains("Gov", "Js");
  }

  @Test
  void tokensKeepTheirPlacesAndTheirNumbers() {
    String text = "\uD83D\uDE00 It left.Nobody saw it.3 They slept.";
    Annotation annotation = annotate(text);
    int before = 0;
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      int index = 1;
      for (CoreLabel token : sentence.get(TokensAnnotation.class)) {
        int begin = token.get(CodepointOffsetBeginAnnotation.class);
        int end = token.get(CodepointOffsetEndAnnotation.class);
        int from = text.offsetByCodePoints(0, begin);
        assertThat(text.substring(from, text.offsetByCodePoints(0, end))).isEqualTo(token.word());
        assertThat(begin).isGreaterThanOrEqualTo(before);
        assertThat(token.index()).isEqualTo(index++);
        before = end;
      }
    }
    assertThat(annotation.get(TokensAnnotation.class))
        .extracting(CoreLabel::word)
        .containsExactly(
            "\uD83D\uDE00",
            "It",
            "left",
            ".",
            "Nobody",
            "saw",
            "it",
            ".",
            "3",
            "They",
            "slept",
            ".");
  }

  @Test
  void textWithoutSentencesIsHarmless() {
    for (String text : new String[] {"", " ", ".", "\"", "1.", "•", "?!\"", ")"}) {
      assertThat(String.join("", sentences(text))).isEqualTo(text.strip());
    }
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (CoreMap sentence : annotate(text).get(SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
      sentences.add(
          text.substring(
              tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition()));
    }
    return sentences;
  }

  private static Annotation annotate(String text) {
    Annotation annotation = new Annotation(text);
    TOKENIZER.annotate(annotation);
    return annotation;
  }
}
