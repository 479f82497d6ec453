package dev.parallax.corpus.clean.boilerplate;

import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.corpus.clean.text.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /** The sign that suffices by itself. */
  private static final String SURE = "sure";

  /** Ordinary sentences show one sign by chance, two hardly ever. */
  private static final int SIGNS_IN_SENTENCE = 2;

  /** Fewer words than these are a line, whatever mark ends them: "Sign up here." */
  private static final int FEWEST_WORDS_IN_SENTENCE = 6;

  private record Sign(String name, Pattern pattern) {
    boolean isIn(String text) {
      return pattern.matcher(text).find();
    }
  }

  private final Map<Zone, List<Sign>> signs = new EnumMap<>(Zone.class);

  private BoilerplatePatterns(List<String> lines) {
    for (Zone zone : Zone.values()) {
      signs.put(zone, new ArrayList<>());
    }
    for (String line : lines) {
      int bar = line.indexOf('|');
      int colon = line.indexOf(':');
      Pattern pattern = Pattern.compile(line.substring(colon + 1).strip());
      Sign sign = new Sign(line.substring(bar + 1, colon).strip(), pattern);
      for (String zone : line.substring(0, bar).split(",", -1)) {
        signsOf(Zone.valueOf(zone.strip().toUpperCase(Locale.ROOT))).add(sign);
      }
    }
  }

  public static BoilerplatePatterns load() {
    return Holder.PATTERNS;
  }

  /** Whether a passage that stands in the zone shows enough of its signs. */
  public boolean matches(Zone zone, Passage passage) {
    if (passage.length() > LONGEST) {
      return false;
    }
    String head = passage.head(SEEN);
    Set<String> found =
        signsOf(zone).stream()
            .filter(sign -> sign.isIn(head))
            .map(Sign::name)
            .collect(Collectors.toSet());
    return found.contains(SURE) || found.size() >= (isSentence(passage) ? SIGNS_IN_SENTENCE : 1);
  }

  private static boolean isSentence(Passage passage) {
    return passage.last().endsClause() && passage.hasWords(FEWEST_WORDS_IN_SENTENCE);
  }

  /**
   * Whether a passage shows enough signs of the zone, and what patterns see of it has the words.
   */
  public boolean matches(Zone zone, Passage passage, String words) {
    return passage.head(SEEN).contains(words) && matches(zone, passage);
  }

  /** Whether a line by itself is an address, a byline or the like. */
  public boolean standsAlone(Line line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    String content = line.head(LONGEST_LINE);
    return signsOf(Zone.LINE).stream().anyMatch(sign -> sign.pattern().matcher(content).matches());
  }

  private List<Sign> signsOf(Zone zone) {
    return signs.getOrDefault(zone, List.of());
  }

  private static final class Holder {
    static final BoilerplatePatterns PATTERNS =
        new BoilerplatePatterns(WordList.lines("boilerplate/boilerplate-patterns.txt"));
  }
}
