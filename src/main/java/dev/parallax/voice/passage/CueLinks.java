package dev.parallax.voice.passage;

import dev.parallax.voice.cue.CueKind;
import dev.parallax.voice.cue.Frame;
import dev.parallax.voice.speaker.Source;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which cue introduces a passage in marks: one close before it, or close after it. */
final class CueLinks {

  /**
   * Words between a passage and the cue after it that are not the source's: "the envoy then said".
   */
  private static final int MAX_STRAY_AFTER = 2;

  /** Words between a cue and the passage after it: "told reporters in Tokyo on Monday that". */
  private static final int MAX_BETWEEN_BEFORE = 12;

  /** Cues passed over on each side, if they do not fit. */
  private static final int MAX_TRIES = 3;

  private final DocumentWords words;
  private final TreeMap<Integer, Attribution> cues = new TreeMap<>();

  /**
   * @param attributions whose cues stand outside of all marks
   */
  CueLinks(DocumentWords words, List<Attribution> attributions) {
    this.words = words;
    for (Attribution attribution : attributions) {
      if (introducesQuotes(attribution)) {
        cues.put(attribution.cue().word(), attribution);
      }
    }
  }

  private static boolean introducesQuotes(Attribution attribution) {
    return attribution.cue().kind() != CueKind.NOUN
        && Set.of(Frame.QUOTE, Frame.CLAUSE, Frame.TEXT).stream().anyMatch(attribution.cue()::has);
  }

  /** The cue of a passage; null where none stands beside it. */
  @Nullable Attribution of(Passage passage) {
    Attribution before = before(passage.first());
    Attribution after = after(passage.last());
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    int next = passage.last() + 1;
    boolean endsOnComma = next < words.size() && words.token(next).form().equals(",");
    return endsOnComma && !isOpenedByComma(passage.first()) ? after : before;
  }

  private boolean isOpenedByComma(int first) {
    return first >= 2 && Set.of(",", ":").contains(words.token(first - 2).form());
  }

  private @Nullable Attribution before(int first) {
    Stretch sentence = words.sentence(first);
    int from = startOfColon(sentence);
    Integer at = cues.lowerKey(first);
    for (int tries = 0; tries < MAX_TRIES && at != null && at >= from; tries++) {
      Attribution found = cues.get(at);
      if (found != null && first - at <= MAX_BETWEEN_BEFORE + 2 && isFree(at, first)) {
        return found;
      }
      at = cues.lowerKey(at);
    }
    return null;
  }

  /** A sentence that ends in a colon introduces the next one of its paragraph. */
  private int startOfColon(Stretch sentence) {
    int before = sentence.first() - 1;
    boolean isIntroduced =
        before >= 0
            && words.paragraph(before).equals(words.paragraph(sentence.first()))
            && words.token(before).form().equals(":");
    return isIntroduced ? words.sentence(before).first() : sentence.first();
  }

  /** Whether nothing but what belongs to the cue stands between it and the mark. */
  private boolean isFree(int cue, int first) {
    for (int word = cue + 1; word < first - 1; word++) {
      if (Set.of(".", ";", "?", "!").contains(words.token(word).form())) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Attribution after(int last) {
    Stretch sentence = words.sentence(last);
    Integer at = cues.higherKey(last);
    int to = endOfRemark(sentence, last);
    for (int tries = 0; tries < MAX_TRIES && at != null && at <= to; tries++) {
      Attribution found = cues.get(at);
      if (found != null && stray(found, last) <= MAX_STRAY_AFTER) {
        return found;
      }
      at = cues.higherKey(at);
    }
    return null;
  }

  /** A splitter parts "Will they?" and "asked Kim." */
  private int endOfRemark(Stretch sentence, int last) {
    int next = sentence.last() + 1;
    boolean ends = last >= sentence.last() - 2;
    boolean inParagraph = next < words.size() && words.paragraph(last).holds(next);
    return ends && inParagraph ? words.sentence(next).last() : sentence.last();
  }

  private int stray(Attribution attribution, int last) {
    Source source = attribution.source();
    // With all that tells more of it: "Derek Okafor, a former envoy to the north, wrote".
    BitSet told = source.phrase() == null ? new BitSet() : words.subtree(source.head());
    int stray = 0;
    for (int word = last + 1; word < attribution.cue().word(); word++) {
      boolean own = told.get(word) || !words.isWord(word);
      boolean helps = words.relation(word).startsWith("aux") || words.tag(word).startsWith("RB");
      stray += own || helps ? 0 : 1;
      stray +=
          Set.of(".", ";", ":").contains(words.token(word).form())
                  && words.sentence(word).last() != word
              ? MAX_STRAY_AFTER
              : 0;
    }
    return stray;
  }
}
