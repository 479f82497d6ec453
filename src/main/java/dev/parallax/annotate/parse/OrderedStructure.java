package dev.parallax.annotate.parse;

import edu.stanford.nlp.graph.DirectedMultiGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.Filters;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The basic dependencies of a tree, the same for the same tree.
 *
 * <p>CoreNLP gathers dependencies in hash maps whose keys hash by identity, and then changes them
 * one after the other in the order in which the maps happen to give them. Where two changes touch
 * the same word, its head depends on the virtual machine, the thread, and what was annotated
 * before. So they are sorted before they are changed: by dependent, then governor, then relation.
 *
 * <p>Dependencies beyond the basic ones are not looked for; nothing reads them.
 */
final class OrderedStructure extends UniversalEnglishGrammaticalStructure {

  private static final long serialVersionUID = 1;

  OrderedStructure(Tree tree, HeadFinder headFinder) {
    super(tree, Filters.acceptFilter(), headFinder);
  }

  /** Called by the constructors above this one. */
  @Override
  protected void postProcessDependencies(List<TypedDependency> dependencies) {
    Collections.sort(dependencies);
    super.postProcessDependencies(dependencies);
  }

  @Override
  protected void getExtras(List<TypedDependency> dependencies) {
    // None are read.
  }

  @Override
  protected void getTreeDeps(
      List<TypedDependency> dependencies,
      DirectedMultiGraph<TreeGraphNode, GrammaticalRelation> graph,
      Predicate<TypedDependency> punctuation,
      Predicate<TypedDependency> extra) {
    // None are read.
  }
}
