package dev.parallax.learn.agency;

import dev.parallax.learn.agency.RoleSentence.RoleWord;
import java.util.Set;

/** In what construction a predicate stands, by the labelled tree. */
enum LabelledConstruction {
  OWN_SUBJECT("active, subject of its own"),
  RELATIVE("relative clause"),
  CONJOINED("conjoined, subject shared"),
  CONTROLLED("infinitive or participle that a verb governs"),
  PARTICIPLE("participle or infinitive beside noun or clause"),
  OTHER("active, no subject"),
  PASSIVE("passive with by"),
  AGENTLESS("passive without by"),
  NONE("no predicate by the labels");

  private static final Set<String> PASSIVE_MARKS = Set.of("nsubj:pass", "aux:pass", "csubj:pass");

  private final String title;

  LabelledConstruction(String title) {
    this.title = title;
  }

  /** For people. */
  String title() {
    return title;
  }

  static LabelledConstruction of(RoleSentence sentence, int predicate) {
    RoleWord word = sentence.words().get(predicate - 1);
    if (PASSIVE_MARKS.stream().anyMatch(mark -> sentence.child(predicate, mark) > 0)) {
      return sentence.hasAgent(predicate) ? PASSIVE : AGENTLESS;
    }
    if (word.relation().equals("acl:relcl")) {
      return RELATIVE;
    }
    if (sentence.child(predicate, "nsubj") > 0) {
      return OWN_SUBJECT;
    }
    return switch (word.relation()) {
      case "conj" -> CONJOINED;
      case "xcomp", "ccomp" -> CONTROLLED;
      case "acl", "advcl", "amod", "parataxis" -> PARTICIPLE;
      default -> OTHER;
    };
  }
}
