package dev.parallax.learn.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.parallax.agency.AgencyReader;
import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.agency.RoleSentence.RolePredicate;
import dev.parallax.model.agency.Participant;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Judges relations by roles that people have marked: an agent is right if its main word is that of
 * {@code ARG0}, a patient likewise with {@code ARG1}, each of a verb. Of a name any word will do,
 * since treebanks do not agree on which is its main word.
 */
public final class AgencyEvaluation {

  private final Annotator annotator;
  private NominalCounts agents = NominalCounts.NONE;
  private NominalCounts patients = NominalCounts.NONE;

  AgencyEvaluation(Annotator annotator) {
    this.annotator = annotator;
  }

  /**
   * The report on a file of labelled sentences, as lines of Markdown.
   *
   * @param file as {@link RoleSentenceReader} describes it
   * @param listener hears how far it is
   * @throws DataException if it cannot be used
   * @throws IOException if it cannot be read
   */
  public static List<String> evaluate(Place file, JudgingListener listener)
      throws IOException, DataException {
    Annotator annotator =
        SharedAnnotator.get(new AnnotationConfig(200, false, AnnotationConfig.Parser.PARALLAX), 0);
    AgencyEvaluation evaluation = new AgencyEvaluation(annotator);
    List<Judged> judged = evaluation.judge(RoleSentenceReader.read(file), listener);
    return AgencyReport.lines(judged, evaluation.agents, evaluation.patients);
  }

  /**
   * One verb that people have marked, or that was found.
   *
   * @param document it stands in
   * @param construction by the labels
   * @param agent whether it was found
   * @param acted whether what it acts upon was found
   * @param patient the same, where the subject of a verb without an agent is taken for a patient,
   *     as the labels have it
   */
  record Judged(
      String document,
      LabelledConstruction construction,
      RoleCounts agent,
      RoleCounts acted,
      RoleCounts patient) {}

  /** All verbs of some sentences. */
  List<Judged> judge(List<RoleSentence> sentences, JudgingListener listener) {
    Map<String, List<RoleSentence>> documents =
        sentences.stream()
            .collect(groupingBy(RoleSentence::document, LinkedHashMap::new, toList()));
    List<Judged> judged = new ArrayList<>();
    long done = 0;
    for (List<RoleSentence> ofDocument : documents.values()) {
      judgeDocument(ofDocument, judged);
      done += ofDocument.size();
      listener.counted("sentences judged", done, sentences.size());
    }
    return judged;
  }

  private void judgeDocument(List<RoleSentence> sentences, List<Judged> judged) {
    AnnotatedDocument document = annotated(sentences);
    Map<Integer, List<Relation>> bySegment =
        AgencyReader.read(document, Map.of(), List.of(), List.of()).stream()
            .collect(groupingBy(Relation::segment));
    for (int i = 0; i < sentences.size(); i++) {
      int start = document.document().segments().get(i).span().start();
      RoleSentence sentence = sentences.get(i);
      List<Relation> relations = bySegment.getOrDefault(i, List.of());
      judgeSentence(sentence, start, relations, judged);
      ToIntFunction<Participant> word = p -> word(sentence, start, p.head());
      agents = agents.plus(NominalCounts.agents(sentence, relations, word));
      patients = patients.plus(NominalCounts.patients(sentence, relations, word));
    }
  }

  private static void judgeSentence(
      RoleSentence sentence, int start, List<Relation> relations, List<Judged> judged) {
    Map<Integer, Relation> found = new LinkedHashMap<>();
    for (Relation relation : relations) {
      if (relation.construction().hasVerb()) {
        found.putIfAbsent(word(sentence, start, relation.predicate()), relation);
      }
    }
    Set<Integer> marked = new HashSet<>();
    for (RolePredicate predicate : sentence.predicates()) {
      if (sentence.isVerb(predicate.word())) {
        marked.add(predicate.word());
        judged.add(judge(sentence, start, predicate, found.get(predicate.word())));
      }
    }
    found.forEach(
        (word, relation) -> {
          if (!marked.contains(word)) {
            judged.add(judge(sentence, start, new RolePredicate(word, Map.of()), relation));
          }
        });
  }

  private static Judged judge(
      RoleSentence sentence, int start, RolePredicate predicate, @Nullable Relation relation) {
    LabelledConstruction construction =
        predicate.roles().isEmpty()
            ? LabelledConstruction.NONE
            : LabelledConstruction.of(sentence, predicate.word());
    Participant agent = relation == null ? null : relation.agent();
    Participant acted = relation == null ? null : relation.patient();
    Participant patient = relation == null || acted != null ? acted : relation.subject();
    Integer marked = predicate.role("ARG1");
    return new Judged(
        sentence.document(),
        construction,
        counts(sentence, start, predicate.role("ARG0"), agent),
        counts(sentence, start, marked, acted),
        counts(sentence, start, marked, patient));
  }

  private static RoleCounts counts(
      RoleSentence sentence, int start, @Nullable Integer marked, @Nullable Participant found) {
    boolean right =
        marked != null
            && found != null
            && sentence.name(marked).contains(word(sentence, start, found.head()));
    return new RoleCounts(right ? 1 : 0, found == null ? 0 : 1, marked == null ? 0 : 1);
  }

  /** The labelled word at a place in the document; 0 where there is none. */
  private static int word(RoleSentence sentence, int start, Span span) {
    int from = span.start() - start;
    for (int word = 1; word <= sentence.words().size(); word++) {
      Span own = sentence.words().get(word - 1).span();
      if (own.start() <= from && from < own.end()) {
        return word;
      }
    }
    return 0;
  }

  /** Sentences as paragraphs, so that none runs into the next. */
  AnnotatedDocument annotated(List<RoleSentence> sentences) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (RoleSentence sentence : sentences) {
      int end = at + sentence.text().codePointCount(0, sentence.text().length());
      segments.add(
          new Segment(segments.size(), SegmentKind.PARAGRAPH, List.of(), new Span(at, end)));
      text.append(sentence.text()).append("\n\n");
      at = end + 2;
    }
    String name = sentences.get(0).document();
    String whole = text.toString();
    Document document =
        new Document(
            name,
            "",
            name,
            "",
            whole.length(),
            "text",
            null,
            Metadata.NONE,
            whole,
            whole,
            segments,
            List.of(),
            List.of());
    return new AnnotatedDocument(document, annotator.annotate(whole, segments));
  }
}
