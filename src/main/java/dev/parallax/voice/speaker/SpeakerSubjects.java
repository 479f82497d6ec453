package dev.parallax.voice.speaker;

import static dev.parallax.voice.words.DocumentWords.NONE;

import dev.parallax.voice.words.DocumentWords;
import java.util.Set;

/** Subjects and agents of verbs, by the parse. */
final class SpeakerSubjects {

  private static final Set<String> RELATIVES = Set.of("who", "that", "which");
  private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "parataxis");

  /** Steps from a verb to the one whose subject it shares. */
  private static final int MAX_CLIMB = 6;

  private final DocumentWords words;

  SpeakerSubjects(DocumentWords words) {
    this.words = words;
  }

  /** Whether a verb's subject is what is said, or who is told. */
  boolean isPassive(int verb) {
    return words.dependent(verb, "nsubj:pass", "aux:pass") != NONE;
  }

  /** The main word of what stands after the <em>by</em> of a passive. */
  int agent(int verb) {
    for (int dependent : words.dependents(verb)) {
      String relation = words.relation(dependent);
      boolean oblique = relation.startsWith("obl") || relation.startsWith("nmod");
      if (oblique
          && words.dependents(dependent).stream()
              .anyMatch(word -> words.lemma(word).equals("by"))) {
        return dependent;
      }
    }
    return NONE;
  }

  /** A verb's own subject, or that of the verb it shares one with. */
  int of(int verb) {
    int at = verb;
    for (int steps = 0;
        steps < MAX_CLIMB && at != NONE && (at == verb || !isPassive(at));
        steps++) {
      String relation = words.relation(at);
      int own = words.dependent(at, "nsubj");
      if (own != NONE) {
        boolean relative = relation.startsWith("acl") && RELATIVES.contains(words.lemma(own));
        return relative ? words.head(at) : own;
      }
      if (relation.startsWith("acl") && words.tag(at).equals("VBG")) {
        return words.head(at);
      }
      at = sharesSubject(at, relation) ? words.head(at) : NONE;
    }
    return NONE;
  }

  /** "He left, saying ...", "he left and said ...", "he went on to say ...". */
  private boolean sharesSubject(int verb, String relation) {
    if (!SHARING.contains(relation) || words.head(verb) == NONE) {
      return false;
    }
    boolean participle = words.tag(verb).equals("VBG");
    return switch (relation) {
      case "xcomp" -> true;
      case "conj" -> words.tag(words.head(verb)).startsWith("VB");
      case "advcl" -> participle && words.dependent(verb, "mark") == NONE;
      default -> participle;
    };
  }
}
