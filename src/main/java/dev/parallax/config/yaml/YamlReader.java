package dev.parallax.config.yaml;

import dev.parallax.config.type.Reading;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 text into nodes that know their places. */
public final class YamlReader {

  private static final int MAX_DEPTH = 20;

  /** Files are kept small before they come here. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setUseMarks(true)
          .setCodePointLimit(Integer.MAX_VALUE)
          .setSchema(new CoreSchema())
          .build();

  private final Function<Optional<Mark>, YamlPlace> places;
  private final Reading reading;
  private final int maxNodes;

  private YamlReader(Function<Optional<Mark>, YamlPlace> places, Reading reading, int maxNodes) {
    this.places = places;
    this.reading = reading;
    this.maxNodes = maxNodes;
  }

  /** Reads a file, named as the user named it. */
  public static YamlReader ofFile(String file, Reading reading, YamlLimits limits) {
    return new YamlReader(
        mark -> new YamlPlace(file, mark.map(found -> found.getLine() + 1).orElse(1)),
        reading,
        limits.maxNodes());
  }

  /** Reads values that all stand at one place. */
  public static YamlReader ofPlace(YamlPlace place, Reading reading) {
    return new YamlReader(mark -> place, reading, YamlLimits.SETTINGS.maxNodes());
  }

  /** The only document in a text; null where there is none, or where a problem was reported. */
  public @Nullable YamlNode read(String text) {
    try {
      if (!isSingleAndShallow(text)) {
        return null;
      }
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      return root.map(node -> new NodeReader(places, reading, maxNodes).read(node, ""))
          .orElse(null);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      String column = mark.map(found -> " at column " + (found.getColumn() + 1)).orElse("");
      problem(mark, "is not YAML" + column + ": " + e.getProblem());
    } catch (ReaderException e) {
      String character = String.format("U+%04X", e.getCodePoint());
      problem(Optional.empty(), "is not YAML: holds the character " + character);
    } catch (YamlEngineException e) {
      problem(Optional.empty(), "cannot be read: " + e.getMessage());
    }
    return null;
  }

  /** The composer recurses, so depth is counted on the parser's events before it starts. */
  private boolean isSingleAndShallow(String text) {
    int documents = 0;
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        problem(event.getStartMark(), "a second document starts here; one is allowed");
        return false;
      }
      if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
        problem(event.getStartMark(), "nests deeper than " + MAX_DEPTH + " levels");
        return false;
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
    return true;
  }

  private void problem(Optional<Mark> mark, String message) {
    reading.problem(places.apply(mark), "", message);
  }
}
