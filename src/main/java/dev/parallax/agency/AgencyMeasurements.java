package dev.parallax.agency;

import static java.util.stream.Collectors.groupingBy;

import dev.parallax.agency.ActorNames.Name;
import dev.parallax.config.AgencyConfig;
import dev.parallax.model.agency.Construction;
import dev.parallax.model.agency.Participant;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.ToldPronoun;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.voice.VoiceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures who acts and who is acted upon in a document's paragraphs.
 *
 * <ul>
 *   <li>{@code agency}, {@code patient}: mentions of an entity that are an agent, or a patient,
 *       among all its mentions; pronouns that can be told count as mentions
 *   <li>{@code acts_on}: sentences in which one entity does something to another, among all
 *   <li>{@code agentless}: passives that do not say by whom, among all verbs with a participant
 *   <li>{@code verb}: a verb among all verbs that an entity is the agent, or the patient, of
 *   <li>{@code verb_class}: sentences in which something of a class of verbs is done, by anybody,
 *       by an entity, by one to another; what is denied does not count
 * </ul>
 */
public final class AgencyMeasurements {

  static final String AGENTLESS = "agentless";
  private static final String AGENT = "agent";
  private static final String PATIENT = "patient";

  private final RoleTally agents =
      new RoleTally(AgencyFamilies.AGENCY, Quantity.SHARE, RoleError.AGENT);
  private final RoleTally patients =
      new RoleTally(AgencyFamilies.PATIENT, Quantity.SHARE, RoleError.PATIENT);
  private final RoleTally actions = new RoleTally(AgencyFamilies.ACTS_ON, Quantity.SHARE);
  private final RoleTally agentless = new RoleTally(AgencyFamilies.AGENTLESS, Quantity.SHARE);
  private final RoleTally verbs = new RoleTally(AgencyFamilies.VERB, Quantity.COUNT);
  private final RoleTally classes = new RoleTally(AgencyFamilies.VERB_CLASS, Quantity.SHARE);
  private final AgencyConfig config;

  private AgencyMeasurements(AgencyConfig config) {
    this.config = config;
  }

  /**
   * The measurements of a document.
   *
   * @param relations of the document
   * @param entities its mentions' entities by the ordinal of the mention
   * @param pronouns whom its pronouns stand for, where that can be told
   * @param config classes of verbs
   * @param view whose words count
   */
  public static Measurements of(
      AnnotatedDocument document,
      List<Relation> relations,
      Map<Integer, String> entities,
      List<ToldPronoun> pronouns,
      AgencyConfig config,
      VoiceView view) {
    AgencyMeasurements measured = new AgencyMeasurements(config);
    ActorNames names = ActorNames.of(document, entities, pronouns);
    Map<Integer, List<Relation>> bySentence =
        relations.stream().collect(groupingBy(Relation::sentence));
    for (Sentence sentence : document.paragraphSentences()) {
      List<Relation> own =
          bySentence.getOrDefault(sentence.ordinal(), List.of()).stream()
              .filter(r -> view.holds(r.sentence(), r.token(), r.token()))
              .toList();
      measured.countMentions(sentence, names.in(sentence.ordinal()), own, view);
      measured.countVerbs(sentence, own);
      if (view.holds(sentence.ordinal())) {
        measured.countSentence(sentence, own);
      }
    }
    return Measurements.join(
        List.of(
            measured.agents.measurements(),
            measured.patients.measurements(),
            measured.actions.measurements(),
            measured.agentless.measurements(),
            measured.verbs.measurements(),
            measured.classes.measurements()));
  }

  private void countMentions(
      Sentence sentence, List<Name> names, List<Relation> relations, VoiceView view) {
    List<Name> seen =
        names.stream()
            .filter(name -> view.holds(name.sentence(), name.first(), name.last()))
            .toList();
    Set<Integer> acting = firstTokens(relations, Relation::agent);
    Set<Integer> actedUpon = firstTokens(relations, Relation::patient);
    byEntity(seen)
        .forEach(
            (entity, own) -> {
              agents.addWhole(entity, sentence, own.size());
              patients.addWhole(entity, sentence, own.size());
              agents.add(entity, sentence, in(own, acting));
              patients.add(entity, sentence, in(own, actedUpon));
            });
  }

  private static Map<String, List<Name>> byEntity(List<Name> names) {
    Map<String, List<Name>> byEntity = new TreeMap<>();
    names.forEach(
        name -> byEntity.computeIfAbsent(name.entityId(), none -> new ArrayList<>()).add(name));
    return byEntity;
  }

  private static long in(List<Name> names, Set<Integer> firstTokens) {
    return names.stream().filter(name -> firstTokens.contains(name.first())).count();
  }

  private static Set<Integer> firstTokens(
      List<Relation> relations, Function<Relation, @Nullable Participant> part) {
    Set<Integer> tokens = new TreeSet<>();
    for (Relation relation : relations) {
      Participant participant = part.apply(relation);
      Integer first = participant == null ? null : participant.firstToken();
      if (first != null) {
        tokens.add(first);
      }
    }
    return tokens;
  }

  /** Each verb once an entity, however many it stands beside. */
  private void countVerbs(Sentence sentence, List<Relation> relations) {
    Set<Integer> all = new TreeSet<>();
    Set<Integer> withoutAgent = new TreeSet<>();
    Map<String, Set<Integer>> roles = new TreeMap<>();
    Map<String, Set<Integer>> lemmas = new TreeMap<>();
    for (Relation relation : relations) {
      if (relation.construction().hasVerb()) {
        all.add(relation.token());
      }
      if (relation.construction() == Construction.AGENTLESS_PASSIVE) {
        withoutAgent.add(relation.token());
      }
      for (String role : rolesOf(relation)) {
        roles.computeIfAbsent(role, none -> new TreeSet<>()).add(relation.token());
        lemmas
            .computeIfAbsent(RoleKeys.verb(role, relation.lemma()), none -> new TreeSet<>())
            .add(relation.token());
      }
    }
    agentless.addWhole(null, sentence, all.size());
    agentless.add(AGENTLESS, sentence, withoutAgent.size());
    roles.forEach((role, tokens) -> verbs.addWhole(role, sentence, tokens.size()));
    lemmas.forEach((key, tokens) -> verbs.add(key, sentence, tokens.size()));
  }

  private static Set<String> rolesOf(Relation relation) {
    Set<String> roles = new TreeSet<>();
    String agent = entity(relation.agent());
    String patient = entity(relation.patient());
    if (agent != null) {
      roles.add(RoleKeys.role(agent, AGENT));
    }
    if (patient != null) {
      roles.add(RoleKeys.role(patient, PATIENT));
    }
    return roles;
  }

  private void countSentence(Sentence sentence, List<Relation> relations) {
    Set<String> pairs = new TreeSet<>();
    Set<String> done = new TreeSet<>();
    for (Relation relation : relations) {
      String agent = entity(relation.agent());
      String patient = entity(relation.patient());
      String pair =
          agent == null || patient == null || agent.equals(patient)
              ? null
              : RoleKeys.actsOn(agent, patient);
      if (pair != null) {
        pairs.add(pair);
      }
      for (String name : relation.negated() ? List.<String>of() : classesOf(relation.lemma())) {
        done.add(name);
        if (agent != null) {
          done.add(RoleKeys.verbClass(name, agent));
        }
        if (pair != null) {
          done.add(RoleKeys.verbClass(name, pair));
        }
      }
    }
    actions.addWhole(null, sentence, 1);
    pairs.forEach(pair -> actions.add(pair, sentence, 1));
    if (!config.verbClasses().isEmpty()) {
      classes.addWhole(null, sentence, 1);
      done.forEach(key -> classes.add(key, sentence, 1));
    }
  }

  private List<String> classesOf(String lemma) {
    return config.verbClasses().entrySet().stream()
        .filter(entry -> entry.getValue().contains(lemma))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static @Nullable String entity(@Nullable Participant participant) {
    return participant == null ? null : participant.entityId();
  }
}
