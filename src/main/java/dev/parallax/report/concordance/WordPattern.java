package dev.parallax.report.concordance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word of a pattern.
 *
 * @param tests that one token must pass, all of them
 * @param literal the word folded where it is one without {@code *}, which several tokens that touch
 *     may spell: {@code don't}; null otherwise
 * @param whole the word folded where it must be one as written, contractions and possessives whole;
 *     null otherwise
 */
record WordPattern(List<Test> tests, @Nullable String literal, @Nullable String whole) {

  private static final String WHOLE = "written:";

  /** Only where a test follows, so that {@code AT&T} is a word. */
  private static final Pattern AND = Pattern.compile("&(?=(?:lemma|pos|name):)");

  WordPattern {
    tests = List.copyOf(tests);
  }

  /** What a test asks of. */
  enum Asked {
    FORM,
    LEMMA,
    PART,
    NAME
  }

  /**
   * A test of one token.
   *
   * @param asked what it asks of
   * @param glob that it must be like; {@code yes} or {@code no} of names
   */
  record Test(Asked asked, Glob glob) {}

  /**
   * Reads a word of a pattern.
   *
   * @throws PatternException if it says what no token can be
   */
  static WordPattern of(String typed) throws PatternException {
    String folded = Folded.of(typed);
    if (folded.startsWith(WHOLE)) {
      return new WordPattern(List.of(), null, needed(folded.substring(WHOLE.length()), WHOLE));
    }
    List<String> parts = List.of(AND.split(folded));
    Test[] tests = new Test[parts.size()];
    for (int i = 0; i < tests.length; i++) {
      tests[i] = test(parts.get(i));
    }
    boolean literal =
        tests.length == 1 && tests[0].asked() == Asked.FORM && tests[0].glob().isLiteral();
    return new WordPattern(List.of(tests), literal ? folded : null, null);
  }

  private static Test test(String part) throws PatternException {
    for (Asked asked : List.of(Asked.LEMMA, Asked.PART, Asked.NAME)) {
      String prefix = asked == Asked.PART ? "pos:" : asked.name().toLowerCase(Locale.ROOT) + ":";
      if (part.startsWith(prefix)) {
        return new Test(asked, new Glob(value(asked, part.substring(prefix.length()), prefix)));
      }
    }
    return new Test(Asked.FORM, new Glob(part));
  }

  private static String value(Asked asked, String value, String prefix) throws PatternException {
    if (asked == Asked.NAME && !value.equals("yes") && !value.equals("no")) {
      throw new PatternException("name: takes yes or no, not '" + value + "'.");
    }
    return needed(value, prefix);
  }

  private static String needed(String value, String prefix) throws PatternException {
    if (value.isEmpty()) {
      throw new PatternException("Something must stand behind '" + prefix + "'.");
    }
    return value;
  }
}
