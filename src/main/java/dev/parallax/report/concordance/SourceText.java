package dev.parallax.report.concordance;

import java.util.List;
import java.util.regex.Pattern;

/** A document as its lines are cut from it. */
final class SourceText {

  private static final Pattern CUT_BEFORE = Pattern.compile("^\\S*\\s(?=.)");
  private static final Pattern CUT_AFTER = Pattern.compile("(?<=.)\\s\\S*$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final ConcordanceLine.Source source;
  private final int[] text;
  private final List<Span> segments;
  private final List<Quoted> quoted;

  /**
   * @param source document
   * @param text its cleaned text, as code points
   * @param segments where its paragraphs, headings and other segments begin and end, in order
   * @param quoted parts that are attributed to somebody, in order
   */
  SourceText(ConcordanceLine.Source source, int[] text, List<Span> segments, List<Quoted> quoted) {
    this.source = source;
    this.text = text;
    this.segments = List.copyOf(segments);
    this.quoted = List.copyOf(quoted);
  }

  /** The document. */
  ConcordanceLine.Source source() {
    return source;
  }

  /** A part of the text, end exclusive. */
  record Span(int start, int end) {

    boolean holds(int place) {
      return start <= place && place < end;
    }
  }

  /** A part of the text that somebody has said. */
  record Quoted(Span span, String speaker) {}

  /** The line of a hit, with so many characters to either side, never past its segment. */
  ConcordanceLine line(Hit hit, int window) {
    Span whole = new Span(0, text.length);
    Span segment =
        segments.stream().filter(one -> one.holds(hit.start())).findFirst().orElse(whole);
    int from = Math.max(segment.start(), hit.start() - window);
    int to = Math.min(segment.end(), hit.end() + window);
    return new ConcordanceLine(
        source,
        hit.kind(),
        speaker(hit.start()),
        hit.start(),
        hit.end(),
        beforeWord(from, hit.start(), segment.start() < from),
        cut(hit.start(), hit.end()),
        afterWord(hit.end(), to, to < segment.end()));
  }

  private String speaker(int place) {
    return quoted.stream()
        .filter(one -> one.span().holds(place))
        .map(Quoted::speaker)
        .findFirst()
        .orElse("");
  }

  /** Where context is cut it begins with a whole word, if there is one. */
  private String beforeWord(int from, int to, boolean isCut) {
    String context = cut(from, to);
    return isCut ? CUT_BEFORE.matcher(context).replaceFirst("") : context;
  }

  private String afterWord(int from, int to, boolean isCut) {
    String context = cut(from, to);
    return isCut ? CUT_AFTER.matcher(context).replaceFirst("") : context;
  }

  private String cut(int from, int to) {
    int end = Math.max(from, Math.min(to, text.length));
    return BLANKS.matcher(new String(text, from, end - from)).replaceAll(" ");
  }
}
