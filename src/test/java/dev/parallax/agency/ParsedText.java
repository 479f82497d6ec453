package dev.parallax.agency;

import dev.parallax.config.AgencyConfig;
import dev.parallax.model.agency.Participant;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.annotation.ToldPronoun;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.VoiceView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sentences, one a paragraph, whose words bear their parse: {@code form/lemma/tag/head/relation},
 * and the entity that they name behind it.
 */
record ParsedText(AnnotatedDocument document, Map<Integer, String> entities) {

  static ParsedText of(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    List<Sentence> parsed = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Map<Integer, String> entities = new HashMap<>();
    for (String sentence : sentences) {
      int start = text.length();
      int ordinal = parsed.size();
      List<Token> tokens = new ArrayList<>();
      for (String word : sentence.split(" ", -1)) {
        String[] parts = word.split("/", 6);
        Span span = new Span(text.length(), text.length() + parts[0].length());
        text.append(parts[0]).append(' ');
        String type =
            parts.length < 6
                ? null
                : parts[5].substring(0, parts[5].indexOf(':')).toUpperCase(Locale.ROOT);
        int index = tokens.size() + 1;
        tokens.add(
            new Token(
                index,
                span,
                parts[0],
                parts[1],
                parts[2],
                type,
                Integer.valueOf(parts[3]),
                parts[4]));
        if (type != null) {
          entities.put(mentions.size(), parts[5]);
          mentions.add(new Mention(mentions.size(), ordinal, index, index, span, type, null));
        }
      }
      Span span = new Span(start, text.length() - 1);
      text.append("\n");
      segments.add(new Segment(ordinal, SegmentKind.PARAGRAPH, List.of(), span));
      parsed.add(new Sentence(ordinal, ordinal, span, tokens, true, null, null));
    }
    String whole = text.toString();
    Document document =
        new Document(
            "2016/x.txt",
            "2016",
            "x.txt",
            "0",
            1,
            "text",
            null,
            Metadata.NONE,
            whole,
            whole,
            segments,
            List.of(),
            List.of());
    return new ParsedText(
        new AnnotatedDocument(document, new Annotation(parsed, mentions)), entities);
  }

  List<Relation> relations() {
    return relations(List.of());
  }

  List<Relation> relations(List<ToldPronoun> pronouns) {
    return AgencyReader.read(document, entities, pronouns, List.of());
  }

  Measurements measurements(AgencyConfig config, List<ToldPronoun> pronouns) {
    return AgencyMeasurements.of(
        document, relations(pronouns), entities, pronouns, config, VoiceView.ALL);
  }

  /** For example {@code France block vote}; a hyphen where nobody is, a star before a subject. */
  List<String> told() {
    return relations().stream().map(this::told).toList();
  }

  private String told(Relation relation) {
    Participant first = relation.agent() == null ? relation.subject() : relation.agent();
    return "%s%s %s %s%s"
        .formatted(
            relation.subject() == null ? "" : "*",
            word(first),
            relation.lemma(),
            word(relation.patient()),
            relation.negated() ? " denied" : "");
  }

  private String word(@Nullable Participant participant) {
    return participant == null ? "-" : slice(participant.head());
  }

  String slice(Span span) {
    return new CodePointText(document.document().text()).slice(span);
  }
}
