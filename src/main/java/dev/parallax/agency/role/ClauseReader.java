package dev.parallax.agency.role;

import dev.parallax.agency.parse.SentenceTree;
import java.util.ArrayList;
import java.util.List;

/** Reads who takes part in what a sentence says. */
public final class ClauseReader {

  private ClauseReader() {}

  /** All that somebody or something takes part in, in order of the predicates. */
  public static List<Clause> read(SentenceTree tree) {
    VerbReader verbs = new VerbReader(tree);
    NounReader nouns = new NounReader(tree);
    List<Clause> clauses = new ArrayList<>();
    for (int word = 1; word <= tree.size(); word++) {
      List<Clause> own = tree.isVerb(word) ? verbs.at(word) : nouns.at(word);
      own.stream().filter(Clause::isFilled).forEach(clauses::add);
    }
    return clauses;
  }
}
