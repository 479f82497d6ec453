package dev.parallax.frame.lexicon;

import dev.parallax.config.yaml.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between two blanks of a pattern: {@code cost|price/NOUN}, {@code pope!PERSON}.
 */
final class ElementParser {

  private static final int LONGEST_WORD = 60;
  private static final int SHORTEST_PREFIX = 2;

  /** A mark without letters behind it belongs to a word. */
  private static final Pattern OUTSIDE = Pattern.compile("(![A-Za-z]+)+$");

  private final Consumer<String> problems;

  /**
   * @param problems told what is wrong
   */
  ElementParser(Consumer<String> problems) {
    this.problems = problems;
  }

  /** The alternatives; after a problem there may be none. */
  List<List<Word>> parse(String text) {
    Matcher outside = OUTSIDE.matcher(text);
    List<String> types = outside.find() ? types(outside.group()) : List.of();
    String words = outside.replaceFirst("");
    PartOfSpeech partOfSpeech = null;
    int slash = words.lastIndexOf('/');
    if (slash >= 0 && isTag(words.substring(slash + 1))) {
      partOfSpeech = partOfSpeech(words.substring(slash + 1));
      words = words.substring(0, slash);
    }
    List<List<Word>> alternatives = new ArrayList<>();
    for (String alternative : words.split("\\|", -1)) {
      alternatives.add(alternative(alternative, text, partOfSpeech, types));
    }
    return alternatives;
  }

  /** So that {@code 24/7} and {@code 9/11} stay words. */
  private static boolean isTag(String text) {
    return text.chars().allMatch(Character::isLetter);
  }

  /** The types of mentions that {@code !TYPE}, once or more, shuts out. */
  private List<String> types(String written) {
    List<String> types = new ArrayList<>();
    for (String name : written.substring(1).split("!", -1)) {
      List<String> named = MentionTypes.named(name);
      if (named.isEmpty()) {
        problems.accept(
            "!" + Excerpt.of(name) + " is no type of mention; known are " + MentionTypes.names());
      }
      types.addAll(named);
    }
    return types;
  }

  private @Nullable PartOfSpeech partOfSpeech(String name) {
    Optional<PartOfSpeech> known = PartOfSpeech.named(name);
    if (known.isEmpty()) {
      problems.accept(
          "/" + Excerpt.of(name) + " is no part of speech; known are " + PartOfSpeech.names());
    }
    return known.orElse(null);
  }

  /** A part of speech holds for the last of the words that hyphens join: their head in English. */
  private List<Word> alternative(
      String text, String element, @Nullable PartOfSpeech partOfSpeech, List<String> outside) {
    List<Word> words = new ArrayList<>();
    for (String part : text.toLowerCase(Locale.ROOT).replace('’', '\'').split("-", -1)) {
      if (!reportMistake(part, element)) {
        boolean prefix = part.endsWith("*");
        String stem = prefix ? part.substring(0, part.length() - 1) : part;
        words.add(new Word(stem, prefix, null, outside));
      }
    }
    if (partOfSpeech != null && !words.isEmpty()) {
      Word last = words.remove(words.size() - 1);
      words.add(new Word(last.text(), last.prefix(), partOfSpeech, outside));
    }
    return words;
  }

  private boolean reportMistake(String word, String element) {
    String mistake = mistake(word);
    if (mistake != null) {
      problems.accept("in " + Excerpt.of(element) + ": " + mistake);
    }
    return mistake != null;
  }

  private static @Nullable String mistake(String word) {
    int star = word.indexOf('*');
    if (word.isEmpty()) {
      return "a word is missing; each |, - and / needs one on either side";
    }
    if (word.length() > LONGEST_WORD) {
      return "no word has more than " + LONGEST_WORD + " letters";
    }
    if (star >= 0 && (star < word.length() - 1 || letters(word) < SHORTEST_PREFIX)) {
      return "a * ends a word of which at least " + SHORTEST_PREFIX + " letters stand before it";
    }
    if (word.equals("_") || word.startsWith("~")) {
      return "a gap cannot be an alternative";
    }
    return slipOfWriting(word);
  }

  private static @Nullable String slipOfWriting(String word) {
    if (word.contains("/") && isTag(word.substring(word.lastIndexOf('/') + 1))) {
      return "a part of speech stands once, after the last alternative, and holds for all of them";
    }
    int clitic = word.endsWith("n't") ? word.length() - 3 : word.lastIndexOf('\'');
    if (clitic > 0 && (word.endsWith("'s") || word.endsWith("n't"))) {
      String parted = word.substring(0, clitic) + ' ' + word.substring(clitic);
      return "this never matches, since such endings are tokens of their own; write " + parted;
    }
    return null;
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetter).count();
  }
}
