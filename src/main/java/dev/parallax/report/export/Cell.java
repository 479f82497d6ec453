package dev.parallax.report.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cell of a table as a spreadsheet can hold it. */
final class Cell {

  private static final ObjectMapper JSON =
      new ObjectMapper().configure(SerializationFeature.FAIL_ON_EMPTY_BEANS, false);

  private Cell() {}

  /**
   * The cell as text, number, truth value or null. Lists and maps are JSON; a number that is none
   * is null, as no spreadsheet has it.
   */
  static @Nullable Object flat(@Nullable Object cell) {
    if (cell instanceof Collection<?> || cell instanceof Map<?, ?>) {
      try {
        return JSON.writeValueAsString(cell);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
    if (cell instanceof Double number && !Double.isFinite(number)) {
      return null;
    }
    // The shortest decimal that is this float, not the double nearest to it.
    return cell instanceof Float number ? Double.valueOf(number.toString()) : cell;
  }
}
