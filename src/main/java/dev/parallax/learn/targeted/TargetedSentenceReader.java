package dev.parallax.learn.targeted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads sentences with judged targets, one JSON object a line, in the two forms that NewsMTSC is
 * published in (F. Hamborg and K. Donnay, EACL 2021): one target a line, or a list of them.
 *
 * <ul>
 *   <li>{@code sentence} or {@code sentence_normalized}: the text;
 *   <li>{@code id} or {@code primary_gid}: its article up to the third underscore;
 *   <li>{@code from}, {@code to}: where the mention stands, in code points, and {@code polarity}:
 *       -1, 0, 1, or the same as 2, 4, 6; or these in each of {@code targets}.
 * </ul>
 */
final class TargetedSentenceReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PARTS_OF_ARTICLE = 3;
  private static final int CODE_OF_NEGATIVE = 2;
  private static final int CODE_OF_NEUTRAL = 4;

  private TargetedSentenceReader() {}

  /**
   * All targets of a file, in order.
   *
   * @throws IOException if it cannot be read
   * @throws DataException if a line is not as said above
   */
  static List<TargetedSentence> read(Place file) throws IOException, DataException {
    List<TargetedSentence> sentences = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        addAll(JSON.readTree(line), sentences);
      } catch (JsonProcessingException e) {
        throw new DataException(file, number, "is no JSON: " + e.getOriginalMessage());
      } catch (IllegalArgumentException e) {
        throw new DataException(file, number, String.valueOf(e.getMessage()));
      }
    }
    return sentences;
  }

  private static List<String> lines(Place file) throws IOException, DataException {
    if (file.look().isEmpty()) {
      throw DataException.noFile(file);
    }
    try {
      return file.lines();
    } catch (CharacterCodingException e) {
      throw new DataException(file, 0, "is not UTF-8");
    }
  }

  private static void addAll(JsonNode line, List<TargetedSentence> sentences) {
    String text = text(line, "sentence", "sentence_normalized");
    String article = article(text(line, "id", "primary_gid"));
    if (line.has("targets")) {
      line.get("targets").forEach(target -> sentences.add(sentence(article, text, target)));
    } else {
      sentences.add(sentence(article, text, line));
    }
  }

  private static TargetedSentence sentence(String article, String text, JsonNode target) {
    return new TargetedSentence(
        article,
        text,
        number(target, "from"),
        number(target, "to"),
        polarity(number(target, "polarity")));
  }

  private static int polarity(int code) {
    int polarity = code < CODE_OF_NEGATIVE ? code : code / 2 - CODE_OF_NEUTRAL / 2;
    if (Math.abs(polarity) > 1 || (code > 1 && code % 2 != 0)) {
      throw new IllegalArgumentException(
          "polarity " + code + ", which is none of -1, 0, 1, 2, 4, 6");
    }
    return polarity;
  }

  /** The part of an id that names the article. */
  static String article(String id) {
    int end = -1;
    for (int part = 0; part < PARTS_OF_ARTICLE; part++) {
      end = id.indexOf('_', end + 1);
      if (end < 0) {
        return id;
      }
    }
    return id.substring(0, end);
  }

  private static String text(JsonNode line, String name, String otherName) {
    JsonNode value = line.has(name) ? line.get(name) : line.path(otherName);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("no text in " + name);
    }
    return value.textValue();
  }

  private static int number(JsonNode target, String name) {
    JsonNode value = target.path(name);
    if (!value.isNumber()) {
      throw new IllegalArgumentException("no number in " + name);
    }
    return value.intValue();
  }
}
