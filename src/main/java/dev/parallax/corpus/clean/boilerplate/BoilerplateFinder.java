package dev.parallax.corpus.clean.boilerplate;

import dev.parallax.corpus.clean.boilerplate.BoilerplatePatterns.Zone;
import dev.parallax.corpus.clean.heading.HeadingRules;
import dev.parallax.corpus.clean.heading.HeadingShape;
import dev.parallax.corpus.clean.text.Part;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets apart what stands around an essay: bylines and dates before its first paragraph, author
 * notes, contact and copyright lines after its last. From either end it goes on until it meets
 * body, so that no paragraph between paragraphs is ever lost.
 */
public final class BoilerplateFinder {

  /** How far from either end it looks, in passages. */
  private static final int DEEPEST = 30;

  /** A signature or colophon that nothing follows, in UTF-16 units. */
  private static final int LONGEST_SIGNATURE = 60;

  /** The longest line that boilerplate on both sides makes boilerplate, in UTF-16 units. */
  private static final int LONGEST_WEAK = 200;

  private final BoilerplatePatterns patterns;
  private final List<Part> parts;

  private BoilerplateFinder(BoilerplatePatterns patterns, List<Part> parts) {
    this.patterns = patterns;
    this.parts = new ArrayList<>(parts);
  }

  /** The same parts, some of them boilerplate now; never all of them. */
  public static List<Part> find(BoilerplatePatterns patterns, List<Part> parts) {
    BoilerplateFinder finder = new BoilerplateFinder(patterns, parts);
    finder.markOpening();
    finder.markClosing();
    boolean bodyLeft = finder.parts.stream().anyMatch(part -> part.is(SegmentKind.PARAGRAPH));
    return bodyLeft ? finder.parts : parts;
  }

  private void markOpening() {
    int limit = Math.min(DEEPEST, parts.size());
    for (int i = 0; i < limit; i++) {
      Part part = parts.get(i);
      if (!isSetApart(part)
          && (patterns.matches(Zone.OPENING, part.passage()) || isAuthorUnderTitle(i))) {
        parts.set(i, part.as(SegmentKind.BOILERPLATE));
      } else if (!isWeak(part)) {
        return;
      }
    }
  }

  /** Whether it is a bare name, and something other than boilerplate stands before it: a title. */
  private boolean isAuthorUnderTitle(int index) {
    return parts.subList(0, index).stream().anyMatch(part -> !part.is(SegmentKind.BOILERPLATE))
        && AuthorName.isFound(parts.get(index).passage(), this::isInAuthorNote);
  }

  private boolean isInAuthorNote(String name) {
    return parts.subList(Math.max(0, parts.size() - DEEPEST), parts.size()).stream()
        .map(Part::passage)
        .anyMatch(passage -> patterns.matches(Zone.CLOSING, passage, name));
  }

  private void markClosing() {
    int first = Math.max(0, parts.size() - DEEPEST);
    int start = parts.size();
    int strong = parts.size();
    while (start > first) {
      Part part = parts.get(start - 1);
      if (!isSetApart(part) && patterns.matches(Zone.CLOSING, part.passage())) {
        strong = start - 1;
      } else if (!isWeak(part)) {
        break;
      }
      start--;
    }
    if (start == 0) {
      return;
    }
    while (strong > start && isSignature(parts.get(strong - 1), strong < parts.size())) {
      strong--;
    }
    for (int i = strong; i < parts.size(); i++) {
      if (!isSetApart(parts.get(i))) {
        parts.set(i, parts.get(i).as(SegmentKind.BOILERPLATE));
      }
    }
  }

  /** References and the like have kinds of their own already. */
  private static boolean isSetApart(Part part) {
    return switch (part.kind()) {
      case FOOTNOTE, REFERENCE, CAPTION, TABLE -> true;
      case TITLE, HEADING, PARAGRAPH, BOILERPLATE -> false;
    };
  }

  /** A short line that is no sentence: boilerplate if boilerplate stands beyond it. */
  private static boolean isWeak(Part part) {
    Passage passage = part.passage();
    return !part.is(SegmentKind.PARAGRAPH)
        || HeadingRules.shape(passage) == HeadingShape.CLEAR
        || (passage.length() <= LONGEST_WEAK
            && !(passage.last().endsClause() && HeadingRules.mostlyLetters(passage)));
  }

  /** A heading that only boilerplate follows; a name or, before boilerplate, "The Hague,". */
  private static boolean isSignature(Part part, boolean boilerplateFollows) {
    Passage passage = part.passage();
    return part.is(SegmentKind.HEADING)
        || part.is(SegmentKind.TITLE)
        || (part.is(SegmentKind.PARAGRAPH)
            && passage.length() <= LONGEST_SIGNATURE
            && (HeadingRules.shape(passage) == HeadingShape.CLEAR
                || (boilerplateFollows && passage.head(LONGEST_SIGNATURE).endsWith(","))));
  }
}
