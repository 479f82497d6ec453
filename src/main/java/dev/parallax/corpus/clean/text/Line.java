package dev.parallax.corpus.clean.text;

/**
 * A line of a text that is not blank, without the blanks around it. Offsets are UTF-16 units.
 *
 * @param source the whole text
 * @param start first unit
 * @param end unit after the last
 * @param indent columns of blanks before it
 * @param blankBefore whether a blank line stands before it
 * @param pageBreakBefore whether a page surely ends before it
 */
public record Line(
    String source, int start, int end, int indent, boolean blankBefore, boolean pageBreakBefore) {

  private static final String CLOSERS = "\"'”’)]»*";
  private static final String OPENERS = "\"'“‘([«";
  private static final String SENTENCE_ENDS = ".!?…";

  public int length() {
    return end - start;
  }

  /** Its characters, at most {@code limit} of them. */
  public String head(int limit) {
    return source.substring(start, Math.min(end, start + limit));
  }

  public Line afterPageBreak() {
    return new Line(source, start, end, indent, blankBefore, true);
  }

  public Line afterBlankLine() {
    return new Line(source, start, end, indent, true, false);
  }

  public Line withinBlock() {
    return new Line(source, start, end, indent, false, false);
  }

  /** Whether something parts it from the line before. */
  public boolean startsBlock() {
    return blankBefore || pageBreakBefore;
  }

  /** Whether it ends with a full stop, question or exclamation mark, quotes and notes aside. */
  public boolean endsSentence() {
    int last = lastMark();
    return last >= start && SENTENCE_ENDS.indexOf(source.charAt(last)) >= 0;
  }

  /** Whether it ends with a sentence's end, a colon or a semicolon. */
  public boolean endsClause() {
    int last = lastMark();
    return last >= start && (SENTENCE_ENDS + ":;").indexOf(source.charAt(last)) >= 0;
  }

  /** Whether its last full stop belongs to initials, as in "U.S.": then the sentence may run on. */
  public boolean endsInInitials() {
    return end - start >= 4
        && source.charAt(end - 1) == '.'
        && Character.isUpperCase(source.charAt(end - 2))
        && source.charAt(end - 3) == '.'
        && Character.isUpperCase(source.charAt(end - 4));
  }

  /** Whether its last word is cut by, or ends in, a hyphen. */
  public boolean endsInHyphen() {
    return endsInSoftHyphen()
        || (source.charAt(end - 1) == '-'
            && length() > 1
            && Character.isLetterOrDigit(source.charAt(end - 2)));
  }

  /** Whether its last word is cut where a hyphen shows only at a line end. */
  public boolean endsInSoftHyphen() {
    return length() > 1
        && source.charAt(end - 1) == Lines.SOFT_HYPHEN
        && Character.isLetter(source.charAt(end - 2));
  }

  /** Whether its first letter, opening quotes and brackets aside, is small, and no list mark. */
  public boolean startsLowerCase() {
    int index = start;
    while (index < end && OPENERS.indexOf(source.charAt(index)) >= 0) {
      index++;
    }
    return index < end && Character.isLowerCase(source.codePointAt(index)) && !Bullet.begins(this);
  }

  public int firstWordLength() {
    int index = start;
    while (index < end && !Lines.isBlank(source.charAt(index))) {
      index++;
    }
    return index - start;
  }

  /** How many runs of characters blanks part. */
  public int words() {
    int words = 0;
    for (int i = start; i < end; i++) {
      boolean begins = i == start || Lines.isBlank(source.charAt(i - 1));
      words += begins && !Lines.isBlank(source.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** Length of this line, had it taken the next line's first word too. */
  public int lengthWithWordOf(Line next) {
    return length() + 1 + next.firstWordLength();
  }

  /** The last character that is neither a closing quote or bracket nor a note's number. */
  private int lastMark() {
    int index = end - 1;
    while (index >= start && Character.isDigit(source.charAt(index))) {
      index--;
    }
    if (index < start || SENTENCE_ENDS.indexOf(source.charAt(index)) < 0) {
      index = end - 1;
    }
    while (index >= start && CLOSERS.indexOf(source.charAt(index)) >= 0) {
      index--;
    }
    return index;
  }
}
