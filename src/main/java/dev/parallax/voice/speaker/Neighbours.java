package dev.parallax.voice.speaker;

import static dev.parallax.voice.words.DocumentWords.NONE;

import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.Set;

/**
 * Main words of the phrases beside a cue, read off the row of words: what the commonest insertions
 * are in a parse varies, how they stand does not.
 */
final class Neighbours {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> IN_PHRASES =
      Set.of("DT", "CD", "POS", "VBN", "VBG", "RBS", "HYPH");

  private final DocumentWords words;

  Neighbours(DocumentWords words) {
    this.words = words;
  }

  /** The phrase right after a cue, in its sentence. */
  int after(int cue) {
    return after(cue, words.sentence(cue).last());
  }

  /** The phrase right after a cue, no further than a word. */
  int after(int cue, int last) {
    int head = NONE;
    for (int word = cue + 1; word <= last && isNominal(word); word++) {
      boolean noun = isNoun(word) || words.tag(word).startsWith("PRP");
      if (head != NONE && isNoun(head) && !noun) {
        break;
      }
      head = noun || head == NONE ? word : head;
    }
    return head;
  }

  /** The nearest noun before a cue, no further than a word. */
  int before(int cue, int first) {
    for (int word = cue - 1; word >= first; word--) {
      if (isNoun(word) || words.tag(word).equals("PRP")) {
        return word;
      }
    }
    return NONE;
  }

  /** Of "the road, Tanaka says, will be paved" parsers make Tanaka the road's name. */
  int inserted(int verb) {
    Stretch sentence = words.sentence(verb);
    boolean closed = verb >= sentence.last() - 1 || isComma(verb + 1);
    int name = verb - 1;
    if (!closed || name <= sentence.first() || !isNameOrPronoun(name)) {
      return NONE;
    }
    int first = name;
    while (first > sentence.first() && isNameOrPronoun(first - 1)) {
      first--;
    }
    return first > sentence.first() && isComma(first - 1) ? name : NONE;
  }

  /** What stands after a finite verb that opens its sentence or follows a mark or a comma. */
  int inverted(int verb) {
    boolean opened = verb == words.sentence(verb).first() || !words.isWord(verb - 1);
    return opened && FINITE.contains(words.tag(verb)) ? after(verb) : NONE;
  }

  private boolean isComma(int word) {
    return words.token(word).form().equals(",");
  }

  private boolean isNoun(int word) {
    return words.tag(word).startsWith("NN");
  }

  private boolean isNameOrPronoun(int word) {
    return words.tag(word).startsWith("NNP") || words.tag(word).equals("PRP");
  }

  private boolean isNominal(int word) {
    String tag = words.tag(word);
    return isNoun(word)
        || tag.startsWith("JJ")
        || tag.startsWith("PRP")
        || IN_PHRASES.contains(tag);
  }
}
