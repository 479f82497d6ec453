package dev.parallax.annotate;

import dev.parallax.annotate.CoreNlpAnnotator.ReadSentence;
import dev.parallax.annotate.sentiment.RootSentiment;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations.CodepointOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CodepointOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns CoreNLP's maps of one piece of a segment into records with offsets into the whole text. */
final class SentenceReader {

  private static final String FLAT = "X";

  private final CodePointText text;
  private final int segment;
  private final IntUnaryOperator place;
  private final MentionReader mentionReader;
  private final boolean keepConstituency;

  /**
   * @param text the whole
   * @param segment ordinal of the segment that is read
   * @param place from an offset that CoreNLP gives to the offset in the whole
   * @param countries names and demonyms of countries
   * @param keepConstituency whether parses are kept
   */
  SentenceReader(
      CodePointText text,
      int segment,
      IntUnaryOperator place,
      Countries countries,
      boolean keepConstituency) {
    this.text = text;
    this.segment = segment;
    this.place = place;
    this.mentionReader = new MentionReader(text, countries);
    this.keepConstituency = keepConstituency;
  }

  ReadSentence read(CoreMap map) {
    List<CoreLabel> labels = map.get(TokensAnnotation.class);
    List<Span> spans = labels.stream().map(this::span).toList();
    List<Mention> mentions = mentionReader.read(labels, spans);
    Tree tree = parse(map);
    Sentence sentence =
        new Sentence(
            0,
            segment,
            new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()),
            tokens(
                labels,
                spans,
                mentions,
                tree == null ? null : map.get(BasicDependenciesAnnotation.class)),
            tree != null,
            tree == null || !keepConstituency ? null : tree.toString(),
            tree == null ? null : map.get(RootSentiment.class));
    return new ReadSentence(sentence, mentions);
  }

  /** The parse, or null: where the parser fails CoreNLP gives a flat tree, rooted in X. */
  private static @Nullable Tree parse(CoreMap map) {
    Tree tree = map.get(TreeAnnotation.class);
    return tree == null || FLAT.equals(tree.value()) ? null : tree;
  }

  private Span span(CoreLabel label) {
    return new Span(
        place.applyAsInt(label.get(CodepointOffsetBeginAnnotation.class)),
        place.applyAsInt(label.get(CodepointOffsetEndAnnotation.class)));
  }

  private List<Token> tokens(
      List<CoreLabel> labels,
      List<Span> spans,
      List<Mention> mentions,
      @Nullable SemanticGraph dependencies) {
    @Nullable String[] types = entityTypes(labels.size(), mentions);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Governor governor = governor(dependencies, i + 1);
      tokens.add(
          new Token(
              i + 1,
              spans.get(i),
              text.slice(spans.get(i)),
              labels.get(i).lemma(),
              labels.get(i).tag(),
              types[i],
              governor.head(),
              governor.relation()));
    }
    return tokens;
  }

  private static @Nullable String[] entityTypes(int tokens, List<Mention> mentions) {
    @Nullable String[] types = new String[tokens];
    for (Mention mention : mentions) {
      for (int token = mention.firstToken(); token <= mention.lastToken(); token++) {
        types[token - 1] = mention.type();
      }
    }
    return types;
  }

  private static Governor governor(@Nullable SemanticGraph dependencies, int index) {
    IndexedWord word = dependencies == null ? null : dependencies.getNodeByIndexSafe(index);
    if (dependencies == null || word == null) {
      return Governor.UNKNOWN;
    }
    SemanticGraphEdge edge =
        dependencies.getIncomingEdgesSorted(word).stream().findFirst().orElse(null);
    return edge == null
        ? Governor.ROOT
        : new Governor(edge.getGovernor().index(), edge.getRelation().toString());
  }

  private record Governor(@Nullable Integer head, @Nullable String relation) {
    static final Governor UNKNOWN = new Governor(null, null);
    static final Governor ROOT = new Governor(0, "root");
  }
}
