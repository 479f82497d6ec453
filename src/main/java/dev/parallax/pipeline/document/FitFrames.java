package dev.parallax.pipeline.document;

import dev.parallax.config.PipelineConfig;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.score.FrameFitting;
import dev.parallax.frame.score.FrameParameters;
import dev.parallax.frame.score.OwnHeads;
import dev.parallax.model.Hashes;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.SentenceVector;
import dev.parallax.pipeline.beam.Packed;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fits what scores sentences for frames, once a run. Examples that have been encoded before are not
 * encoded again.
 *
 * @param frames of the run
 * @param heads that were fitted on labels
 * @param annotators gives the encoder of the JVM
 * @param config of the job
 * @param version of the encoder and of its code, but for the machine
 * @param store of vectors
 */
public record FitFrames(
    Packed<FrameLexicon> frames,
    Packed<OwnHeads> heads,
    AnnotatorFactory annotators,
    PipelineConfig config,
    String version,
    EntryAccess store)
    implements Serializable {

  /** The instruments of the run, and what users should know of them. */
  public FrameFitting.Outcome fit() throws IOException {
    FrameLexicon lexicon = frames.get();
    if (!annotators.encodes(config)) {
      return new FrameFitting.Outcome(
          FrameFitting.Outcome.NONE.instruments(), withoutEncoder(lexicon));
    }
    FrameParameters parameters = heads.get().parameters();
    parameters.requireEncoder(annotators.encoderVersion(config));
    FrameFitting fitting = new FrameFitting(parameters, lexicon.sets());
    return fitting.fit(vectors(fitting.sentences()));
  }

  private Map<String, float[]> vectors(List<String> sentences) throws IOException {
    Map<String, float[]> vectors = new HashMap<>();
    if (sentences.isEmpty()) {
      return vectors;
    }
    String key =
        Hashes.sha256(
            "examples\n" + version + annotators.machine() + "\n" + String.join("\n", sentences));
    // They belong to no document, so no manifest names them: store prune takes them away, and what
    // is damaged among them is told in the log alone.
    DocumentVectors found =
        store
            .entries(EncodeDocument.KIND, DocumentVectors.class)
            .get("", key, () -> annotators.loadedEncoder(config).encode(sentences), use -> {});
    for (SentenceVector vector : found.sentences()) {
      float[] values = vector.values();
      if (values == null) {
        throw new IOException("The encoder reads nothing in " + sentences.get(vector.sentence()));
      }
      vectors.put(sentences.get(vector.sentence()), values);
    }
    return vectors;
  }

  private List<String> withoutEncoder(FrameLexicon lexicon) {
    String patternless =
        lexicon.sets().stream()
            .flatMap(
                set ->
                    set.frames().stream()
                        .filter(frame -> frame.patterns().isEmpty())
                        .map(Frame::name)
                        .map(name -> set.name() + "/" + name))
            .collect(Collectors.joining(", "));
    if (lexicon.sets().isEmpty()) {
      return List.of();
    }
    return List.of(
        "Without the sentence encoder (tone.encoder: none) frames are found by their patterns alone:"
            + " sentences have no scores (frame_score)"
            + (config.frames().veto() ? ", and no hit is vetoed (frames.veto)" : "")
            + (config.frames().heads().isEmpty()
                ? ""
                : ", and heads fitted on labels (frames.heads) are of no use")
            + "."
            + (patternless.isEmpty()
                ? ""
                : " Not measured, for want of patterns: " + patternless + "."));
  }
}
