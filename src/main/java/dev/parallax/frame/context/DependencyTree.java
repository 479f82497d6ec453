package dev.parallax.frame.context;

import dev.parallax.model.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The basic dependencies of a sentence; tokens are named by their index, from 1. */
final class DependencyTree {

  /** Of no token. */
  static final int ROOT = 0;

  private final List<Token> tokens;
  private final Set<String> edgesBelow = new HashSet<>();

  DependencyTree(List<Token> tokens) {
    this.tokens = tokens;
    for (Token token : tokens) {
      String edge = head(token.index()) + " " + relation(token.index());
      edgesBelow.add(edge);
      edgesBelow.add(edge + " " + token.lemma().toLowerCase(Locale.ROOT));
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The token it depends on, or {@link #ROOT}; the parser leaves out some tokens. */
  int head(int token) {
    Integer head = tokens.get(token - 1).head();
    return head == null ? ROOT : head;
  }

  /** How it depends on its head; empty where that is not known. */
  String relation(int token) {
    String relation = tokens.get(token - 1).relation();
    return relation == null ? "" : relation;
  }

  String tag(int token) {
    return tokens.get(token - 1).partOfSpeech();
  }

  /** Whether some token depends on this one in this way. */
  boolean hasDependent(int token, String relation) {
    return edgesBelow.contains(token + " " + relation);
  }

  /** Whether a token of this lemma depends on this one in this way. */
  boolean hasDependent(int token, String relation, String lemma) {
    return edgesBelow.contains(token + " " + relation + " " + lemma);
  }

  /** The first token of a stretch that depends on one outside of it. */
  int top(int first, int last) {
    int top = first;
    while (top < last && head(top) >= first && head(top) <= last) {
      top++;
    }
    return top;
  }
}
