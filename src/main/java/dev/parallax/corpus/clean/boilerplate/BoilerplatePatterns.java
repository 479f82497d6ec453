package dev.parallax.corpus.clean.boilerplate;

import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.corpus.clean.text.WordList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Patterns of what stands around an essay and is no part of it; see the resource file. */
public final class BoilerplatePatterns {

  /** Where a pattern holds. */
  public enum Zone {
    /** Passages before the first paragraph of body. */
    OPENING,
    /** Passages after the last paragraph of body. */
    CLOSING,
    /** Whole lines near either end. */
    LINE
  }

  /** The most of a passage that patterns see, which bounds their cost. */
  private static final int SEEN = 400;

  /** A longer passage is body, whatever it says. */
  private static final int LONGEST = 1200;

  private static final int LONGEST_LINE = 120;

  private final Map<Zone, List<Pattern>> patterns = new EnumMap<>(Zone.class);

  private BoilerplatePatterns(List<String> lines) {
    for (Zone zone : Zone.values()) {
      patterns.put(zone, new ArrayList<>());
    }
    for (String line : lines) {
      int colon = line.indexOf(':');
      Pattern pattern = Pattern.compile(line.substring(colon + 1).strip());
      for (String zone : line.substring(0, colon).split(",", -1)) {
        zonePatterns(Zone.valueOf(zone.strip().toUpperCase(Locale.ROOT))).add(pattern);
      }
    }
  }

  public static BoilerplatePatterns load() {
    return Holder.PATTERNS;
  }

  /** Whether a passage that stands in the zone matches a pattern of it. */
  public boolean matches(Zone zone, Passage passage) {
    if (passage.length() > LONGEST) {
      return false;
    }
    String head = passage.head(SEEN);
    return zonePatterns(zone).stream().anyMatch(pattern -> pattern.matcher(head).find());
  }

  /** Whether a passage matches a pattern of the zone, and what patterns see of it has the words. */
  public boolean matches(Zone zone, Passage passage, String words) {
    return passage.head(SEEN).contains(words) && matches(zone, passage);
  }

  /** Whether a line by itself is an address, a byline or the like. */
  public boolean standsAlone(Line line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    String content = line.head(LONGEST_LINE);
    return zonePatterns(Zone.LINE).stream().anyMatch(pattern -> pattern.matcher(content).matches());
  }

  private List<Pattern> zonePatterns(Zone zone) {
    return patterns.getOrDefault(zone, List.of());
  }

  private static final class Holder {
    static final BoilerplatePatterns PATTERNS =
        new BoilerplatePatterns(WordList.lines("boilerplate/boilerplate-patterns.txt"));
  }
}
