package dev.parallax.agency.role;

import dev.parallax.model.ResourceLines;
import java.util.Set;
import java.util.stream.Collectors;

/** What verbs say of their subject. */
final class RoleVerbs {

  private static final Set<String> RAISING =
      Set.of("be", "seem", "appear", "tend", "happen", "turn out", "remain", "fail");

  private static final RoleVerbs STANDARD = new RoleVerbs();

  private final Set<String> withoutAgent = list("verbs-without-agent.txt");
  private final Set<String> changing = list("verbs-of-change.txt");

  private RoleVerbs() {}

  static RoleVerbs standard() {
    return STANDARD;
  }

  /**
   * Whether the subject acts.
   *
   * @param lemma with its particle
   * @param transitive whether the verb has an object
   */
  boolean hasAgent(String lemma, boolean transitive) {
    return transitive || !(withoutAgent.contains(lemma) || changing.contains(lemma));
  }

  /** Whether the subject is that of the infinitive alone: "prices seem to rise". */
  boolean isRaising(String lemma) {
    return RAISING.contains(lemma);
  }

  private static Set<String> list(String name) {
    return ResourceLines.of(RoleVerbs.class, name).collect(Collectors.toUnmodifiableSet());
  }
}
