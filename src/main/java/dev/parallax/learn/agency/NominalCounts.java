package dev.parallax.learn.agency;

import dev.parallax.learn.agency.RoleSentence.RolePredicate;
import dev.parallax.model.agency.Participant;
import dev.parallax.model.agency.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Nouns, names and pronouns by whether they are in a role: what the error of a share of mentions
 * follows from.
 *
 * @param right in the role, by the labels and as found
 * @param wrong found in the role, by the labels not
 * @param missed in the role by the labels, not found
 * @param neither the rest
 */
record NominalCounts(long right, long wrong, long missed, long neither) {

  static final NominalCounts NONE = new NominalCounts(0, 0, 0, 0);

  private static final Set<String> NOMINALS = Set.of("NOUN", "PROPN", "PRON");
  private static final Set<String> PARTS = Set.of("flat", "compound", "fixed");

  NominalCounts plus(NominalCounts other) {
    return new NominalCounts(
        right + other.right, wrong + other.wrong, missed + other.missed, neither + other.neither);
  }

  /** Share of those in the role that are found in it. */
  double recall() {
    return (double) right / (right + missed);
  }

  /** Share of those not in the role that are found in it all the same. */
  double falsePositiveRate() {
    return (double) wrong / (wrong + neither);
  }

  /** Who acts. */
  static NominalCounts agents(
      RoleSentence sentence, List<Relation> relations, ToIntFunction<Participant> word) {
    return of(sentence, marked(sentence, "ARG0"), found(relations, Relation::agent, word));
  }

  /** Who is acted upon; the labels have subjects of verbs without an agent there, too. */
  static NominalCounts patients(
      RoleSentence sentence, List<Relation> relations, ToIntFunction<Participant> word) {
    return of(sentence, marked(sentence, "ARG1"), found(relations, Relation::patient, word));
  }

  private static NominalCounts of(RoleSentence sentence, Set<Integer> marked, Set<Integer> found) {
    NominalCounts counts = NONE;
    for (int i = 1; i <= sentence.words().size(); i++) {
      String relation = sentence.words().get(i - 1).relation();
      boolean nominal = NOMINALS.contains(sentence.words().get(i - 1).partOfSpeech());
      if (nominal && PARTS.stream().noneMatch(relation::startsWith)) {
        boolean isMarked = marked.contains(i);
        boolean isFound = sentence.name(i).stream().anyMatch(found::contains);
        counts =
            counts.plus(
                new NominalCounts(
                    isMarked && isFound ? 1 : 0,
                    !isMarked && isFound ? 1 : 0,
                    isMarked && !isFound ? 1 : 0,
                    !isMarked && !isFound ? 1 : 0));
      }
    }
    return counts;
  }

  private static Set<Integer> marked(RoleSentence sentence, String role) {
    Set<Integer> words = new HashSet<>();
    for (RolePredicate predicate : sentence.predicates()) {
      Integer word = predicate.role(role);
      if (word != null
          && sentence.isVerb(predicate.word())
          && !isPlainSubject(sentence, predicate, word, role)) {
        words.add(word);
      }
    }
    return words;
  }

  /** "Prices rose" has a subject that is no patient here, whatever the labels call it. */
  private static boolean isPlainSubject(
      RoleSentence sentence, RolePredicate predicate, int word, String role) {
    return role.equals("ARG1")
        && sentence.words().get(word - 1).head() == predicate.word()
        && sentence.words().get(word - 1).relation().equals("nsubj");
  }

  private static Set<Integer> found(
      List<Relation> relations,
      Function<Relation, @Nullable Participant> part,
      ToIntFunction<Participant> word) {
    Set<Integer> words = new HashSet<>();
    for (Relation relation : relations) {
      Participant participant = part.apply(relation);
      if (participant != null) {
        words.add(word.applyAsInt(participant));
      }
    }
    return words;
  }
}
