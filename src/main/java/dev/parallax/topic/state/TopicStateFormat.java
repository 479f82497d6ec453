package dev.parallax.topic.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a topic state as a line that names format, version and SHA-256 of the rest, and the state
 * as JSON.
 */
public final class TopicStateFormat {

  /** Name of the file that holds the topics of a run, in its folder. */
  public static final String FILE_NAME = "topic-state.json";

  /** Name of the file, in a run's folder, that holds what the run has inherited. */
  public static final String INHERITED_FILE_NAME = "inherited-topic-state.json";

  private static final String NAME = "parallax-topic-state";
  private static final String VERSION = "2";

  /** A version that said nothing of what was given by hand. */
  private static final String BEFORE = "1";

  private static final Pattern VERSIONS = Pattern.compile("[0-9]{1,9}");
  private static final int LONGEST_HEADER = 200;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          // UTF-8 has no bytes for half a surrogate pair, which odd text may hold.
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private TopicStateFormat() {}

  /** The bytes of a state, all of them ASCII; equal states have equal bytes. */
  public static byte[] write(TopicState state) {
    try {
      String json = MAPPER.writeValueAsString(state) + "\n";
      return (String.join(" ", NAME, VERSION, Hashes.sha256(json)) + "\n" + json).getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a state.
   *
   * @throws TopicStateException if the bytes are none, or damaged, or of another version
   */
  public static TopicState read(byte[] bytes) throws TopicStateException {
    int end = endOfHeader(bytes);
    List<String> header = List.of(new String(bytes, 0, end, UTF_8).split(" ", -1));
    if (header.size() != 3
        || !header.get(0).equals(NAME)
        || !VERSIONS.matcher(header.get(1)).matches()) {
      throw new TopicStateException("it is no topic state");
    }
    boolean before = header.get(1).equals(BEFORE);
    if (!before && !header.get(1).equals(VERSION)) {
      throw new TopicStateException(
          "it is of version %s, and this Parallax reads version %s"
              .formatted(header.get(1), VERSION));
    }
    byte[] json = Arrays.copyOfRange(bytes, Math.min(bytes.length, end + 1), bytes.length);
    if (!Hashes.sha256(json).equals(header.get(2))) {
      throw new TopicStateException("it is damaged: its checksum does not agree");
    }
    return parse(json, before);
  }

  private static int endOfHeader(byte[] bytes) {
    int end = 0;
    while (end < Math.min(bytes.length, LONGEST_HEADER) && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static TopicState parse(byte[] json, boolean before) throws TopicStateException {
    try {
      JsonNode tree = MAPPER.readTree(json);
      if (before && tree instanceof ObjectNode state) {
        state.putArray("given");
      }
      TopicState state = MAPPER.treeToValue(tree, TopicState.class);
      if (state == null) {
        throw new TopicStateException("it holds nothing");
      }
      return state;
    } catch (IOException e) {
      throw new TopicStateException("it does not hold the topics of a run", e);
    }
  }
}
