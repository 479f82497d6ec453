package dev.parallax.corpus.clean.apart;

import dev.parallax.corpus.clean.text.Part;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds lists of references and endnotes: what stands below a heading that names such a list, up to
 * the next heading, as long as its entries look like entries; and rows of entries without one.
 */
final class References {

  private static final int LONGEST_HEADING = 60;
  private static final int SEEN = 500;

  /** Without a heading, so many entries in a row are a list. */
  private static final int FEWEST_ENTRIES = 3;

  /** So many parts in a row that look like no entry end a list. */
  private static final int MOST_OTHERS = 2;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:(?:\\d{1,2}|[ivx]{1,5}|appendix)[.):]?\\s{1,3})?"
              + "(?:(?:list of |selected |select |cited |further |key )?references?(?: cited| list)?"
              + "|(?:selected |select |general )?bibliograph(?:y|ies)|works (?:cited|consulted)"
              + "|literature(?: cited)?|sources(?: cited)?|further reading)[.:]?");
  private static final Pattern NOTES_HEADING =
      Pattern.compile("(?i)(?:\\d{1,2}[.):]?\\s{1,3})?(?:end|foot)?notes(?: and references)?[.:]?");

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\[\\d{1,3}\\]|\\(?\\d{1,3}[.)]?|[*†‡§]{1,3}|[ivx]{1,5}[.)]) ?\\S.*");

  /** Of what entries have and sentences seldom do, what holds a digit. */
  private static final List<Pattern> DIGIT_SIGNS =
      List.of(
          Pattern.compile("^(?:\\[\\d{1,3}\\]|\\d{1,3}\\.) "),
          Pattern.compile("[(\\[ ,.](?:1[5-9]|20)\\d\\d[a-z]?[)\\],.;: ]"),
          Pattern.compile(
              "(?i)\\bpp?\\. ?\\d|\\bvol\\. ?\\d|\\bno\\. ?\\d|\\b\\d{1,4} ?\\(\\d{1,4}\\)|\\b\\d{1,4}[-–]\\d{1,4}\\b"));

  /** The rest of it: the cheap ones first, since most paragraphs are no entries. */
  private static final List<Pattern> OTHER_SIGNS =
      List.of(
          Pattern.compile(
              "^(?:[\\p{L}.’'-]{1,24} ){0,3}[\\p{Lu}][\\p{L}’'-]{1,24}, (?:\\p{Lu}\\.|\\p{Lu}\\p{L}{1,20}[,.( ])"),
          Pattern.compile("[“\"][^”\"]{4,200}[,.]?[”\"][,.]? "),
          Pattern.compile(
              "https?://|\\bdoi\\b|\\barXiv\\b|\\bISBN\\b|(?i)\\bretrieved\\b|\\baccessed\\b|\\bavailable at\\b"),
          Pattern.compile(
              "\\b(?:Press|Publish(?:ers|ing)|Journal|Review|Quarterly|Proceedings|Working Paper|Conference|eds?\\.|Ph\\.?D\\.?|Thesis|et al\\.)|\\bet al\\b"));

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  /** Two signs make an entry of a list. */
  private static final int SIGNS_OF_ENTRY = 2;

  private static final int SIGNS_WITHOUT_HEADING = 3;

  private final List<Part> parts;

  private References(List<Part> parts) {
    this.parts = new ArrayList<>(parts);
  }

  static List<Part> find(List<Part> parts) {
    References references = new References(parts);
    references.markLists();
    references.markRows();
    return references.parts;
  }

  private void markLists() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (isHeading(parts.get(i), HEADING)) {
        markList(i, SegmentKind.REFERENCE);
      } else if (isHeading(parts.get(i), NOTES_HEADING)) {
        markList(i, SegmentKind.FOOTNOTE);
      }
    }
  }

  /** Marks nothing if the list has no entry: then it is a section like others. */
  private void markList(int heading, SegmentKind kind) {
    int end = heading + 1;
    int others = 0;
    for (int i = heading + 1; i < parts.size() && others < MOST_OTHERS; i++) {
      Part part = parts.get(i);
      if (part.is(SegmentKind.HEADING) || part.is(SegmentKind.TITLE)) {
        break;
      }
      boolean entry = isEntry(part.passage(), kind);
      others = entry ? 0 : others + 1;
      end = entry ? i + 1 : end;
    }
    for (int i = heading + 1; i < end; i++) {
      mark(i, kind);
    }
    if (end > heading + 1 && parts.get(heading).is(SegmentKind.PARAGRAPH)) {
      parts.set(heading, parts.get(heading).as(SegmentKind.HEADING));
    }
  }

  private void markRows() {
    int from = 0;
    for (int i = 0; i <= parts.size(); i++) {
      boolean entry =
          i < parts.size()
              && parts.get(i).is(SegmentKind.PARAGRAPH)
              && hasSigns(parts.get(i).passage(), SIGNS_WITHOUT_HEADING);
      if (!entry) {
        for (int j = from; i - from >= FEWEST_ENTRIES && j < i; j++) {
          mark(j, SegmentKind.REFERENCE);
        }
        from = i + 1;
      }
    }
  }

  private void mark(int index, SegmentKind kind) {
    if (parts.get(index).is(SegmentKind.PARAGRAPH)) {
      parts.set(index, parts.get(index).as(kind));
    }
  }

  private static boolean isHeading(Part part, Pattern names) {
    Passage passage = part.passage();
    return (part.is(SegmentKind.PARAGRAPH) || part.is(SegmentKind.HEADING))
        && passage.length() <= LONGEST_HEADING
        && names.matcher(passage.head(LONGEST_HEADING)).matches();
  }

  private static boolean isEntry(Passage passage, SegmentKind kind) {
    return hasSigns(passage, SIGNS_OF_ENTRY)
        || (kind == SegmentKind.FOOTNOTE && NUMBERED.matcher(passage.head(SEEN)).matches());
  }

  private static boolean hasSigns(Passage passage, int least) {
    String head = passage.head(SEEN);
    int found = DIGIT.matcher(head).find() ? count(DIGIT_SIGNS, head) : 0;
    for (int i = 0; i < OTHER_SIGNS.size() && found < least; i++) {
      if (found + OTHER_SIGNS.size() - i < least) {
        return false;
      }
      found += OTHER_SIGNS.get(i).matcher(head).find() ? 1 : 0;
    }
    return found >= least;
  }

  private static int count(List<Pattern> signs, String head) {
    return (int) signs.stream().filter(sign -> sign.matcher(head).find()).count();
  }
}
