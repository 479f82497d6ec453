package dev.parallax.agency.role;

import static dev.parallax.agency.parse.SentenceTree.NONE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.parallax.agency.parse.SentenceTree;
import dev.parallax.model.ResourceLines;
import java.util.Map;
import java.util.Set;

/** Finds what predicates act upon. */
final class Objects {

  private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whom");

  private static final Set<String> CAUSING =
      Set.of("let", "make", "have", "help", "see", "watch", "hear", "feel");

  private static final Map<String, Set<String>> PREPOSITIONS =
      ResourceLines.of(Objects.class, "prepositions.tsv")
          .map(line -> line.split("\t", -1))
          .collect(groupingBy(cells -> cells[0], mapping(cells -> cells[1], toSet())));

  private final SentenceTree tree;

  Objects(SentenceTree tree) {
    this.tree = tree;
  }

  /** The main word of an active verb's object, or {@link SentenceTree#NONE}. */
  int of(int verb) {
    int own = tree.child(verb, "obj");
    boolean relative = tree.relation(verb).equals("acl:relcl");
    if (own != NONE) {
      return relative && RELATIVES.contains(tree.lemma(own)) ? tree.head(verb) : own;
    }
    if (relative && isGap(verb)) {
      return tree.head(verb);
    }
    int raised = raised(verb);
    if (raised != NONE) {
      return raised;
    }
    int shared = shared(verb);
    return shared == NONE && clause(verb) == NONE ? tree.child(verb, "iobj") : shared;
  }

  /**
   * What is acted upon without being an object: by a clause, or by a preposition.
   *
   * @param takesClause whether the verb can have a clause for its object
   */
  int beside(int verb, boolean takesClause) {
    int clause = takesClause ? clause(verb) : openClause(verb);
    return clause == NONE
        ? after(verb, PREPOSITIONS.getOrDefault(tree.lemma(verb), Set.of()))
        : clause;
  }

  /** The noun that stands behind a word with one of these prepositions. */
  int after(int word, Set<String> prepositions) {
    return tree.child(
        word,
        c ->
            (tree.relation(c).startsWith("obl") || tree.relation(c).startsWith("nmod"))
                && prepositions.contains(tree.preposition(c))
                && !Measures.isMeasure(tree, c));
  }

  /** The main word of the clause that a verb takes in an object's place: "they want to leave". */
  private int clause(int verb) {
    int complement = tree.child(verb, "ccomp");
    return complement == NONE ? openClause(verb) : complement;
  }

  private int openClause(int verb) {
    return tree.child(verb, c -> tree.relation(c).equals("xcomp") && tree.isVerb(c));
  }

  /** "Let me know", "makes them unique": parsers take the object for the complement's subject. */
  private int raised(int verb) {
    return tree.child(
        tree.child(verb, c -> tree.relation(c).equals("xcomp") || isBareInfinitive(verb, c)),
        "nsubj");
  }

  private boolean isBareInfinitive(int verb, int complement) {
    return CAUSING.contains(tree.lemma(verb))
        && tree.relation(complement).equals("ccomp")
        && tree.tag(complement).equals("VB")
        && tree.child(complement, "mark", "aux") == NONE;
  }

  /** "The bases (that) Japan built": the clause has a subject, and the noun is its object. */
  private boolean isGap(int verb) {
    int subject = tree.child(verb, "nsubj");
    return subject != NONE
        && tree.child(verb, child -> RELATIVES.contains(tree.lemma(child))) == NONE
        && !isInRelative(verb)
        && tree.child(verb, "ccomp", "xcomp", "mark") == NONE
        && !Measures.isMeasure(tree, tree.head(verb));
  }

  /** "The extent to which it changed". */
  private boolean isInRelative(int verb) {
    return tree.child(
            verb, child -> tree.child(child, c -> RELATIVES.contains(tree.lemma(c))) != NONE)
        != NONE;
  }

  /** "They built and sold ships" hangs the object on the last verb. */
  private int shared(int verb) {
    int next = tree.child(verb, c -> tree.relation(c).equals("conj") && c > verb);
    boolean joined = next == verb + 2 && tree.tag(verb + 1).equals("CC") && tree.isVerb(next);
    return joined ? tree.child(next, "obj") : NONE;
  }
}
