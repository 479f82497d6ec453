package dev.parallax.agency.role;

import static dev.parallax.agency.parse.SentenceTree.NONE;

import dev.parallax.agency.parse.SentenceTree;
import dev.parallax.agency.role.Nominals.Nominal;
import dev.parallax.model.agency.Construction;
import dev.parallax.model.agency.SubjectLink;
import dev.parallax.model.agency.SubjectRole;
import java.util.List;
import java.util.Set;

/**
 * Reads what nouns say is done, where both are named and their parts are plain: "China's seizure of
 * the reef", "the seizure of the reef by China", "the Chinese attack on the reef".
 */
final class NounReader {

  private static final Set<String> BY = Set.of("by");
  private static final Set<String> NAMES = Set.of("NATIONALITY", "COUNTRY");

  private final SentenceTree tree;
  private final Objects objects;
  private final ClausePolarity polarity;

  NounReader(SentenceTree tree) {
    this.tree = tree;
    this.objects = new Objects(tree);
    this.polarity = new ClausePolarity(tree);
  }

  /** What a word says is done; nothing where it is no such noun. */
  List<Clause> at(int word) {
    Nominal nominal = tree.isNoun(word) ? Nominals.of(tree.lemma(word)) : null;
    if (nominal == null) {
      return List.of();
    }
    int by = objects.after(word, BY);
    int owner = owner(word);
    int after = objects.after(word, nominal.prepositions());
    int agent = by == NONE ? owner : by;
    // "Ukraine's invasion by Russia" is one of Ukraine.
    int patient = by != NONE && after == NONE ? owner : after;
    if (agent == NONE || patient == NONE || Measures.isMeasure(tree, agent)) {
      return List.of();
    }
    return List.of(
        new Clause(
            Construction.NOMINAL,
            agent == owner ? SubjectLink.POSSESSIVE : SubjectLink.NONE,
            agent == owner ? SubjectRole.AGENT : SubjectRole.NONE,
            new Deed(word, word, word, nominal.verb()),
            Joined.of(tree, agent),
            Joined.of(tree, patient),
            List.of(),
            polarity.isNegated(word, word, NONE),
            polarity.modality(word)));
  }

  /** Whose it is: a possessor, or a nation before the noun. */
  private int owner(int noun) {
    int possessor = tree.child(noun, "nmod:poss");
    return possessor == NONE
        ? tree.child(
            noun,
            c ->
                (tree.relation(c).equals("amod") || tree.relation(c).equals("compound"))
                    && tree.token(c).entityType() != null
                    && NAMES.contains(tree.token(c).entityType()))
        : possessor;
  }
}
