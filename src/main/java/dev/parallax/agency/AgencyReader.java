package dev.parallax.agency;

import dev.parallax.agency.parse.SentenceTree;
import dev.parallax.agency.role.Clause;
import dev.parallax.agency.role.ClauseReader;
import dev.parallax.model.agency.Participant;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.ToldPronoun;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.Quotation;
import dev.parallax.model.voice.Voices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who does what to whom in a document's paragraphs. */
public final class AgencyReader {

  private final ActorNames names;
  private final Voices voices;
  private final Speech speech;
  private final List<Relation> relations = new ArrayList<>();

  private AgencyReader(ActorNames names, Voices voices, Speech speech) {
    this.names = names;
    this.voices = voices;
    this.speech = speech;
  }

  /**
   * The relations of a document, in order of their predicates; a sentence without a parse has none.
   *
   * @param entities its mentions' entities by the ordinal of the mention
   * @param pronouns whom its pronouns stand for, where that can be told
   * @param quotations of the document, in order
   */
  public static List<Relation> read(
      AnnotatedDocument document,
      Map<Integer, String> entities,
      List<ToldPronoun> pronouns,
      List<Quotation> quotations) {
    AgencyReader reader =
        new AgencyReader(
            ActorNames.of(document, entities, pronouns),
            Voices.of(document.annotation(), quotations),
            new Speech(quotations));
    document.paragraphSentences().stream().filter(Sentence::parsed).forEach(reader::add);
    return reader.relations;
  }

  private void add(Sentence sentence) {
    SentenceTree tree = new SentenceTree(sentence);
    Participants participants = new Participants(tree, names.in(sentence.ordinal()));
    for (Clause clause : ClauseReader.read(tree)) {
      List<@Nullable Participant> patients = all(participants, clause.patients());
      List<@Nullable Participant> subjects = all(participants, clause.subjects());
      for (Participant agent : all(participants, clause.agents())) {
        for (Participant patient : patients) {
          for (Participant subject : subjects) {
            relations.add(relation(tree, clause, agent, patient, subject));
          }
        }
      }
    }
  }

  /** One null where there is nobody, so that the predicate has a relation all the same. */
  private static List<@Nullable Participant> all(Participants participants, List<Integer> heads) {
    if (heads.isEmpty()) {
      return Collections.singletonList(null);
    }
    return heads.stream().<@Nullable Participant>map(participants::of).toList();
  }

  private Relation relation(
      SentenceTree tree,
      Clause clause,
      @Nullable Participant agent,
      @Nullable Participant patient,
      @Nullable Participant subject) {
    Sentence sentence = tree.sentence();
    Span predicate = tree.span(clause.deed().first(), clause.deed().last());
    return new Relation(
        relations.size(),
        sentence.ordinal(),
        sentence.segment(),
        clause.construction(),
        clause.link(),
        clause.role(),
        clause.deed().word(),
        predicate,
        clause.deed().lemma(),
        agent,
        patient,
        subject,
        clause.negated(),
        clause.modality(),
        voices.ofTokens(sentence.ordinal(), clause.deed().first(), clause.deed().last()),
        speech.around(predicate));
  }
}
