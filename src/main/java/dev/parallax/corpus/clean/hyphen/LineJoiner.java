package dev.parallax.corpus.clean.hyphen;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Lines;
import dev.parallax.corpus.clean.text.Word;
import dev.parallax.model.text.CleaningStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a passage: words cut by a hyphen, dashes, and all else by a space. */
public final class LineJoiner {

  private static final int LONGEST_WORD = 60;
  private static final String DASHES = "—–―";

  private final CleaningConfig config;
  private final List<Line> document;
  private @Nullable HyphenRule hyphenRule;

  /**
   * @param document all lines, whose vocabulary decides about hyphens; read if one comes
   */
  public LineJoiner(CleaningConfig config, List<Line> document) {
    this.config = config;
    this.document = document;
  }

  /**
   * What becomes of the end of a line and the beginning of the next.
   *
   * @param next line of the same passage
   */
  public Joint join(Line line, Line next) {
    if (line.endsInHyphen() && config.joinHyphens()) {
      return joinHyphen(line, next);
    }
    // Within lines the characters' own step has taken soft hyphens; it leaves one at a line's end
    // to
    // tell where a word was cut.
    boolean drops = line.endsInSoftHyphen() && config.normalizeCharacters();
    int from = drops ? line.end() - 1 : line.end();
    if (next.startsBlock()) {
      return new Joint(from, between(line, next), CleaningStep.HEAL_PAGE_BREAKS);
    }
    return config.unwrapLines()
        ? new Joint(from, between(line, next), CleaningStep.UNWRAP_LINES)
        : new Joint(from, "\n", CleaningStep.NORMALIZE_WHITE_SPACE);
  }

  private Joint joinHyphen(Line line, Line next) {
    int hyphen = line.end() - 1;
    boolean keeps = !line.endsInSoftHyphen() && keeps(line, hyphen, next);
    return new Joint(keeps ? line.end() : hyphen, "", CleaningStep.JOIN_HYPHENS);
  }

  private boolean keeps(Line line, int hyphen, Line next) {
    String text = line.source();
    int leftLimit = Math.max(line.start(), hyphen - LONGEST_WORD);
    String left = text.substring(Word.start(text, hyphen, leftLimit), hyphen);
    int rightLimit = Math.min(next.end(), next.start() + LONGEST_WORD);
    String right = text.substring(next.start(), Word.end(text, next.start(), rightLimit));
    return rule().keeps(left, right);
  }

  private HyphenRule rule() {
    HyphenRule rule = hyphenRule;
    if (rule == null) {
      rule = new HyphenRule(new WrittenWords(document));
      hyphenRule = rule;
    }
    return rule;
  }

  private static String between(Line line, Line next) {
    return endsInTightDash(line) || startsWithTightDash(next) ? "" : " ";
  }

  /** A dash or slash that no blank parts from its word. */
  private static boolean endsInTightDash(Line line) {
    String text = line.source();
    int mark = line.end() - 1;
    boolean doubled = line.length() > 2 && text.startsWith("--", mark - 1);
    if (doubled) {
      mark--;
    }
    boolean dash = doubled || DASHES.indexOf(text.charAt(mark)) >= 0 || text.charAt(mark) == '/';
    return dash && mark > line.start() && !Lines.isBlank(text.charAt(mark - 1));
  }

  private static boolean startsWithTightDash(Line next) {
    String text = next.source();
    return next.length() > 1
        && DASHES.indexOf(text.charAt(next.start())) >= 0
        && !Lines.isBlank(text.charAt(next.start() + 1));
  }
}
