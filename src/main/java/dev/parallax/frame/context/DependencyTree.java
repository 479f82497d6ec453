package dev.parallax.frame.context;

import dev.parallax.model.annotation.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * The basic dependencies of a sentence; tokens are named by their index, from 1.
 *
 * @param tokens of the sentence
 */
record DependencyTree(List<Token> tokens) {

  /** Of no token. */
  static final int ROOT = 0;

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
    return dependents(token, relation).findAny().isPresent();
  }

  /** Whether a token of this lemma depends on this one in this way. */
  boolean hasDependent(int token, String relation, String lemma) {
    return dependents(token, relation).anyMatch(found -> found.lemma().equalsIgnoreCase(lemma));
  }

  private Stream<Token> dependents(int token, String relation) {
    return tokens.stream()
        .filter(found -> head(found.index()) == token && relation.equals(found.relation()));
  }

  /** The first token of a stretch that depends on one outside of it. */
  int top(int first, int last) {
    int top = first;
    while (top < last && head(top) >= first && head(top) <= last) {
      top++;
    }
    return top;
  }

  /** The top of the clause or phrase that begins with the token after this one. */
  int topAfter(int token) {
    int top = token + 1;
    for (int steps = 0; head(top) > token && steps < tokens.size(); steps++) {
      top = head(top);
    }
    return top;
  }
}
