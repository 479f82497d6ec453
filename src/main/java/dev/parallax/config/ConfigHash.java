package dev.parallax.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names settings by what they do: runs of equal hash on equal input write equal tables. */
public final class ConfigHash {

  /** Java 17 and 19 write some doubles differently; the library's own writer is steady. */
  private static final ObjectMapper CANONICAL =
      JsonMapper.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private ConfigHash() {}

  /**
   * SHA-256, in lower-case hexadecimal, of the settings as JSON: keys sorted, defaults written out,
   * operational settings left out. Order of keys and comments in the file do not count.
   *
   * @param settings of a job, or one section of them
   */
  public static String of(Record settings) {
    try {
      byte[] json = CANONICAL.writeValueAsBytes(ConfigJson.withoutOperational(settings));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(json);
      return HexFormat.of().formatHex(hash);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
