package dev.parallax.corpus.screen;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Stage;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;

/**
 * Tells English texts from others. A text is rejected only where its samples together speak clearly
 * for another language: essays may quote a good deal of it.
 *
 * <p>Thread-safe.
 */
public final class LanguageScreen {

  /**
   * Letters below which nothing is said about the language. On the speeches it was tried on, the
   * model took 0.6 % of 50-character pieces for something else than English, and none of 100.
   */
  static final int MIN_LETTERS = 100;

  /** How many times as probable as English another language has to be. */
  private static final double CLEARLY = 2;

  /** The most probable language of a text. */
  public DetectedLanguage detect(String text) {
    LanguageDetector detector = LanguageModel.detector();
    // Sorted, so that of languages that are equally probable the same one always wins.
    Map<String, Double> sums = new TreeMap<>();
    int samples = 0;
    for (String sample : TextSamples.of(text)) {
      samples++;
      for (Language language : detector.predictLanguages(sample)) {
        sums.merge(language.getLang(), language.getConfidence(), Double::sum);
      }
    }
    String best =
        sums.keySet().stream()
            .max(Comparator.comparing((String code) -> sums.getOrDefault(code, 0.0)))
            .orElse(DetectedLanguage.ENGLISH);
    return DetectedLanguage.of(
        best,
        sums.getOrDefault(best, 0.0) / samples,
        sums.getOrDefault(DetectedLanguage.ENGLISH, 0.0) / samples);
  }

  /**
   * Lets an English text pass.
   *
   * @return an issue, where it cannot be told whether the text is English
   * @throws DocumentRejectedException {@code no_words} or {@code not_english}
   */
  public Optional<Issue> check(String text) throws DocumentRejectedException {
    Letters letters = Letters.of(text);
    if (letters.all() == 0) {
      throw new DocumentRejectedException(
          Stage.SCREEN,
          ErrorClass.NO_WORDS,
          "The text holds no words, so there is nothing to analyse.");
    }
    if (letters.all() < MIN_LETTERS && letters.isMostlyLatin()) {
      return Optional.of(uncertain(Message.of("it has only %,d letters", letters.all())));
    }
    if (SmallWords.clearlyEnglish(text)) {
      return Optional.empty();
    }
    DetectedLanguage language = detect(text);
    if (language.isEnglish() && letters.isMostlyLatin()) {
      return Optional.empty();
    }
    if (letters.isMostlyLatin() && language.confidence() < CLEARLY * language.english()) {
      return Optional.of(uncertain("it might also be " + language.name()));
    }
    throw notEnglish(language);
  }

  private static DocumentRejectedException notEnglish(DetectedLanguage language) {
    // English is written in Latin letters, so this text is another language's, unknown to the
    // model.
    String name = language.isEnglish() ? "another language" : language.name();
    return new DocumentRejectedException(
        Stage.SCREEN,
        ErrorClass.NOT_ENGLISH,
        "The text seems to be in "
            + name
            + ", but only English texts can be analysed; provide a translation.");
  }

  private static Issue uncertain(String why) {
    return new Issue(
        IssueCode.LANGUAGE_UNCERTAIN,
        "It could not be told for sure that the text is English, as " + why + "; check it.");
  }
}
