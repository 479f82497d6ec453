package dev.parallax.agency;

import static dev.parallax.agency.parse.SentenceTree.NONE;

import dev.parallax.agency.ActorNames.Name;
import dev.parallax.agency.parse.SentenceTree;
import dev.parallax.model.agency.Participant;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who the words are that take part in the predicates of a sentence. */
final class Participants {

  /** What tells more of somebody, or names somebody else. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "acl",
          "acl:relcl",
          "advcl",
          "appos",
          "cc",
          "ccomp",
          "conj",
          "cop",
          "dep",
          "mark",
          "nsubj",
          "parataxis",
          "punct",
          "xcomp",
          "aux",
          "advmod",
          "obl",
          "obl:tmod");

  private static final Set<String> MARKS = Set.of("punct");

  /** "On Japan", "China's", "that it left": what only ties it to its predicate. */
  private static final Set<String> INTRODUCING = Set.of("case", "mark");

  private static final Set<String> APPOSITIONS = Set.of("appos", "flat", "flat:name");
  private static final Set<String> QUALIFIERS = Set.of("amod", "compound", "nmod:poss");

  private final SentenceTree tree;
  private final List<Name> names;

  /**
   * @param names in the sentence
   */
  Participants(SentenceTree tree, List<Name> names) {
    this.tree = tree;
    this.names = names;
  }

  Participant of(int head) {
    boolean clause = tree.isVerb(head) || tree.child(head, "nsubj", "cop") != NONE;
    BitSet words = tree.subtree(head, clause ? MARKS : LEFT_OUT);
    tree.children(head).stream()
        .filter(child -> INTRODUCING.contains(tree.relation(child)))
        .forEach(words::clear);
    int first = words.previousClearBit(head) + 1;
    int last = words.nextClearBit(head) - 1;
    Name own = named(head);
    return new Participant(
        tree.span(first, last),
        tree.span(head, head),
        clause,
        own == null ? null : own.entityId(),
        own == null ? null : own.first(),
        own == null ? qualifier(head) : null);
  }

  /** The name that its main word is part of, or that follows it: "the minister, Taro Kono". */
  private @Nullable Name named(int head) {
    Name own = at(head);
    return own == null
        ? at(tree.child(head, child -> APPOSITIONS.contains(tree.relation(child))))
        : own;
  }

  private @Nullable String qualifier(int head) {
    for (int child : tree.children(head)) {
      Name name = at(child);
      if (name != null && QUALIFIERS.contains(tree.relation(child))) {
        return name.entityId();
      }
    }
    return null;
  }

  private @Nullable Name at(int word) {
    return word == NONE
        ? null
        : names.stream().filter(name -> name.holds(word)).findFirst().orElse(null);
  }
}
