package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One batch job: what to read, how to clean and annotate it, where to write.
 *
 * @param version version of this file's format
 * @param name of the job, and of its folder in the output folder
 * @param description for people
 * @param cohorts which cohort a document is in, and which are analysed
 * @param input what to read
 * @param cleaning how to clean it
 * @param duplicates what to do with equal and almost equal texts
 * @param annotation how to annotate
 * @param frames which frames are looked for
 * @param entities who or what names stand for
 * @param terms which terms are counted
 * @param topics how topics are found
 * @param tone how tone is read
 * @param voice how the author's voice is told from those cited
 * @param agency what is measured of who does what to whom
 * @param style which measures of style are taken
 * @param measures of one's own
 * @param compare how cohorts are compared
 * @param evidence how much evidence is shown
 * @param report what the report shows
 * @param output where to write
 * @param execution how fast to go
 */
public record PipelineConfig(
    @Setting(value = "Version of this file's format.", min = 1, max = 1) int version,
    @Setting(
            value = "Name of the job, and of its folder in the output folder.",
            pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
        String name,
    @Setting(value = "What the job is for, for people.", byDefault = "''", operational = true)
        String description,
    @Setting("Which cohort a document is in, and which cohorts are analysed.")
        CohortsConfig cohorts,
    @Setting("What to read.") InputConfig input,
    @Setting("How texts are cleaned; every step can be switched off.") CleaningConfig cleaning,
    @Setting("What happens to equal and almost equal texts.") DuplicatesConfig duplicates,
    @Setting("How texts are annotated.") AnnotationConfig annotation,
    @Setting("Which frames are looked for.") FramesConfig frames,
    @Setting("Names of your own for entities.") EntitiesConfig entities,
    @Setting("Which terms are counted.") TermsConfig terms,
    @Setting("How topics are found.") TopicsConfig topics,
    @Setting("How tone is read.") ToneConfig tone,
    @Setting("How the author's voice is told from the voices that a text cites.") VoiceConfig voice,
    @Setting("What is measured of who does what to whom.") AgencyConfig agency,
    @Setting("Which measures of style are taken.") StyleConfig style,
    @Setting("Measures of your own: dictionaries, ratios, figures.") MeasuresConfig measures,
    @Setting("How cohorts are compared.") CompareConfig compare,
    @Setting("How much evidence is shown.") EvidenceConfig evidence,
    @Setting("What the report shows.") ReportConfig report,
    @Setting("Where tables are written.") OutputConfig output,
    @Setting("How fast to go; no setting here changes a result.") ExecutionConfig execution)
    implements Serializable {

  /** The same job on other folders, which do not count for the config hash. */
  public PipelineConfig withFolders(String inputFolder, String outputFolder) {
    return with(
        cohorts,
        input.withFolder(inputFolder),
        frames,
        terms,
        tone,
        measures,
        output.withFolder(outputFolder));
  }

  /** The same job with its sets of frames found elsewhere. */
  public PipelineConfig withFrameSets(List<String> sets) {
    return with(cohorts, input, frames.withSets(sets), terms, tone, measures, output);
  }

  /** The same job with labels, and what was made of them, found elsewhere. */
  public PipelineConfig withLabelFiles(UnaryOperator<String> other) {
    return with(
        cohorts,
        input,
        frames.withLabelFiles(other),
        terms,
        tone.withLabels(tone.labels().withFiles(other)),
        measures,
        output);
  }

  /** The same job on these cohorts only. */
  public PipelineConfig withCohorts(List<String> others) {
    return with(cohorts.withNames(others), input, frames, terms, tone, measures, output);
  }

  /** The same job with these stop words beside the built-in ones. */
  public PipelineConfig withStopList(List<String> words) {
    return with(cohorts, input, frames, terms.withStopList(words), tone, measures, output);
  }

  /** The same job with other measures of one's own. */
  public PipelineConfig withMeasures(MeasuresConfig others) {
    return with(cohorts, input, frames, terms, tone, others, output);
  }

  private PipelineConfig with(
      CohortsConfig ownCohorts,
      InputConfig ownInput,
      FramesConfig ownFrames,
      TermsConfig ownTerms,
      ToneConfig ownTone,
      MeasuresConfig ownMeasures,
      OutputConfig ownOutput) {
    return new PipelineConfig(
        version,
        name,
        description,
        ownCohorts,
        ownInput,
        cleaning,
        duplicates,
        annotation,
        ownFrames,
        entities,
        ownTerms,
        topics,
        ownTone,
        voice,
        agency,
        style,
        ownMeasures,
        compare,
        evidence,
        report,
        ownOutput,
        execution);
  }
}
