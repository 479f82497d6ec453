package dev.parallax.model.annotation;

import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much of a word and of a sentence an annotator looks at, and what is told where it looked at
 * less than all. No word and no sentence of a writer comes near: beyond are a page of joined emoji,
 * an image written in letters, or a table without a full stop.
 */
public final class AnnotationBounds {

  /** Code points of a word, of what stands between white space, that are looked at. */
  public static final int LONGEST_WORD = 1_000;

  /** Code points after which a sentence without an end is cut. */
  public static final int LONGEST_SENTENCE = 20_000;

  /** A sentence is cut behind a word, thus a word earlier at most, and spaces. */
  private static final int CUT_FROM = LONGEST_SENTENCE - 2 * LONGEST_WORD;

  private AnnotationBounds() {}

  /** What people must know of a document that reaches these bounds. */
  public static List<Issue> issues(Annotation annotation) {
    List<Issue> issues = new ArrayList<>();
    long words =
        annotation.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.span().length() > LONGEST_WORD)
            .count();
    if (words > 0) {
      issues.add(
          new Issue(
              IssueCode.ENDLESS_WORDS,
              String.format(
                  Locale.ROOT,
                  "Words (%,d) of more than %,d characters without a blank: only their beginning was"
                      + " analysed. If they are no words, take them out.",
                  words,
                  LONGEST_WORD)));
    }
    long sentences = annotation.sentences().stream().filter(AnnotationBounds::isCut).count();
    if (sentences > 0) {
      issues.add(
          new Issue(
              IssueCode.ENDLESS_SENTENCES,
              String.format(
                  Locale.ROOT,
                  "No end of a sentence was found in about %,d characters (%,d times): the text was"
                      + " cut there, and what was cut has no parse, sentiment or fitted tone. If it"
                      + " is a table or a list, take it out, or give it full stops.",
                  LONGEST_SENTENCE,
                  sentences)));
    }
    return issues;
  }

  /** Whether a sentence was cut, or is so long that it may have been: it is none to be judged. */
  public static boolean isCut(Sentence sentence) {
    int leftOut = sentence.tokens().stream().mapToInt(AnnotationBounds::leftOut).sum();
    return sentence.span().length() - leftOut >= CUT_FROM;
  }

  /** A row of dots with blanks between them is one token, of which nothing is left out. */
  private static int leftOut(Token token) {
    int beyond = token.span().length() - LONGEST_WORD;
    return beyond > 0 && token.form().chars().noneMatch(Character::isWhitespace) ? beyond : 0;
  }
}
