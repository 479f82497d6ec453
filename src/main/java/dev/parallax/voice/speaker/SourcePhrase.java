package dev.parallax.voice.speaker;

import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.BitSet;
import java.util.Set;

/**
 * The words that name a source: its head with what stands close around it, without the clauses that
 * tell more of it ("a general who asked not to be named" is "a general").
 */
final class SourcePhrase {

  private static final Set<String> PARTS =
      Set.of(
          "det",
          "amod",
          "compound",
          "nmod",
          "nmod:poss",
          "nummod",
          "case",
          "flat",
          "flat:name",
          "fixed",
          "cc",
          "conj",
          "advmod",
          "obl",
          "nmod:of",
          "dep");

  private SourcePhrase() {}

  static Stretch of(DocumentWords words, int head) {
    BitSet parts = new BitSet();
    parts.set(head);
    for (int dependent : words.dependents(head)) {
      if (PARTS.contains(words.relation(dependent)) && !isBy(words, dependent)) {
        parts.or(words.subtree(dependent));
      }
    }
    int first = head;
    while (parts.get(first - 1 < 0 ? parts.size() : first - 1)) {
      first--;
    }
    int last = parts.nextClearBit(head) - 1;
    return trimmed(words, first, last, head);
  }

  /** The preposition before a phrase is none of its words. */
  private static boolean isBy(DocumentWords words, int dependent) {
    return words.relation(dependent).equals("case") && !words.tag(dependent).equals("POS");
  }

  private static Stretch trimmed(DocumentWords words, int first, int last, int head) {
    int end = head;
    for (int word = head; word <= last && !isBreak(words, word); word++) {
      end = words.isWord(word) || words.tag(word).equals("POS") ? word : end;
    }
    int start = first;
    while (start < head && !words.isWord(start)) {
      start++;
    }
    return new Stretch(start, Math.max(end, head));
  }

  /** "Kim, the minister": what stands after a comma tells more of who is named before it. */
  private static boolean isBreak(DocumentWords words, int word) {
    return Set.of(",", ":", ";", "--", "—", "–", "(", "-LRB-", "as")
        .contains(words.token(word).form());
  }
}
