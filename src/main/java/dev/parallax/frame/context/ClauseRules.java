package dev.parallax.frame.context;

import java.util.Set;

/** How far up a tree of Universal Dependencies a word is within the reach of a cue. */
final class ClauseRules {

  /** Clauses that stand for themselves. */
  private static final Set<String> OWN_CLAUSE =
      Set.of("ccomp", "csubj", "csubj:pass", "advcl", "acl:relcl", "parataxis", "discourse");

  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj");

  private ClauseRules() {}

  /** Whether no cue above a token bears on it, but for one that means the clause below itself. */
  static boolean beginsOwnClause(DependencyTree tree, int token) {
    return OWN_CLAUSE.contains(tree.relation(token)) || isIndependentConjunct(tree, token);
  }

  /**
   * What is joined by "but" stands against what it is joined to. A verb joined to another shares
   * its negation and its auxiliary verbs if it has the same form, and no subject of its own: "will
   * not rise and fall", but not "did not rise and fell".
   */
  private static boolean isIndependentConjunct(DependencyTree tree, int token) {
    return tree.relation(token).equals("conj")
        && (tree.hasDependent(token, "cc", "but") || isVerbOfItsOwn(tree, token));
  }

  private static boolean isVerbOfItsOwn(DependencyTree tree, int token) {
    return tree.tag(token).startsWith("VB")
        && (tree.hasDependent(token, "nsubj")
            || !tree.tag(token).equals(tree.tag(tree.head(token))));
  }

  /** Whether it is the subject of a passive verb, which is what the verb acts on. */
  static boolean isPassiveSubject(DependencyTree tree, int token) {
    return tree.relation(token).equals("nsubj:pass");
  }

  /** Whether it is a subject or object: "no ally pays" denies the paying, too. */
  static boolean isArgument(DependencyTree tree, int token) {
    return ARGUMENTS.contains(tree.relation(token));
  }
}
