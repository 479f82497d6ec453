package dev.parallax.agency.role;

import static dev.parallax.agency.parse.SentenceTree.NONE;

import dev.parallax.agency.parse.SentenceTree;
import dev.parallax.agency.role.Nominals.Nominal;
import dev.parallax.model.agency.Construction;
import dev.parallax.model.agency.SubjectRole;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what verbs say is done. */
final class VerbReader {

  private static final Set<String> NO_PREDICATE =
      Set.of(
          "amod",
          "aux",
          "aux:pass",
          "case",
          "cc",
          "compound",
          "cop",
          "det",
          "fixed",
          "flat",
          "mark",
          "punct");
  private static final Set<String> AUXILIARIES = Set.of("have", "go", "be", "use", "ought");

  private final SentenceTree tree;
  private final ClauseSubjects subjects;
  private final Objects objects;
  private final Passives passives;
  private final ClausePolarity polarity;
  private final RoleVerbs verbs = RoleVerbs.standard();

  VerbReader(SentenceTree tree) {
    this.tree = tree;
    this.subjects = new ClauseSubjects(tree);
    this.objects = new Objects(tree);
    this.passives = new Passives(tree);
    this.polarity = new ClausePolarity(tree);
  }

  /** What a word says is done; nothing where it is no main verb. */
  List<Clause> at(int word) {
    if (!isMainVerb(word)) {
      return List.of();
    }
    Clause light = light(word);
    return List.of(light == null ? verbal(word) : light);
  }

  /** No auxiliary, no copula, no "including", no "retiring judge". */
  private boolean isMainVerb(int word) {
    return tree.isVerb(word)
        && !NO_PREDICATE.contains(tree.relation(word))
        && tree.child(word, "cop") == NONE
        && !(tree.lemma(word).equals("be") && tree.child(word, "expl") == NONE)
        && !isAuxiliary(word);
  }

  /** "Have to leave", "are going to leave". */
  private boolean isAuxiliary(int word) {
    return AUXILIARIES.contains(tree.lemma(word))
        && tree.child(word, c -> tree.relation(c).equals("xcomp") && tree.tag(c).equals("VB"))
            != NONE
        && objects.of(word) == NONE;
  }

  private Clause verbal(int verb) {
    int particle = tree.child(verb, "compound:prt");
    String lemma =
        particle == NONE ? tree.lemma(verb) : tree.lemma(verb) + " " + tree.lemma(particle);
    Deed deed = new Deed(verb, verb, particle == verb + 1 ? particle : verb, lemma);
    Subject subject = subjects.of(verb);
    if (passives.isPassive(verb)) {
      int agent = passives.agent(verb);
      Construction construction =
          agent == NONE ? Construction.AGENTLESS_PASSIVE : Construction.PASSIVE;
      return clause(construction, subject, SubjectRole.PATIENT, deed, agent, subject.word());
    }
    int patient = verbs.isRaising(lemma) ? NONE : patient(verb, lemma);
    SubjectRole role =
        verbs.hasAgent(lemma, patient != NONE) ? SubjectRole.AGENT : SubjectRole.SUBJECT;
    return clause(Construction.ACTIVE, subject, role, deed, subject.word(), patient);
  }

  private int patient(int verb, String lemma) {
    int object = objects.of(verb);
    return object == NONE ? objects.beside(verb, verbs.hasAgent(lemma, false)) : object;
  }

  /** "Put pressure on Japan", "pressure was put on Japan by them"; null for all other verbs. */
  private @Nullable Clause light(int verb) {
    boolean passive = passives.isPassive(verb);
    Subject subject = subjects.of(verb);
    int noun = passive ? subject.word() : objects.of(verb);
    Nominal nominal = Nominals.of(tree.lemma(noun));
    if (nominal == null || !nominal.lightVerbs().contains(tree.lemma(verb))) {
      return null;
    }
    int patient =
        Stream.of(noun, verb)
            .map(head -> objects.after(head, nominal.prepositions()))
            .filter(word -> word != NONE)
            .findFirst()
            .orElse(NONE);
    boolean together = noun > verb;
    Deed deed = new Deed(noun, together ? verb : noun, noun, nominal.verb());
    int agent = passive ? passives.agent(verb) : subject.word();
    return new Clause(
        Construction.LIGHT_VERB,
        subject.link(),
        passive ? SubjectRole.NONE : SubjectRole.AGENT,
        deed,
        Joined.of(tree, agent),
        Joined.of(tree, patient),
        List.of(),
        polarity.isNegated(verb, noun, agent),
        polarity.modality(verb));
  }

  /**
   * @param doer who acts, or a subject that does not
   * @param patient to whom it is done
   */
  private Clause clause(
      Construction construction,
      Subject subject,
      SubjectRole role,
      Deed deed,
      int doer,
      int patient) {
    boolean acts = role != SubjectRole.SUBJECT;
    return new Clause(
        construction,
        subject.link(),
        subject.word() == NONE ? SubjectRole.NONE : role,
        deed,
        acts ? Joined.of(tree, doer) : List.of(),
        Joined.of(tree, patient),
        acts ? List.of() : Joined.of(tree, doer),
        polarity.isNegated(deed.word(), doer, patient),
        polarity.modality(deed.word()));
  }
}
