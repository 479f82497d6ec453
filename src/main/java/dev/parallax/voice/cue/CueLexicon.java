package dev.parallax.voice.cue;

import dev.parallax.model.ResourceLines;
import dev.parallax.model.voice.CueClass;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code cues.tsv}: lemma to the frames in which it introduces words. */
final class CueLexicon {

  private static final CueLexicon STANDARD = new CueLexicon("cues.tsv");

  private final Map<CueKind, Map<String, Map<Frame, CueClass>>> entries =
      new EnumMap<>(CueKind.class);

  private CueLexicon(String resource) {
    ResourceLines.of(CueLexicon.class, resource).forEach(this::add);
  }

  static CueLexicon standard() {
    return STANDARD;
  }

  /**
   * @throws IllegalArgumentException if it is no line of the list
   */
  private void add(String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (cells.size() != 4) {
      throw new IllegalArgumentException("Not a cue: " + line);
    }
    CueKind kind = CueKind.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
    CueClass cueClass = CueClass.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
    Map<Frame, CueClass> frames =
        entries
            .computeIfAbsent(kind, none -> new HashMap<>())
            .computeIfAbsent(cells.get(0), none -> new EnumMap<>(Frame.class));
    for (String frame : cells.get(3).split(",", -1)) {
      frames.put(Frame.valueOf(frame.toUpperCase(Locale.ROOT)), cueClass);
    }
  }

  /** The frames of a word; empty where it is no cue. */
  Map<Frame, CueClass> frames(CueKind kind, String lemma) {
    return entries.getOrDefault(kind, Map.of()).getOrDefault(lemma, Map.of());
  }
}
