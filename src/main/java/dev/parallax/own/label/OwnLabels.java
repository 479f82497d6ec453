package dev.parallax.own.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parallax.config.LabelsConfig;
import dev.parallax.model.Hashes;
import dev.parallax.model.measure.SentenceLabel;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Labels that people have given sentences which were drawn at random.
 *
 * @param setting that names their files
 * @param drawn sentences that were drawn
 * @param labels of those that have one, in the order of the sheet
 * @param pool cohort to the sentences that could be drawn
 */
public record OwnLabels(
    String setting, int drawn, List<SentenceLabel> labels, Map<String, Integer> pool)
    implements Serializable {

  /** More would be a list to read, not a note. */
  private static final int NAMED = 10;

  private static final ObjectMapper CANONICAL =
      JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** Copies the collections. */
  public OwnLabels {
    labels = List.copyOf(labels);
    pool = Collections.unmodifiableMap(new TreeMap<>(pool));
  }

  /** None. */
  public static OwnLabels none(String setting) {
    return new OwnLabels(setting, 0, List.of(), Map.of());
  }

  /**
   * Reads what the settings name.
   *
   * @param setting that names the files, for messages
   * @param columns that may hold labels
   * @param folder that files are counted from
   * @param problems told what is wrong with them
   */
  public static OwnLabels load(
      LabelsConfig config, String setting, LabelColumns columns, Path folder, Problems problems) {
    if (config.file().isEmpty() && config.key().isEmpty()) {
      return none(setting);
    }
    if (config.file().isEmpty() || config.key().isEmpty()) {
      problems.ofSetting(
          setting + (config.file().isEmpty() ? ".file" : ".key"),
          "is empty; labels need both files that ./parallax sample has written");
      return none(setting);
    }
    List<LabelledRow> rows =
        new LabelSheetReader(columns, problems).read(OwnFile.of(config.file(), folder));
    Map<String, LabelKeyReader.Drawn> key =
        new LabelKeyReader(problems).read(OwnFile.of(config.key(), folder));
    return of(setting, rows, key, problems);
  }

  private static OwnLabels of(
      String setting,
      List<LabelledRow> rows,
      Map<String, LabelKeyReader.Drawn> key,
      Problems problems) {
    List<SentenceLabel> labels = new ArrayList<>();
    for (LabelledRow row : rows) {
      LabelKeyReader.Drawn drawn = key.get(row.id());
      if (drawn == null && !key.isEmpty()) {
        problems.at(row.place(), "id", "'%s' is not in the key".formatted(row.id()));
      } else if (drawn != null && !row.values().isEmpty()) {
        labels.add(
            new SentenceLabel(
                drawn.document(),
                drawn.ordinal(),
                drawn.textSha256(),
                drawn.probability(),
                row.values()));
      }
    }
    Map<String, Integer> pool = new TreeMap<>();
    key.values().forEach(drawn -> pool.put(drawn.cohort(), drawn.pool()));
    return new OwnLabels(setting, key.size(), labels, pool);
  }

  /** SHA-256, in hex, of all that decides corrections. */
  public String hash() {
    try {
      return Hashes.sha256(CANONICAL.writeValueAsString(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What can be told before any text is read: documents that are not there any more, and sentences
   * that nobody has labelled.
   *
   * @param documents ids of those that there are
   */
  public List<String> strangers(Collection<String> documents) {
    if (drawn == 0) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    if (labels.size() < drawn) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s: %,d of %,d sentences have a label. If those without one were passed over for what"
                  + " they say, corrections are biased.",
              setting,
              labels.size(),
              drawn));
    }
    Set<String> gone =
        labels.stream()
            .map(SentenceLabel::documentId)
            .collect(Collectors.toCollection(TreeSet::new));
    gone.removeAll(Set.copyOf(documents));
    if (!gone.isEmpty()) {
      notes.add(
          "%s: of documents that are not there any more, and so not used, are labels in %s%s."
              .formatted(
                  setting,
                  gone.stream().limit(NAMED).collect(Collectors.joining(", ")),
                  gone.size() > NAMED
                      ? String.format(Locale.ROOT, " and %,d more", gone.size() - NAMED)
                      : ""));
    }
    return notes;
  }
}
