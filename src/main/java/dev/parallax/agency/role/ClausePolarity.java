package dev.parallax.agency.role;

import static dev.parallax.agency.parse.SentenceTree.NONE;

import dev.parallax.agency.parse.SentenceTree;
import dev.parallax.model.ResourceLines;
import dev.parallax.model.agency.Modality;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether what predicates say is denied, possible, necessary or meant. */
final class ClausePolarity {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "hardly", "scarcely", "nowhere");
  private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply", "least");
  private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none", "no-one", "noone");
  private static final Set<String> NO = Set.of("no", "neither");
  private static final Set<String> ALTERNATIVES = Set.of("or", "nor");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "would");
  private static final Set<String> NECESSARY = Set.of("must", "should", "ought", "need");
  private static final Map<String, Governor> GOVERNORS =
      ResourceLines.of(ClausePolarity.class, "governors.tsv")
          .map(Governor::of)
          .collect(Collectors.toUnmodifiableMap(Governor::lemma, governor -> governor));

  /** Steps from a predicate to those that govern it. */
  private static final int MAX_CLIMB = 6;

  private final SentenceTree tree;

  ClausePolarity(SentenceTree tree) {
    this.tree = tree;
  }

  /** A word of {@code governors.tsv}: what it says of the predicate that it governs. */
  private record Governor(String lemma, Modality modality, boolean denies) {

    static Governor of(String line) {
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (cells.size() != 3) {
        throw new IllegalArgumentException("No governor: " + line);
      }
      return new Governor(
          cells.get(0),
          Modality.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
          cells.get(2).equals("yes"));
    }
  }

  /**
   * Whether it is said not to be so.
   *
   * @param participants main words of those who take part: "no country", "nobody"
   */
  boolean isNegated(int predicate, int... participants) {
    return isDenied(predicate, MAX_CLIMB) != Arrays.stream(participants).anyMatch(this::isNobody);
  }

  private boolean isDenied(int predicate, int steps) {
    boolean own = tree.child(predicate, this::negates) != NONE;
    int head = tree.head(predicate);
    if (steps == 0 || head == NONE) {
      return own;
    }
    boolean inherits =
        switch (tree.relation(predicate)) {
          case "xcomp" -> true;
          case "conj" ->
              !own
                  && (tree.has(head, "cc", ALTERNATIVES)
                      || tree.has(predicate, "cc", ALTERNATIVES));
          default -> false;
        };
    Governor governor = governor(predicate);
    boolean denied = governor != null && governor.denies();
    return own ^ denied ^ (inherits && isDenied(head, steps - 1));
  }

  private boolean negates(int word) {
    String lemma = tree.lemma(word);
    String relation = tree.relation(word);
    if (NEGATIONS.contains(lemma)) {
      return !ONLY.contains(tree.lemma(word == tree.size() ? NONE : word + 1));
    }
    // "No longer"; but "no matter what" denies nothing.
    boolean noLonger =
        relation.equals("advmod")
            && !lemma.equals("matter")
            && tree.child(word, this::isNo) != NONE;
    boolean without =
        lemma.equals("without") && (relation.equals("mark") || relation.equals("case"));
    return noLonger || without || (relation.equals("advmod") && isNo(word));
  }

  private boolean isNo(int word) {
    return NO.contains(tree.lemma(word));
  }

  private boolean isNobody(int participant) {
    return NOBODY.contains(tree.lemma(participant)) || tree.has(participant, "det", NO);
  }

  /** Whether it is told as a fact. */
  Modality modality(int predicate) {
    return modality(predicate, MAX_CLIMB);
  }

  private Modality modality(int predicate, int steps) {
    if (hasAuxiliary(predicate, NECESSARY)) {
      return Modality.NECESSARY;
    }
    if (hasAuxiliary(predicate, POSSIBLE) || tree.has(predicate, "mark", CONDITIONS)) {
      return Modality.POSSIBLE;
    }
    Governor governor = governor(predicate);
    if (governor != null && governor.modality() != Modality.ASSERTED) {
      return governor.modality();
    }
    int head = tree.head(predicate);
    if (steps == 0 || head == NONE) {
      return Modality.ASSERTED;
    }
    return switch (tree.relation(predicate)) {
      case "xcomp" -> modality(head, steps - 1);
      case "conj" ->
          tree.child(predicate, "nsubj", "nsubj:pass", "aux") == NONE
              ? modality(head, steps - 1)
              : Modality.ASSERTED;
      case "acl", "advcl" -> isToInfinitive(predicate) ? Modality.INTENDED : Modality.ASSERTED;
      default -> Modality.ASSERTED;
    };
  }

  private boolean hasAuxiliary(int predicate, Set<String> wanted) {
    return tree.child(
            predicate, c -> tree.relation(c).startsWith("aux") && wanted.contains(tree.lemma(c)))
        != NONE;
  }

  private boolean isToInfinitive(int predicate) {
    return tree.tag(predicate).equals("VB")
        && tree.child(predicate, c -> tree.tag(c).equals("TO")) != NONE;
  }

  /** The word that governs an infinitive or a participle. */
  private @Nullable Governor governor(int predicate) {
    int head = tree.head(predicate);
    boolean governed =
        tree.relation(predicate).equals("xcomp")
            || (tree.relation(predicate).equals("ccomp") && isToInfinitive(predicate))
            || (tree.relation(predicate).equals("advcl") && !tree.isVerb(head));
    return governed && head != NONE ? GOVERNORS.get(tree.lemma(head)) : null;
  }
}
