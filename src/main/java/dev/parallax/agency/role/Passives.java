package dev.parallax.agency.role;

import static dev.parallax.agency.parse.SentenceTree.NONE;

import dev.parallax.agency.parse.SentenceTree;
import java.util.Set;

/** Tells passives, and who does what they say. */
final class Passives {

  private static final Set<String> AUXILIARIES = Set.of("be", "get");
  private static final Set<String> REDUCED = Set.of("acl", "amod", "advcl");

  private final SentenceTree tree;

  Passives(SentenceTree tree) {
    this.tree = tree;
  }

  /** "Was sunk", "got sunk", "the ship sunk by them"; and what is joined to such a verb. */
  boolean isPassive(int verb) {
    if (tree.child(verb, "nsubj:pass", "aux:pass", "csubj:pass") != NONE) {
      return true;
    }
    if (!isParticiple(verb)) {
      return false;
    }
    int auxiliary = tree.child(verb, "aux");
    if (auxiliary != NONE) {
      return AUXILIARIES.contains(tree.lemma(auxiliary))
          && tree.child(verb, child -> tree.lemma(child).equals("have")) == NONE;
    }
    String relation = tree.relation(verb);
    int head = tree.head(verb);
    if (relation.equals("conj")) {
      return tree.child(verb, "nsubj") == NONE && tree.isVerb(head) && isPassive(head);
    }
    // "Hundreds mounted protests" is taken for "hundreds (that were) mounted".
    if (tree.child(verb, "obj") != NONE) {
      return false;
    }
    // "They got sunk", "they had it sunk".
    return REDUCED.contains(relation)
        || relation.equals("xcomp")
        || (relation.equals("ccomp") && tree.child(verb, "nsubj") == NONE);
  }

  /** Participles are often taken for past tenses where they stand behind a noun. */
  private boolean isParticiple(int verb) {
    return tree.tag(verb).equals("VBN")
        || (tree.tag(verb).equals("VBD") && tree.relation(verb).equals("acl"));
  }

  /** The main word of what stands after the <em>by</em> of a passive; "by Friday" is no agent. */
  int agent(int verb) {
    return tree.child(
        verb,
        child ->
            (tree.relation(child).startsWith("obl") || tree.relation(child).startsWith("nmod"))
                && tree.preposition(child).equals("by")
                && canAct(child));
  }

  private boolean canAct(int word) {
    return (tree.isNoun(word) || tree.tag(word).startsWith("PRP") || tree.tag(word).equals("DT"))
        && !Measures.isMeasure(tree, word);
  }
}
