package dev.parallax.agency.role;

import static dev.parallax.agency.parse.SentenceTree.NONE;

import dev.parallax.agency.parse.SentenceTree;
import dev.parallax.model.agency.SubjectLink;
import java.util.Set;

/** Finds the grammatical subjects of predicates: their own, or one they share or are given. */
final class ClauseSubjects {

  private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whom");

  /** Verbs whose subject, not whose object, does what their infinitive says. */
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge");

  /**
   * Verbs whose subject does what the infinitive beside their object says: "has a plan to leave".
   */
  private static final Set<String> HAVING =
      Set.of("have", "make", "take", "need", "seek", "lack", "get", "want");

  /** Steps from a verb to the one whose subject it shares. */
  private static final int MAX_CLIMB = 8;

  private final SentenceTree tree;

  ClauseSubjects(SentenceTree tree) {
    this.tree = tree;
  }

  /** The subject of a predicate's clause. */
  Subject of(int predicate) {
    return climb(predicate, MAX_CLIMB);
  }

  private Subject climb(int predicate, int steps) {
    int own = tree.child(predicate, "nsubj", "nsubj:pass");
    if (own != NONE) {
      return isRelative(predicate, own)
          ? new Subject(tree.head(predicate), SubjectLink.RELATIVE)
          : new Subject(own, SubjectLink.OWN);
    }
    if (steps == 0 || tree.head(predicate) == NONE) {
      return Subject.NONE;
    }
    int head = tree.head(predicate);
    return switch (tree.relation(predicate)) {
      case "conj" -> linked(joined(predicate, head, steps), SubjectLink.CONJOINED);
      case "xcomp", "ccomp" -> linked(controller(predicate, head, steps), SubjectLink.CONTROLLED);
      case "acl", "acl:relcl" -> linked(ofNoun(predicate, head, steps), SubjectLink.PARTICIPLE);
      case "advcl", "parataxis" -> linked(beside(predicate, head, steps), SubjectLink.PARTICIPLE);
      default -> Subject.NONE;
    };
  }

  private static Subject linked(int word, SubjectLink link) {
    return word == NONE ? Subject.NONE : new Subject(word, link);
  }

  private boolean isRelative(int predicate, int subject) {
    return tree.relation(predicate).startsWith("acl")
        && RELATIVES.contains(tree.lemma(subject))
        && tree.head(predicate) != NONE;
  }

  private int joined(int predicate, int head, int steps) {
    return tree.isVerb(predicate) && !tree.isNoun(head) ? climb(head, steps - 1).word() : NONE;
  }

  /** "He asked Japan to leave", "he promised Japan to leave", "they want to leave". */
  private int controller(int predicate, int head, int steps) {
    if (tree.relation(predicate).equals("ccomp") && !isBare(predicate)) {
      return NONE;
    }
    if (!tree.isVerb(head)) {
      // Of "it is hard to leave" nobody is the subject.
      int subject = tree.child(head, "nsubj");
      return tree.lemma(subject).equals("it") ? NONE : subject;
    }
    int object = tree.child(head, "obj", "iobj");
    return object == NONE || SUBJECT_CONTROL.contains(tree.lemma(head))
        ? climb(head, steps - 1).word()
        : object;
  }

  /** A participle or an infinitive with <em>to</em>, which cannot have a subject of its own. */
  private boolean isBare(int predicate) {
    String tag = tree.tag(predicate);
    boolean finite =
        tree.child(predicate, c -> tree.relation(c).startsWith("aux") && !isTo(c)) != NONE;
    boolean infinitive = tag.equals("VB") && tree.child(predicate, this::isTo) != NONE;
    return !finite && (tag.equals("VBG") || infinitive);
  }

  /** "By closing", "the process of closing". */
  private boolean isIntroduced(int predicate) {
    return tree.child(
            predicate,
            c -> !isTo(c) && (tree.relation(c).equals("mark") || tree.relation(c).equals("case")))
        != NONE;
  }

  private boolean isTo(int word) {
    return tree.tag(word).equals("TO");
  }

  /** "The ship carrying them", "the ship sunk there"; "a plan to leave" is its maker's. */
  private int ofNoun(int predicate, int noun, int steps) {
    String tag = tree.tag(predicate);
    if (tag.equals("VBG") || tag.equals("VBN") || tag.equals("VBD")) {
      return isIntroduced(predicate) ? NONE : noun;
    }
    if (!tag.equals("VB")) {
      return NONE;
    }
    int owner = tree.child(noun, "nmod:poss");
    if (owner != NONE) {
      return owner;
    }
    int governor = tree.head(noun);
    return tree.relation(noun).equals("obj") && HAVING.contains(tree.lemma(governor))
        ? climb(governor, steps - 1).word()
        : NONE;
  }

  /** "He left, slamming the door", "he came to help"; of "he hired her to help" nobody knows. */
  private int beside(int predicate, int head, int steps) {
    boolean participle = tree.tag(predicate).equals("VBN") || isBare(predicate);
    boolean unclear = tree.tag(predicate).equals("VB") && tree.child(head, "obj") != NONE;
    return participle && !unclear && !isIntroduced(predicate)
        ? climb(head, steps - 1).word()
        : NONE;
  }
}
