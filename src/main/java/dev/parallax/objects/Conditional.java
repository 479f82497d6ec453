package dev.parallax.objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * A small record in one object, which is replaced only where it still is what was read: of several
 * who try at once, one succeeds.
 *
 * @param <T> type of the record
 * @param place of the object
 * @param type of the record
 * @param mark user's metadata that the object bears; none where it is empty
 */
record Conditional<T>(S3Place place, Class<T> type, String mark) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * The record as it was read.
   *
   * @param value null where the object is no such record
   * @param version of the object
   * @param age since it was written, by the server's clock alone
   */
  record Read<T>(@Nullable T value, String version, Duration age) {}

  /** What is there; empty where nothing is. */
  Optional<Read<T>> read() throws IOException {
    try (S3Input in = S3Input.open(place)) {
      Instant now = date(in.response().sdkHttpResponse());
      return Optional.of(
          new Read<>(
              value(in.readAllBytes()),
              in.response().eTag(),
              Duration.between(in.response().lastModified(), now)));
    } catch (NoSuchFileException nothing) {
      return Optional.empty();
    }
  }

  private @Nullable T value(byte[] bytes) throws IOException {
    try {
      return JSON.readValue(bytes, type);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** What time the server of a place has. */
  static Instant now(S3Place place) throws IOException {
    return date(
        S3Calls.ask(
                place, () -> S3Connection.client().headBucket(ask -> ask.bucket(place.bucket())))
            .sdkHttpResponse());
  }

  /** What time the server had when it answered. */
  static Instant date(SdkHttpResponse response) throws IOException {
    return response
        .firstMatchingHeader("Date")
        .map(text -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)))
        .orElseThrow(() -> new IOException("The server does not say what time it has"));
  }

  /**
   * Writes the record, if what is there is still what was read.
   *
   * @param read empty where nothing was there
   * @return version of the object that was written; empty where somebody else has written meanwhile
   */
  Optional<String> replace(Optional<Read<T>> read, T value) throws IOException {
    return replace(read.map(Read::version).orElse(null), value);
  }

  /** As above, by the version that was read; null where nothing was there. */
  Optional<String> replace(@Nullable String version, T value) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(value);
    PutObjectRequest.Builder put =
        PutObjectRequest.builder()
            .bucket(place.bucket())
            .key(place.key())
            .contentType("application/json");
    if (version == null) {
      put.ifNoneMatch("*");
    } else {
      put.ifMatch(version);
    }
    if (!mark.isEmpty()) {
      put.metadata(Map.of(mark, "1"));
    }
    try {
      return Optional.of(
          S3Calls.ask(
              place,
              () ->
                  S3Connection.client()
                      .putObject(put.build(), RequestBody.fromBytes(bytes))
                      .eTag()));
    } catch (S3Calls.ChangedException | NoSuchFileException e) {
      // An attempt whose answer was lost may have succeeded before the one that was refused.
      return read().filter(now -> value.equals(now.value())).map(Read::version);
    }
  }
}
