package dev.parallax.agency.parse;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** A parsed sentence, whose words are named by their index from 1. */
public final class SentenceTree {

  /** Of no word. */
  public static final int NONE = 0;

  private final Sentence sentence;
  private final List<String> lemmas = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();

  /**
   * The tree of a sentence; without edges where it was not parsed.
   *
   * @param sentence whose tokens' heads make no circle
   */
  public SentenceTree(Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i <= sentence.tokens().size(); i++) {
      children.add(new ArrayList<>(0));
    }
    for (Token token : sentence.tokens()) {
      lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
      children.get(head(token.index())).add(token.index());
    }
  }

  /** The sentence itself. */
  public Sentence sentence() {
    return sentence;
  }

  /** Words in it. */
  public int size() {
    return sentence.tokens().size();
  }

  /** One word. */
  public Token token(int word) {
    return sentence.tokens().get(word - 1);
  }

  /** Penn Treebank tag; empty for {@link #NONE}. */
  public String tag(int word) {
    return word == NONE ? "" : token(word).partOfSpeech();
  }

  /** Dictionary form in lower case; empty for {@link #NONE}. */
  public String lemma(int word) {
    return word == NONE ? "" : lemmas.get(word - 1);
  }

  /** How it depends on its head; empty where that is not known. */
  public String relation(int word) {
    String relation = word == NONE ? null : token(word).relation();
    return relation == null ? "" : relation;
  }

  /** The word it depends on; {@link #NONE} for a root, and where there is no parse. */
  public int head(int word) {
    Integer head = token(word).head();
    return head == null ? NONE : head;
  }

  /** The words that depend on one, in order. */
  public List<Integer> children(int word) {
    return word == NONE ? List.of() : children.get(word);
  }

  /** The words that depend on one in this way, in order. */
  public List<Integer> children(int word, String relation) {
    return children(word).stream().filter(child -> relation(child).equals(relation)).toList();
  }

  /** The first word that depends on one in one of these ways, or {@link #NONE}. */
  public int child(int word, String... relations) {
    for (int child : children(word)) {
      String relation = relation(child);
      for (String wanted : relations) {
        if (relation.equals(wanted)) {
          return child;
        }
      }
    }
    return NONE;
  }

  /** The first word that depends on one and is such, or {@link #NONE}. */
  public int child(int word, IntPredicate such) {
    for (int child : children(word)) {
      if (such.test(child)) {
        return child;
      }
    }
    return NONE;
  }

  /** Whether some word that depends on one in this way has one of these lemmas. */
  public boolean has(int word, String relation, Set<String> wanted) {
    return child(word, c -> relation(c).equals(relation) && wanted.contains(lemma(c))) != NONE;
  }

  /** The preposition of a noun, in lower case; empty where it has none. */
  public String preposition(int noun) {
    return lemma(child(noun, "case"));
  }

  /** Whether it is a verb by its tag. */
  public boolean isVerb(int word) {
    return tag(word).startsWith("VB");
  }

  /** Whether it is a noun or a name by its tag. */
  public boolean isNoun(int word) {
    return tag(word).startsWith("NN");
  }

  /** The words of a subtree, but for what hangs on it in one of these ways. */
  public BitSet subtree(int word, Set<String> without) {
    BitSet words = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(word));
    while (!open.isEmpty()) {
      int next = open.remove(open.size() - 1);
      words.set(next);
      for (int child : children(next)) {
        if (!words.get(child) && !without.contains(relation(child))) {
          open.add(child);
        }
      }
    }
    return words;
  }

  /** Where words from one to another stand in the cleaned text. */
  public Span span(int first, int last) {
    return new Span(token(first).span().start(), token(last).span().end());
  }
}
