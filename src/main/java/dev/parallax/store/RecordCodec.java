package dev.parallax.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;

/**
 * A record as bytes and back, in Smile (binary JSON): it knows Java records, which Beam's own
 * schema inference does not (beam#27802). Equal records of one build give equal bytes.
 *
 * @param <T> type of the record
 */
public final class RecordCodec<T> {

  private static final ObjectMapper MAPPER = mapper();

  private final ObjectWriter writer;
  private final ObjectReader reader;

  /**
   * @param type of the record
   */
  public RecordCodec(Class<T> type) {
    this.writer = MAPPER.writerFor(type);
    this.reader = MAPPER.readerFor(type);
  }

  /** Reads what earlier versions wrote, too. */
  private static ObjectMapper mapper() {
    SmileMapper mapper =
        new SmileMapper(
            SmileFactory.builder()
                // Words come again and again: each is decoded once.
                .enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES)
                .disable(SmileGenerator.Feature.ENCODE_BINARY_AS_7BIT)
                .build());
    // Number by number, reading the encoder's vectors took seven times as long.
    mapper.configOverride(float[].class).setFormat(JsonFormat.Value.forShape(Shape.BINARY));
    return mapper;
  }

  /**
   * The bytes of a record.
   *
   * @throws IllegalArgumentException if the record holds what Smile cannot, for example half of a
   *     surrogate pair
   */
  public byte[] encode(T record) {
    try {
      return writer.writeValueAsBytes(record);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot be encoded: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * The record of some bytes.
   *
   * @throws IOException if the bytes are not such a record
   */
  public T decode(byte[] bytes) throws IOException {
    return reader.readValue(bytes);
  }
}
