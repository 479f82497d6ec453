package dev.parallax.voice.content;

import static dev.parallax.voice.words.DocumentWords.NONE;

import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What somebody calls a thing, or describes it as: no clause, but said all the same. */
final class NamedReader {

  private static final Set<String> POINTING =
      Set.of(
          "this", "that", "these", "those", "it", "them", "him", "her", "itself", "himself",
          "herself");
  private static final Set<String> OPENING = Set.of("case", "mark");

  private final DocumentWords words;

  NamedReader(DocumentWords words) {
    this.words = words;
  }

  /**
   * "Called the visit a costly photograph": what is named, and how.
   *
   * @param leftOut words of the cue
   */
  List<Stretch> named(Cue cue, BitSet leftOut) {
    int object = words.dependent(cue.word(), "obj");
    if (object == NONE) {
      return List.of();
    }
    BitSet set = object > cue.word() ? words.subtree(object) : new BitSet();
    int complement = words.dependent(cue.word(), "xcomp", "ccomp", "obl", "acl", "iobj");
    if (complement != NONE && complement > cue.word()) {
      set.or(words.subtree(complement));
    } else if (set.stream().noneMatch(this::isMark)) {
      // "He called the minister": nothing is said of whoever is called.
      return List.of();
    }
    if (isPointing(object)) {
      set.andNot(words.subtree(object));
    }
    cutAfterMarks(set);
    return WordSet.stretches(words, set, leftOut);
  }

  /** "Describes the deal as a mistake": the phrase hangs on the verb or on its object. */
  List<Stretch> withPreposition(Cue cue, String preposition, BitSet leftOut) {
    List<Integer> close = new ArrayList<>(words.dependents(cue.word()));
    words.dependents(cue.word()).forEach(dependent -> close.addAll(words.dependents(dependent)));
    for (int dependent : close) {
      int opening = dependent > cue.word() ? opening(dependent, preposition) : NONE;
      if (opening != NONE) {
        BitSet set = words.subtree(dependent);
        set.clear(opening);
        return WordSet.stretches(words, set, leftOut);
      }
    }
    return List.of();
  }

  private int opening(int word, String preposition) {
    for (int dependent : words.dependents(word)) {
      if (OPENING.contains(words.relation(dependent))
          && words.lemma(dependent).equals(preposition)) {
        return dependent;
      }
    }
    return NONE;
  }

  /** What stands in marks is what it is called; the author goes on after them. */
  private void cutAfterMarks(BitSet set) {
    int opening = NONE;
    for (int word = set.nextSetBit(0); word >= 0; word = set.nextSetBit(word + 1)) {
      if (isMark(word) && opening != NONE) {
        set.clear(word + 1, set.length());
        return;
      }
      opening = isMark(word) ? word : opening;
    }
  }

  private boolean isMark(int word) {
    return words.tag(word).equals("``") || words.tag(word).equals("''");
  }

  /** "Calls this posture ...": what is pointed at is the author's. */
  private boolean isPointing(int object) {
    return POINTING.contains(words.lemma(object))
        || words.dependents(object).stream()
            .anyMatch(
                word -> words.relation(word).equals("det") && POINTING.contains(words.lemma(word)));
  }
}
