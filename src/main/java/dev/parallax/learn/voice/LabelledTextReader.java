package dev.parallax.learn.voice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import dev.parallax.learn.voice.LabelledText.LabelledAttribution;
import dev.parallax.model.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads labelled texts: a JSON object a line with {@code doc}, {@code genre}, {@code text} and
 * {@code attributions}, each of them with {@code source_and_cue} and {@code content} as pairs of
 * offsets in code points, the end exclusive.
 */
final class LabelledTextReader {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LabelledTextReader() {}

  /**
   * All texts of a file.
   *
   * @throws DataException if the file is absent, empty or not of this form
   * @throws IOException if it cannot be read
   */
  static List<LabelledText> read(Place file) throws IOException, DataException {
    if (!file.isObject()) {
      throw DataException.noFile(file);
    }
    List<LabelledText> texts = new ArrayList<>();
    long number = 0;
    for (String line : file.lines()) {
      number++;
      if (!line.isBlank()) {
        texts.add(text(file, number, line));
      }
    }
    if (texts.isEmpty()) {
      throw new DataException(file, 0, "holds no text");
    }
    return texts;
  }

  private static LabelledText text(Place file, long number, String line) throws DataException {
    try {
      JsonNode object = MAPPER.readTree(line);
      String text = word(object, "text");
      int length = text.codePointCount(0, text.length());
      List<LabelledAttribution> attributions = new ArrayList<>();
      for (JsonNode attribution : object.path("attributions")) {
        attributions.add(
            new LabelledAttribution(
                spans(attribution.path("source_and_cue"), length),
                spans(attribution.path("content"), length)));
      }
      return new LabelledText(word(object, "doc"), word(object, "genre"), text, attributions);
    } catch (JsonProcessingException e) {
      throw new DataException(file, number, "is no JSON object: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw new DataException(file, number, String.valueOf(e.getMessage()));
    }
  }

  private static String word(JsonNode object, String name) {
    if (!object.path(name).isTextual()) {
      throw new IllegalArgumentException("has no text named " + name);
    }
    return object.path(name).textValue();
  }

  private static List<Span> spans(JsonNode pairs, int length) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      boolean whole = pair.path(0).isInt() && pair.path(1).isInt() && pair.size() == 2;
      if (!whole || pair.path(1).intValue() > length) {
        throw new IllegalArgumentException(
            "has " + pair + " where two offsets within the text are needed");
      }
      spans.add(new Span(pair.path(0).intValue(), pair.path(1).intValue()));
    }
    return spans;
  }
}
