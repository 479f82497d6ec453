package dev.parallax.tone.vader;

/** Exclamation and question marks, wherever they stand, strengthen the sentence. */
final class PunctuationRule {

  private static final int MAX_EXCLAMATIONS = 4;
  private static final double EXCLAMATION = 0.292;
  private static final int MAX_QUESTIONS = 3;
  private static final double QUESTION = 0.18;
  private static final double MANY_QUESTIONS = 0.96;

  private PunctuationRule() {}

  /** A sum of valences, moved away from zero. */
  static double apply(String text, double sum) {
    double emphasis = exclamations(count(text, '!')) + questions(count(text, '?'));
    return sum + Math.signum(sum) * emphasis;
  }

  private static double exclamations(long count) {
    return Math.min(count, MAX_EXCLAMATIONS) * EXCLAMATION;
  }

  /** A single one is a question and no emphasis. */
  private static double questions(long count) {
    if (count <= 1) {
      return 0;
    }
    return count <= MAX_QUESTIONS ? count * QUESTION : MANY_QUESTIONS;
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }
}
