package dev.parallax.report.word;

import dev.parallax.model.voice.QuotationKind;
import dev.parallax.model.voice.SpeakerKind;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose the words are that count in sentences of evidence, as far as a run's quotations tell. */
public final class WhoseWords {

  /** Columns of {@code quotations} that tell it. */
  public static final List<String> COLUMNS =
      List.of(
          "document_id",
          "kind",
          "attributed",
          "speaker",
          "speaker_kind",
          "speaker_entity_id",
          "spans");

  /** Words that are nobody else's. */
  public static final String AUTHOR = "the author’s own words";

  private static final String NOT_NAMED = "somebody else";
  private static final int LONGEST_NAME = 80;

  /** Of so large a share what is said is somebody's, as sentences count for a voice. */
  private static final double WHOLE = .8;

  private final boolean isTold;
  private final Map<String, List<Quoted>> byDocument = new HashMap<>();

  /** Code points that count, or that somebody has said; end exclusive. */
  private record Place(int start, int end) {

    int shared(Place other) {
      return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }
  }

  private record Quoted(Place place, boolean direct, String speaker) {}

  private WhoseWords(boolean isTold) {
    this.isTold = isTold;
  }

  /**
   * Reads quotations.
   *
   * @param quotations with {@link #COLUMNS}; without any column where the run has no such table
   * @param entities of the run, with their ids and names
   * @param named whether speakers may be named: their names are words of the texts
   */
  public static WhoseWords of(Rows quotations, Rows entities, boolean named) {
    WhoseWords words = new WhoseWords(!quotations.columns().names().isEmpty());
    Map<String, String> names = new HashMap<>();
    entities.rows().forEach(row -> names.put(row.text("entity_id"), row.text("name")));
    quotations.rows().stream()
        .filter(row -> row.is("attributed"))
        .forEach(row -> words.add(row, named ? speaker(row, names) : NOT_NAMED));
    return words;
  }

  private void add(Row row, String speaker) {
    boolean direct = row.text("kind").equals(QuotationKind.DIRECT.label());
    places(row.cell("spans"))
        .forEach(
            place ->
                byDocument
                    .computeIfAbsent(row.text("document_id"), any -> new ArrayList<>())
                    .add(new Quoted(place, direct, speaker)));
  }

  /** As the text has it; a pronoun says nothing where its sentence stands alone. */
  private static String speaker(Row row, Map<String, String> names) {
    String entity = names.get(row.text("speaker_entity_id"));
    boolean pronoun = row.text("speaker_kind").equals(SpeakerKind.PRONOUN.label());
    String name = pronoun ? entity : row.find("speaker");
    return name == null || name.isBlank()
        ? NOT_NAMED
        : EvidenceSentences.cut(name.strip(), LONGEST_NAME);
  }

  /** Whether the run tells voices at all. */
  public boolean isTold() {
    return isTold;
  }

  /**
   * Whose words a row of {@code evidence} is there for, in a few words: those that match or, where
   * it counts as a whole, its sentence.
   *
   * @return empty where the run does not tell
   */
  public String of(Row evidence) {
    if (!isTold) {
      return "";
    }
    List<Place> counted = places(evidence.cell("matches"));
    if (counted.isEmpty()) {
      counted = List.of(new Place(evidence.count("start_char"), evidence.count("end_char")));
    }
    return said(counted, byDocument.getOrDefault(evidence.text("document_id"), List.of()));
  }

  private static String said(List<Place> counted, List<Quoted> quoted) {
    @Nullable Quoted most =
        quoted.stream()
            .filter(one -> shared(counted, one) > 0)
            .max(Comparator.comparingInt(one -> shared(counted, one)))
            .orElse(null);
    if (most == null) {
      return AUTHOR;
    }
    int all = counted.stream().mapToInt(place -> place.end() - place.start()).sum();
    if (shared(counted, most) >= WHOLE * all) {
      return most.speaker() + (most.direct() ? ", quoted" : ", as reported");
    }
    return "the author, partly " + (most.direct() ? "quoting " : "reporting ") + most.speaker();
  }

  private static int shared(List<Place> counted, Quoted quoted) {
    return counted.stream().mapToInt(place -> place.shared(quoted.place())).sum();
  }

  private static List<Place> places(@Nullable Object cell) {
    List<Place> places = new ArrayList<>();
    if (cell instanceof List<?> spans) {
      for (Object part : spans) {
        if (part instanceof Map<?, ?> span
            && span.get("start_char") instanceof Integer start
            && span.get("end_char") instanceof Integer end) {
          places.add(new Place(start, end));
        }
      }
    }
    return places;
  }
}
