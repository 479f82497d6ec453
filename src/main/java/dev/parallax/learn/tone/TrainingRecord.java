package dev.parallax.learn.tone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.parallax.learn.report.ToneReport;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a training read and found, as it is kept beside the parameters.
 *
 * @param data name of each file to its SHA-256
 * @param encoder version of the encoder
 * @param report metrics by fold
 */
public record TrainingRecord(SortedMap<String, String> data, String encoder, ToneReport report) {

  /** Copies the map. */
  public TrainingRecord {
    data = new TreeMap<>(data);
  }

  /** As JSON, for people and programs. */
  public byte[] toBytes() {
    try {
      return (new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this)
              + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
