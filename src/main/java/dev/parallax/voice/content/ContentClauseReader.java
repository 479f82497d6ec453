package dev.parallax.voice.content;

import static dev.parallax.voice.words.DocumentWords.NONE;

import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Clauses that a cue introduces, by the parse. */
final class ContentClauseReader {

  private static final Set<String> COMPLEMENTISERS = Set.of("that", "whether", "if");
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");

  private final DocumentWords words;

  ContentClauseReader(DocumentWords words) {
    this.words = words;
  }

  /**
   * The clause that depends on a verb, or around which the verb is put; none where there is none.
   *
   * @param leftOut words of the cue and of its source
   */
  List<Stretch> ofVerb(Cue cue, BitSet leftOut) {
    int clause = words.dependent(cue.word(), "ccomp");
    if (clause != NONE && isFinite(clause)) {
      return WordSet.stretches(words, clauseWords(clause), leftOut);
    }
    int head = words.head(cue.word());
    if (head == NONE || !isInserted(cue.word())) {
      return List.of();
    }
    leftOut.or(words.subtree(cue.word()));
    return WordSet.stretches(words, words.subtree(head), leftOut);
  }

  /** "Her claim that exports rose"; not "the claim that she made". */
  List<Stretch> ofNoun(Cue cue, BitSet leftOut) {
    int clause = words.dependent(cue.word(), "ccomp", "acl");
    boolean introduced =
        clause != NONE && clause > cue.word() && hasMark(clause, "that") && isFinite(clause);
    return introduced ? WordSet.stretches(words, clauseWords(clause), leftOut) : List.of();
  }

  /** "She wants to sign". */
  List<Stretch> infinitive(Cue cue, BitSet leftOut) {
    int clause = words.dependent(cue.word(), "xcomp", "ccomp");
    return clause == NONE ? List.of() : WordSet.stretches(words, words.subtree(clause), leftOut);
  }

  /** "The bases, Sorensen says, will stay"; "as Sorensen says, the bases will stay". */
  private boolean isInserted(int cue) {
    if (words.relation(cue).equals("advcl")) {
      int mark = words.dependent(cue, "mark", "advmod");
      return mark != NONE && words.lemma(mark).equals("as") && words.dependent(cue, "obj") == NONE;
    }
    return words.relation(cue).equals("parataxis")
        && words.dependent(cue, "obj", "xcomp", "ccomp") == NONE
        && isBesideComma(cue);
  }

  private boolean isBesideComma(int cue) {
    BitSet insertion = words.subtree(cue);
    Stretch sentence = words.sentence(cue);
    int first = insertion.nextSetBit(0);
    int after = insertion.length();
    return first == sentence.first()
        || after > sentence.last()
        || isComma(first - 1)
        || isComma(first)
        || isComma(after);
  }

  private boolean isComma(int word) {
    return words.token(word).form().equals(",");
  }

  /** With its conjuncts, which are said along with it, and without the word that opens it. */
  private BitSet clauseWords(int clause) {
    BitSet subtree = words.subtree(clause);
    for (int dependent : words.dependents(clause)) {
      if (words.relation(dependent).equals("mark")
          && COMPLEMENTISERS.contains(words.lemma(dependent))) {
        subtree.clear(dependent);
      }
    }
    int first = subtree.nextSetBit(0);
    if (COMPLEMENTISERS.contains(words.lemma(first)) && words.tag(first).equals("IN")) {
      subtree.clear(first);
    }
    return subtree;
  }

  private boolean isFinite(int clause) {
    if (hasMark(clause, "to")) {
      return false;
    }
    return words.dependent(clause, "nsubj", "nsubj:pass", "expl", "csubj") != NONE
        || words.dependents(clause).stream().anyMatch(word -> words.tag(word).equals("MD"))
        || FINITE.contains(words.tag(clause));
  }

  private boolean hasMark(int clause, String mark) {
    return words.dependents(clause).stream()
        .anyMatch(word -> words.relation(word).equals("mark") && words.lemma(word).equals(mark));
  }
}
