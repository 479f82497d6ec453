package dev.parallax.frame.score;

import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each frame of a run its instrument: the one that comes with the program where its examples
 * are those that were trained on, else one that is fitted on its examples now.
 *
 * @param parameters that the program comes with
 * @param sets of frames of the run
 */
public record FrameFitting(FrameParameters parameters, List<FrameSet> sets) {

  /**
   * What came of it.
   *
   * @param instruments of the frames that have examples
   * @param notes what users should know of them
   */
  public record Outcome(FrameInstruments instruments, List<String> notes) {

    /** Where nothing is to be fitted. */
    public static final Outcome NONE = new Outcome(FrameInstruments.NONE, List.of());

    /** Copies the list. */
    public Outcome {
      notes = List.copyOf(notes);
    }
  }

  /** The sentences whose vectors {@link #fit} needs; empty where no frame has to be fitted. */
  public List<String> sentences() {
    Set<String> sentences = new LinkedHashSet<>();
    for (FrameSet set : sets) {
      boolean fits = set.frames().stream().anyMatch(frame -> isFitted(frame));
      for (Frame frame : fits ? set.frames() : List.<Frame>of()) {
        sentences.addAll(frame.examples());
        sentences.addAll(frame.counterexamples());
      }
    }
    return List.copyOf(sentences);
  }

  private boolean isFitted(Frame frame) {
    return !frame.examples().isEmpty() && parameters.fittedTo(frame).isEmpty();
  }

  /**
   * The instruments.
   *
   * @param vectors of {@link #sentences}
   */
  public Outcome fit(Map<String, float[]> vectors) {
    List<FrameInstrument> instruments = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> without = new ArrayList<>();
    List<String> labelled = new ArrayList<>();
    List<double[]> contrast = parameters.contrastPoints();
    for (FrameSet set : sets) {
      SetExamples examples = new SetExamples(set, parameters.space(), contrast, vectors);
      for (Frame frame : set.frames()) {
        Optional<FrameParameters.Fitted> known = parameters.fittedTo(frame);
        if (known.isPresent()) {
          instruments.add(known.get().of(set.name(), frame));
          if (known.get().labelled()) {
            labelled.add(set.name() + "/" + frame.name());
          }
        } else if (frame.examples().isEmpty()) {
          without.add(set.name() + "/" + frame.name());
        } else {
          instruments.add(examples.instrument(frame));
          examples.doubt(frame).ifPresent(notes::add);
        }
      }
    }
    if (!without.isEmpty()) {
      notes.add(
          "Frames without examples have no score (frame_score), and none of their hits is vetoed: "
              + String.join(", ", without)
              + ".");
    }
    ofLabels(labelled).ifPresent(notes::add);
    return new Outcome(new FrameInstruments(parameters.space().layers(), instruments), notes);
  }

  /** Heads of the user's own that are for no frame of the run would else go unseen. */
  private Optional<String> ofLabels(List<String> labelled) {
    if (parameters.heads().stream().noneMatch(FrameParameters.Fitted::labelled)) {
      return Optional.empty();
    }
    return Optional.of(
        labelled.isEmpty()
            ? "None of the heads that were fitted on labels (frames.heads) is for a frame of this run:"
                + " name, examples and counterexamples must be as they were then."
            : "Scored by heads that were fitted on your labels (frames.heads): "
                + String.join(", ", labelled)
                + ".");
  }
}
