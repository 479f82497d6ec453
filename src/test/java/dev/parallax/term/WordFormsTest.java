package dev.parallax.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.WordForms;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "We're sure we’ll go;we're sure we'll go",
        "They don't and CAN’T;they don't and can't",
        "Peru's port;peru's port",
        "I cannot, he could;i cannot he could",
        "'Tis late;'tis late",
        "a well-known sea-lane;a well known sea lane",
        "the 1980s, 1,200 and $5bn;the 1980s 1,200 and 5bn",
        "the U.S. fleet;the u.s. fleet",
        "so—we say;so we say",
        "he said: 'ships first' twice;he said ships first twice",
      })
  void wordsAreWholeAsTheyAreWritten(String text, String expected) {
    assertThat(words(text)).containsExactly(expected.split(" ", -1));
  }

  @Test
  void anApostropheEndsAWordOnlyAsAPossessive() {
    assertThat(WordForms.of(TaggedDocument.sentence("allies|NNS ~'|POS|' ships|NNS|ship")))
        .containsExactly("allies'", "ships");
    assertThat(WordForms.of(TaggedDocument.sentence("'|`` ~allies|NNS ~'|'' ships|NNS")))
        .containsExactly("allies", "ships");
  }

  @Test
  void punctuationAloneIsNoWord() {
    assertThat(words("... -- ! 🌊 “”")).isEmpty();
  }

  private static List<String> words(String text) {
    Span all = new Span(0, text.codePointCount(0, text.length()));
    List<Sentence> sentences =
        new TokenizingAnnotator()
            .annotate(text, List.of(new Segment(0, SegmentKind.PARAGRAPH, List.of(), all)))
            .sentences();
    return sentences.stream().flatMap(sentence -> WordForms.of(sentence).stream()).toList();
  }
}
