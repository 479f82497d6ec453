package dev.parallax.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parallax.files.Place;
import dev.parallax.model.change.ChangeOverview;
import dev.parallax.model.comparison.LeftOutMeasures;
import dev.parallax.model.measure.FrameAgreement;
import dev.parallax.model.run.WorkUse;
import dev.parallax.model.tone.InstrumentAgreement;
import dev.parallax.run.snapshot.InputFile;
import dev.parallax.store.StoreUse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code run.json}: all that is known about a run, written last. Run id and times stand here only,
 * so that tables of the same input have the same bytes.
 *
 * @param schemaVersion of the tables
 * @param runId name of the run's folder
 * @param pipeline name of the job
 * @param snapshot hash of inputs, settings, versions and inherited topics
 * @param startedAt ISO 8601, UTC
 * @param finishedAt ISO 8601, UTC
 * @param looks number of runs published for the job up to and including this one, whether they are
 *     kept or not
 * @param secondsByStep wall seconds of each step
 * @param workerSecondsByStep seconds that the threads of each step of the graph have worked
 * @param work what the graph kept in its work folder, and how often it read that again
 * @param configHash hash of the analysis settings
 * @param config all settings, defaults included
 * @param versions of code, models, Beam, CoreNLP, Java
 * @param commit that was built, {@code -dirty} where files differed from it, or {@code unknown}; no
 *     version, since most commits change no result
 * @param inheritedTopics SHA-256 of the topic state that the run inherited; empty where it had none
 * @param rowsByTable table to rows
 * @param rejectsByClass error class to count
 * @param issuesByCode issue code to count
 * @param store how the store's entries were used, and which the run was made from
 * @param notes on the comparison, for people
 * @param leftOut measures that occur in too few units to be compared, by pair and family
 * @param instrumentAgreement of the instruments of tone, by cohort
 * @param frameAgreement of both instruments of frames, by frame and cohort
 * @param changes how the run stands to the one before it
 * @param ignored files in the input folder that are no documents, and why
 * @param metadataProblems rows of the metadata file that could not be used
 * @param inputs files read; none where they stand in a table
 * @param listedInTables what is not listed here of a run of many documents, to the table that has
 *     it
 * @param tables files written
 */
public record Manifest(
    int schemaVersion,
    String runId,
    String pipeline,
    String snapshot,
    String startedAt,
    String finishedAt,
    int looks,
    Map<String, Double> secondsByStep,
    Map<String, Double> workerSecondsByStep,
    WorkUse work,
    String configHash,
    Object config,
    Map<String, String> versions,
    String commit,
    String inheritedTopics,
    Map<String, Long> rowsByTable,
    Map<String, Long> rejectsByClass,
    Map<String, Long> issuesByCode,
    StoreUse store,
    List<String> notes,
    List<LeftOutMeasures> leftOut,
    List<InstrumentAgreement> instrumentAgreement,
    List<FrameAgreement> frameAgreement,
    ChangeOverview changes,
    List<String> ignored,
    List<String> metadataProblems,
    List<InputFile> inputs,
    Map<String, String> listedInTables,
    List<TableFile> tables) {

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /** Name of the file in a run's folder. */
  public static final String FILE_NAME = "run.json";

  /**
   * Writes the manifest into a run's folder.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Place folder) throws IOException {
    folder.at(FILE_NAME).write(MAPPER.writeValueAsBytes(this));
  }

  /**
   * A manifest as a tree, since other versions of Parallax wrote other fields.
   *
   * @param file named {@link #FILE_NAME}
   * @throws IOException if it cannot be read or is no JSON
   */
  public static JsonNode read(Place file) throws IOException {
    return MAPPER.readTree(file.bytes());
  }
}
