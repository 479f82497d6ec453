package dev.parallax.frame.context;

import dev.parallax.frame.match.FrameMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A cue bears on a hit if the way up from the hit, within its clause, meets the word that the cue
 * governs by: the word a particle depends on, the top of what an opener opens, or the governing
 * word itself. What stands before the cue is out of its reach, but for a hit that is the subject of
 * a passive.
 */
final class DependencyScope implements Scope {

  /** Ways up are that long in no sentence that a person wrote. */
  private static final int LONGEST_WAY = 50;

  private final DependencyTree tree;
  private final Cues cues;
  private final Map<Integer, List<Grip>> grips = new HashMap<>();

  DependencyScope(DependencyTree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
    cues.particles().forEach(this::addParticle);
    cues.openers().forEach(this::addOpener);
    cues.governors().forEach(cue -> add(tree.top(cue.firstToken(), cue.lastToken()), cue, false));
  }

  @Override
  public boolean covers(FrameMatch hit) {
    return !grips.isEmpty()
        && IntStream.rangeClosed(hit.firstToken(), hit.lastToken())
            .filter(token -> isTop(token, hit))
            .anyMatch(token -> isReached(token, hit));
  }

  private void addParticle(ContextCue cue) {
    int particle = tree.top(cue.firstToken(), cue.lastToken());
    int governed = tree.head(particle) == DependencyTree.ROOT ? particle : tree.head(particle);
    add(governed, cue, true);
    if (tree.relation(particle).equals("det") && ClauseRules.isArgument(tree, governed)) {
      add(tree.head(governed), cue, true);
    }
  }

  private void addOpener(ContextCue cue) {
    if (cue.lastToken() < tree.tokens().size()) {
      add(tree.topAfter(cue.lastToken()), cue, true);
    }
  }

  private void add(int token, ContextCue cue, boolean itself) {
    grips.computeIfAbsent(token, absent -> new ArrayList<>()).add(new Grip(cue, itself));
  }

  private boolean isTop(int token, FrameMatch hit) {
    return !hit.contains(tree.head(token));
  }

  private boolean isReached(int top, FrameMatch hit) {
    int below = DependencyTree.ROOT;
    int token = top;
    for (int i = 0; i < LONGEST_WAY && token != DependencyTree.ROOT; i++) {
      if (isGripped(token, below, hit)) {
        return true;
      }
      if (ClauseRules.beginsOwnClause(tree, token) && !isTransparent(tree.head(token))) {
        return false;
      }
      below = token;
      token = tree.head(token);
    }
    return false;
  }

  /**
   * Whether a cue has hold of a token on the way.
   *
   * @param below the token before it on the way, or {@link DependencyTree#ROOT} at the hit itself
   */
  private boolean isGripped(int token, int below, FrameMatch hit) {
    return grips.getOrDefault(token, List.of()).stream()
        .filter(grip -> !grip.cue.belongsTo(hit, tree.tokens()))
        .anyMatch(
            grip -> below == DependencyTree.ROOT ? grip.itself : isWithinReach(grip, below, hit));
  }

  private boolean isWithinReach(Grip grip, int below, FrameMatch hit) {
    return below > grip.cue.lastToken()
        || (hit.contains(below) && ClauseRules.isPassiveSubject(tree, below));
  }

  private boolean isTransparent(int token) {
    return cues.transparent().stream()
        .anyMatch(cue -> cue.firstToken() <= token && token <= cue.lastToken());
  }

  /**
   * A cue's hold on a token.
   *
   * @param itself whether on the token, too, or only on what depends on it
   */
  private record Grip(ContextCue cue, boolean itself) {}
}
