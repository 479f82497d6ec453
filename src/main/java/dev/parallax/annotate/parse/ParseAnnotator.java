package dev.parallax.annotate.parse;

import dev.parallax.annotate.parse.ConstituencyParser.Parse;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.PartOfSpeechAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserUtils;
import edu.stanford.nlp.parser.lexparser.EnglishTreebankParserParams;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.BinarizedTreeAnnotation;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.trees.Trees;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;

/**
 * In place of CoreNLP's annotator of parses, which makes five dependency graphs of each tree: makes
 * the one that is read, in a fixed order, and the binary tree that sentiment is told from.
 *
 * <p>Safe to share between threads.
 */
public final class ParseAnnotator implements Annotator {

  /** A higher tree is given up, as CoreNLP does; what follows recurses as deep. */
  private static final int MAX_HEIGHT = 80;

  private final ConstituencyParser parser;
  private final HeadFinder dependencyHeads;
  private final TreeBinarizer binarizer;

  /**
   * @param parser that finds the trees
   */
  public ParseAnnotator(ConstituencyParser parser) {
    this.parser = parser;
    EnglishTreebankParserParams english = new EnglishTreebankParserParams();
    english.setGenerateOriginalDependencies(false); // universal ones instead
    dependencyHeads = english.typedDependencyHeadFinder();
    binarizer =
        TreeBinarizer.simpleTreeBinarizer(english.headFinder(), english.treebankLanguagePack());
  }

  @Override
  public void annotate(Annotation annotation) {
    annotation.get(SentencesAnnotation.class).forEach(this::annotate);
  }

  private void annotate(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
    Tree tree = parser.parse(tokens).map(Parse::tree).orElseGet(() -> ParserUtils.xTree(tokens));
    finish(sentence, ParserUtils.flattenTallTrees(MAX_HEIGHT, List.of(tree)).get(0));
  }

  private void finish(CoreMap sentence, Tree tree) {
    Trees.convertToCoreLabels(tree);
    tree.indexSpans(0);
    sentence.set(TreeAnnotation.class, tree);
    OrderedStructure structure = new OrderedStructure(tree, dependencyHeads);
    sentence.set(
        BasicDependenciesAnnotation.class,
        SemanticGraphFactory.generateUncollapsedDependencies(structure));
    Tree binary = binarizer.transformTree(tree);
    Trees.convertToCoreLabels(binary);
    sentence.set(BinarizedTreeAnnotation.class, binary);
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(TokensAnnotation.class, PartOfSpeechAnnotation.class, SentencesAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        TreeAnnotation.class, BasicDependenciesAnnotation.class, BinarizedTreeAnnotation.class);
  }
}
