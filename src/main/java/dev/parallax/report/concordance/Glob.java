package dev.parallax.report.concordance;

/**
 * A word in which {@code *} stands for any letters, or none.
 *
 * @param pattern folded
 */
record Glob(String pattern) {

  boolean isLiteral() {
    return pattern.indexOf('*') < 0;
  }

  /** Whether a folded text is such a word; at worst as many steps as one length times the other. */
  boolean matches(String text) {
    int at = 0;
    int star = -1;
    int retry = 0;
    int next = 0;
    while (at < text.length()) {
      if (next < pattern.length() && pattern.charAt(next) == '*') {
        star = next++;
        retry = at;
      } else if (next < pattern.length() && pattern.charAt(next) == text.charAt(at)) {
        next++;
        at++;
      } else if (star >= 0) {
        next = star + 1;
        at = ++retry;
      } else {
        return false;
      }
    }
    while (next < pattern.length() && pattern.charAt(next) == '*') {
      next++;
    }
    return next == pattern.length();
  }
}
