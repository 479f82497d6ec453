package dev.parallax.pipeline.job;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigHash;
import dev.parallax.config.ConfigProblem;
import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameLexiconException;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.score.OwnHeads;
import dev.parallax.model.Hashes;
import dev.parallax.model.Identifiers;
import dev.parallax.own.OwnMeasures;
import dev.parallax.own.OwnTally;
import dev.parallax.own.file.Problems;
import dev.parallax.own.label.RunLabels;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.topic.hand.ByHandCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the files say that settings name.
 *
 * @param frames to look for
 * @param heads for frames that were fitted on labels
 * @param own measures of the user's own
 * @param labels that people have given sentences
 */
public record AnalysisSettings(
    FrameLexicon frames, OwnHeads heads, OwnMeasures own, RunLabels labels) {

  /**
   * Reads the files.
   *
   * @throws ConfigException with all that is wrong with them
   */
  public static AnalysisSettings read(PipelineConfig config) throws ConfigException {
    List<ConfigProblem> problems = new ArrayList<>();
    FrameLexicon frames = new FrameLexicon(List.of());
    OwnMeasures own = OwnMeasures.NONE;
    try {
      frames = FrameLexicon.load(config.frames(), Path.of(""));
    } catch (FrameLexiconException e) {
      problems.addAll(e.problems());
    }
    try {
      own = OwnMeasures.load(config.measures(), DeclaredFamilies.ALL, Path.of(""));
    } catch (ConfigException e) {
      problems.addAll(e.problems());
    }
    Problems ofLabels = new Problems();
    RunLabels labels = RunLabels.load(config, names(frames), Path.of(""), ofLabels);
    problems.addAll(ofLabels.inOrder());
    OwnHeads heads = OwnHeads.read(config.frames().heads(), Path.of(""), problems);
    if (!config.measures().reference().file().isEmpty() && !config.terms().wordForms()) {
      problems.add(
          new ConfigProblem(
              "",
              0,
              "measures.reference",
              "holds word forms against a list, but they are not counted; set terms.word_forms to"
                  + " true"));
    }
    problems.addAll(ByHandCheck.problems(config.topics()));
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return new AnalysisSettings(frames, heads, own, labels);
  }

  private static Map<String, List<String>> names(FrameLexicon frames) {
    return frames.sets().stream()
        .collect(
            Collectors.toMap(
                FrameSet::name, set -> set.frames().stream().map(Frame::name).toList()));
  }

  /** What files of figures and of labels say of documents that are not there. */
  public List<String> strangers(FoundDocuments found) {
    List<String> ids =
        found.sources().stream()
            .map(source -> Identifiers.document(source.cohort(), source.path()))
            .toList();
    return Stream.concat(
            OwnTally.strangers(
                own, found.sources().stream().map(DocumentSource::path).toList(), ids)
                .stream(),
            labels.strangers(ids).stream())
        .toList();
  }

  /**
   * SHA-256 of all that decides what an analysis finds, beside the documents and the versions of
   * the code: the settings and what their files say. Folders and names of files do not count.
   */
  public String hash(PipelineConfig config) {
    String settings =
        ConfigHash.of(
            config
                .withFrameSets(List.of())
                .withLabelFiles(file -> "file")
                .withMeasures(config.measures().withFiles(file -> "file")));
    return Hashes.sha256(
        settings
            + "\nframes "
            + frames.hash()
            + "\nown measures "
            + own.hash()
            + "\nlabels "
            + labels.hash()
            + "\nheads "
            + heads.hash());
  }
}
