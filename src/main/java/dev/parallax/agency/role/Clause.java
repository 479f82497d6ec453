package dev.parallax.agency.role;

import dev.parallax.model.agency.Construction;
import dev.parallax.model.agency.Modality;
import dev.parallax.model.agency.SubjectLink;
import dev.parallax.model.agency.SubjectRole;
import java.util.List;

/**
 * A predicate with those who take part in it, by their main words.
 *
 * @param construction how it is put into words
 * @param link how it comes by its subject
 * @param role what the subject is
 * @param deed what it says is done
 * @param agents who does it
 * @param patients to whom it is done
 * @param subjects of a predicate that has no agent
 * @param negated whether it is said not to be so
 * @param modality whether it is told as a fact
 */
public record Clause(
    Construction construction,
    SubjectLink link,
    SubjectRole role,
    Deed deed,
    List<Integer> agents,
    List<Integer> patients,
    List<Integer> subjects,
    boolean negated,
    Modality modality) {

  /** Copies the lists. */
  public Clause {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    subjects = List.copyOf(subjects);
  }

  /** Whether anybody takes part in it. */
  boolean isFilled() {
    return !agents.isEmpty() || !patients.isEmpty() || !subjects.isEmpty();
  }
}
