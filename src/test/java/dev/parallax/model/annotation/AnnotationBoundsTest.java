package dev.parallax.model.annotation;

import static dev.parallax.model.annotation.AnnotationBounds.LONGEST_SENTENCE;
import static dev.parallax.model.annotation.AnnotationBounds.LONGEST_WORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationBoundsTest {

  @Test
  void nothingIsSaidOfWordsAndSentencesThatAreLookedAtWhole() {
    Sentence longest = sentence(token("a".repeat(LONGEST_WORD), 0), token("b", 5_000));

    assertThat(AnnotationBounds.issues(annotation(longest))).isEmpty();
    assertThat(AnnotationBounds.isCut(longest)).isFalse();
  }

  @Test
  void aLongerWordIsTold() {
    List<Issue> issues =
        AnnotationBounds.issues(annotation(sentence(token("a".repeat(LONGEST_WORD + 1), 0))));

    assertThat(issues).extracting(issue -> issue.code().label()).containsExactly("endless_words");
    assertThat(issues.get(0).message()).contains("(1)", "1,000");
  }

  @Test
  void aSentenceThatReachesTheBoundIsTold() {
    Sentence cut = sentence(token("and", 0), token("on", LONGEST_SENTENCE - 2));

    assertThat(AnnotationBounds.isCut(cut)).isTrue();
    assertThat(AnnotationBounds.issues(annotation(cut, cut)))
        .singleElement()
        .satisfies(issue -> assertThat(issue.code().label()).isEqualTo("endless_sentences"))
        .satisfies(issue -> assertThat(issue.message()).contains("2 times"));
  }

  @Test
  void aSentenceThatIsLongForAnEndlessWordOnlyIsNoneThatWasCut() {
    Sentence sentence = sentence(token("a".repeat(50_000), 0), token("b", 50_001));

    assertThat(AnnotationBounds.isCut(sentence)).isFalse();
  }

  @Test
  void aRowOfDotsIsOneTokenOfWhichNothingIsLeftOut() {
    assertThat(AnnotationBounds.isCut(sentence(token(". ".repeat(10_000).strip(), 0)))).isTrue();
  }

  private static Annotation annotation(Sentence... sentences) {
    return new Annotation(List.of(sentences), List.of());
  }

  private static Sentence sentence(Token... tokens) {
    List<Token> all = new ArrayList<>(List.of(tokens));
    Span span = new Span(all.get(0).span().start(), all.get(all.size() - 1).span().end());
    return new Sentence(0, 0, span, all, false, null, null);
  }

  private static Token token(String form, int start) {
    return new Token(1, new Span(start, start + form.length()), form, form, "NN", null, null, null);
  }
}
