package dev.parallax.agency;

/** Keys of measures that name who does what to whom. */
final class RoleKeys {

  private RoleKeys() {}

  /** For example {@code country:CHN > country:JPN}. */
  static String actsOn(String agent, String patient) {
    return agent + " > " + patient;
  }

  /** For example {@code country:CHN/agent}: all verbs that it is the agent of. */
  static String role(String entity, String role) {
    return entity + "/" + role;
  }

  /** For example {@code country:CHN/agent/seize}. */
  static String verb(String role, String lemma) {
    return role + "/" + lemma;
  }

  /** For example {@code threaten/country:CHN > country:JPN}. */
  static String verbClass(String name, String who) {
    return name + "/" + who;
  }
}
