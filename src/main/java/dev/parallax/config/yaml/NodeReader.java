package dev.parallax.config.yaml;

import dev.parallax.config.type.Reading;
import dev.parallax.config.type.SettingKey;
import dev.parallax.config.yaml.YamlNode.Entry;
import dev.parallax.config.yaml.YamlNode.Mapping;
import dev.parallax.config.yaml.YamlNode.Scalar;
import dev.parallax.config.yaml.YamlNode.ScalarKind;
import dev.parallax.config.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The composer's nodes into ours: aliases followed, keys as strings, twins reported. */
final class NodeReader {

  private static final Map<Tag, ScalarKind> KINDS =
      Map.of(
          Tag.STR, ScalarKind.TEXT,
          Tag.INT, ScalarKind.INTEGER,
          Tag.FLOAT, ScalarKind.DECIMAL,
          Tag.BOOL, ScalarKind.BOOLEAN,
          Tag.NULL, ScalarKind.NULL);

  private final Function<Optional<Mark>, YamlPlace> places;
  private final Reading reading;
  private final List<Node> open = new ArrayList<>();
  private int nodesLeft;

  /**
   * @param maxNodes the most that is read; aliases of aliases can stand for billions of nodes
   */
  NodeReader(Function<Optional<Mark>, YamlPlace> places, Reading reading, int maxNodes) {
    this.places = places;
    this.reading = reading;
    this.nodesLeft = maxNodes;
  }

  /** Null where a problem was reported; the path of the node's key is for messages. */
  @Nullable YamlNode read(Node node, String path) {
    YamlPlace place = places.apply(node.getStartMark());
    if (nodesLeft < 0) {
      return null;
    }
    if (open.contains(node) || --nodesLeft < 0) {
      reading.problem(place, path, "an alias here stands for too much");
      return null;
    }
    open.add(node);
    YamlNode read = readOpen(node, place, path);
    open.remove(open.size() - 1);
    return read;
  }

  private @Nullable YamlNode readOpen(Node node, YamlPlace place, String path) {
    if (node instanceof MappingNode mapping) {
      return new Mapping(place, entries(mapping, path));
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> elements = new ArrayList<>();
      for (Node element : sequence.getValue()) {
        YamlNode read = read(element, path);
        if (read != null) {
          elements.add(read);
        }
      }
      return new Sequence(place, List.copyOf(elements));
    }
    ScalarKind kind = KINDS.get(node.getTag());
    if (kind == null || !(node instanceof ScalarNode scalar)) {
      reading.problem(
          place, path, "the tag " + Excerpt.of(node.getTag().getValue()) + " means nothing here");
      return null;
    }
    return new Scalar(place, scalar.getValue(), kind);
  }

  private Map<String, Entry> entries(MappingNode mapping, String path) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlPlace place = places.apply(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        reading.problem(place, path, "a list or section was found as key; a name is allowed");
        continue;
      }
      String keyPath = SettingKey.path(path, Excerpt.of(key.getValue()));
      YamlNode value = read(tuple.getValueNode(), keyPath);
      Entry first =
          value == null ? null : entries.putIfAbsent(key.getValue(), new Entry(place, value));
      if (first != null) {
        reportTwins(keyPath, first.place(), place);
      }
    }
    return entries;
  }

  private void reportTwins(String path, YamlPlace first, YamlPlace second) {
    String lines = "on lines " + first.line() + " and " + second.line();
    reading.problem(second, path, "is given twice, " + lines + "; once is allowed");
  }
}
