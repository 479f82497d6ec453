package dev.parallax.annotate.encode.wordpiece;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of words and the numbers an encoder knows them by.
 *
 * @param ids by piece; a piece that continues a word begins with {@code ##}
 */
record PieceVocabulary(Map<String, Integer> ids) {

  private static final String CONTINUES = "##";
  private static final String MODEL = "model";
  private static final String PIECES = "vocab";

  PieceVocabulary {
    ids = Map.copyOf(ids);
  }

  /**
   * Reads the vocabulary out of a file in the form of Hugging Face's {@code tokenizer.json}.
   *
   * @throws IOException if the file cannot be read or has no vocabulary
   */
  static PieceVocabulary read(InputStream file) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(file)) {
      json.nextToken();
      enter(json, MODEL);
      enter(json, PIECES);
      Map<String, Integer> ids = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String piece = json.currentName();
        ids.put(piece, json.nextIntValue(-1));
      }
      return new PieceVocabulary(ids);
    }
  }

  /** Skips to the object of a name in the object that the parser stands in. */
  private static void enter(JsonParser json, String name) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = json.currentName().equals(name);
      json.nextToken();
      if (found) {
        return;
      }
      json.skipChildren();
    }
    throw new IOException("No \"" + name + "\" in the tokenizer's file");
  }

  /** The number of a piece, or null where it is none. */
  @Nullable Integer id(String piece, boolean continues) {
    return ids.get(continues ? CONTINUES + piece : piece);
  }

  /**
   * The number of a special token.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  int special(String token) {
    Integer id = ids.get(token);
    if (id == null) {
      throw new IllegalArgumentException("The vocabulary has no " + token);
    }
    return id;
  }
}
