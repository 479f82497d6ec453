package dev.parallax.learn.voice;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.voice.LabelledText.LabelledAttribution;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.CueClass;
import dev.parallax.model.voice.Quotation;
import dev.parallax.voice.VoiceReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges the reading of voices by words: of those that people have marked as attributed, how many
 * are found, and how many are found beside them.
 */
public final class VoiceEvaluation {

  /** Who marks attributions marks the author's own, too; those are not another's voice. */
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(i|we)\\b", Pattern.CASE_INSENSITIVE);

  private static final String NEWS = "news";

  private final Annotator annotator =
      SharedAnnotator.get(new AnnotationConfig(200, false, AnnotationConfig.Parser.PARALLAX), 0);

  private VoiceEvaluation() {}

  /**
   * The report on a file of labelled texts, as lines of Markdown.
   *
   * @param file as {@link LabelledTextReader} describes it
   * @param listener hears how far it is
   * @throws DataException if it cannot be used
   * @throws IOException if it cannot be read
   */
  public static List<String> evaluate(Place file, JudgingListener listener)
      throws IOException, DataException {
    List<LabelledText> texts = LabelledTextReader.read(file);
    VoiceEvaluation evaluation = new VoiceEvaluation();
    List<Judged> judged = new ArrayList<>();
    for (LabelledText text : texts) {
      judged.add(evaluation.judge(text));
      listener.counted("texts judged", judged.size(), texts.size());
    }
    return VoiceReport.lines(judged);
  }

  /**
   * One text.
   *
   * @param genre of the text
   * @param others what is attributed to others: found against marked, first persons left out
   * @param all all that is introduced as said or shown, whoever says it: found against marked
   */
  record Judged(String genre, WordCounts others, WordCounts all) {

    boolean isNews() {
      return genre.equals(NEWS);
    }
  }

  private Judged judge(LabelledText labelled) {
    AnnotatedDocument document = annotated(labelled);
    CodePointText text = new CodePointText(labelled.text());
    List<Quotation> found = VoiceReader.read(document, Map.of()).quotations();
    List<Span> own = content(labelled, attribution -> isFirstPerson(attribution, text));
    List<Span> others = content(labelled, attribution -> !isFirstPerson(attribution, text));
    List<Span> marked = Stream.concat(own.stream(), others.stream()).toList();
    List<Span> attributed = spans(found, Quotation::countsForOthers);
    List<Span> introduced = spans(found, q -> !q.negated() && q.cueClass() != CueClass.ATTITUDE);
    return new Judged(
        labelled.genre(),
        counts(document, attributed, others, own),
        counts(document, introduced, marked, List.of()));
  }

  private AnnotatedDocument annotated(LabelledText labelled) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (String paragraph : labelled.text().split("\n\n", -1)) {
      int end = at + paragraph.codePointCount(0, paragraph.length());
      if (!paragraph.isBlank()) {
        segments.add(
            new Segment(segments.size(), SegmentKind.PARAGRAPH, List.of(), new Span(at, end)));
      }
      at = end + 2;
    }
    String name = labelled.name();
    Document document =
        new Document(
            name,
            labelled.genre(),
            name,
            "",
            labelled.text().length(),
            "text",
            null,
            Metadata.NONE,
            labelled.text(),
            labelled.text(),
            segments,
            List.of(),
            List.of());
    return new AnnotatedDocument(document, annotator.annotate(labelled.text(), segments));
  }

  private static boolean isFirstPerson(LabelledAttribution attribution, CodePointText text) {
    return attribution.sourceAndCue().stream()
        .anyMatch(span -> FIRST_PERSON.matcher(text.slice(span)).find());
  }

  private static List<Span> content(LabelledText labelled, Predicate<LabelledAttribution> which) {
    return labelled.attributions().stream()
        .filter(which)
        .flatMap(attribution -> attribution.content().stream())
        .toList();
  }

  private static List<Span> spans(List<Quotation> found, Predicate<Quotation> which) {
    return found.stream().filter(which).flatMap(q -> q.spans().stream()).toList();
  }

  /** Words in {@code leftOut}, and in nothing that is marked, are judged neither way. */
  private static WordCounts counts(
      AnnotatedDocument document, List<Span> found, List<Span> marked, List<Span> leftOut) {
    Coverage isFound = new Coverage(found);
    Coverage isMarked = new Coverage(marked);
    Coverage isLeftOut = new Coverage(leftOut);
    long[] counts = new long[4];
    for (Sentence sentence : document.annotation().sentences()) {
      for (Token token : sentence.tokens()) {
        Span span = token.span();
        boolean word = token.form().codePoints().anyMatch(Character::isLetterOrDigit);
        boolean isRight = isMarked.covers(span);
        if (word && (isRight || !isLeftOut.covers(span))) {
          counts[(isFound.covers(span) ? 0 : 2) + (isRight ? 0 : 1)]++;
        }
      }
    }
    return new WordCounts(counts[0], counts[1], counts[2], counts[3]);
  }

  /** Which code points lie in any of some spans. */
  private static final class Coverage {

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    Coverage(List<Span> spans) {
      for (Span span : spans) {
        ends.merge(span.start(), span.end(), Math::max);
      }
      int reach = 0;
      for (Map.Entry<Integer, Integer> entry : ends.entrySet()) {
        reach = Math.max(reach, entry.getValue());
        entry.setValue(reach);
      }
    }

    boolean covers(Span token) {
      Map.Entry<Integer, Integer> before = ends.floorEntry(token.start());
      return before != null && token.end() <= before.getValue();
    }
  }
}
