package dev.parallax.frame.lexicon;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.yaml.YamlFile;
import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Mapping;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.frame.lexicon.Section.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one set: a file, and the files it includes, each once. */
final class FrameSetReader {

  private static final List<String> KEYS = List.of("name", "description", "includes", "frames");

  /** A chain of includes that is longer than any person would write. */
  private static final int DEEPEST = 50;

  private final Consumer<ConfigProblem> problems;
  private final FrameFileReader frameFileReader;
  private final Map<String, Frame> frames = new TreeMap<>();
  private final Map<String, YamlPlace> places = new TreeMap<>();
  private final Set<FrameSource> read = new HashSet<>();
  private final Deque<FrameSource> open = new ArrayDeque<>();

  /**
   * @param problems told what is wrong
   * @param budget of all sets together
   */
  FrameSetReader(Consumer<ConfigProblem> problems, PatternBudget budget) {
    this.problems = problems;
    this.frameFileReader = new FrameFileReader(budget);
  }

  /** The set, or null where nothing could be made of its file; call it once. */
  @Nullable FrameSet read(FrameSource source) {
    Section file = readFrames(source);
    if (file == null) {
      return null;
    }
    String name = file.text("name");
    if (name != null) {
      Names.check(name, message -> file.problem(file.place("name"), "name", message));
    }
    if (frames.isEmpty() && file.list("includes").isEmpty()) {
      file.problem(file.place("frames"), "frames", "none is given; one at least is needed");
    }
    String description = file.text("description");
    return name == null || description == null
        ? null
        : new FrameSet(name, description, new ArrayList<>(frames.values()));
  }

  private @Nullable Section readFrames(FrameSource source) {
    read.add(source);
    open.addLast(source);
    Section file = section(source);
    if (file != null) {
      file.allowOnly(KEYS);
      frameFileReader.read(file).forEach(this::add);
      file.list("includes").forEach(line -> include(source, file, line));
    }
    open.removeLast();
    return file;
  }

  private @Nullable Section section(FrameSource source) {
    YamlFile yaml = source.read();
    yaml.problems().forEach(problems);
    YamlNode root = yaml.root();
    if (root instanceof Mapping mapping) {
      return new Section(mapping, "", problems);
    }
    if (yaml.problems().isEmpty()) {
      String found = root == null ? "is empty" : root.found() + " was found";
      String message = found + "; name, description and frames are needed";
      problems.accept(new ConfigProblem(source.name(), 1, "", message));
    }
    return null;
  }

  private void add(Section section, Frame frame) {
    YamlPlace first = places.putIfAbsent(frame.name(), section.place());
    if (first == null) {
      frames.put(frame.name(), frame);
    } else {
      String at = first.file() + ":" + first.line();
      section.problem("a frame of this name stands at " + at + ", too; a set needs each name once");
    }
  }

  private void include(FrameSource source, Section file, Line line) {
    FrameSource included = source.include(line.text()).orElse(null);
    if (included == null) {
      file.problem(line.place(), "includes", "there is no such file: " + line.text());
    } else if (open.stream().anyMatch(included::isSame)) {
      file.problem(line.place(), "includes", "this runs in a circle: " + circle(included));
    } else if (open.size() == DEEPEST) {
      file.problem(line.place(), "includes", "more than " + DEEPEST + " files include each other");
    } else if (read.stream().noneMatch(included::isSame)) {
      readFrames(included);
    }
  }

  private String circle(FrameSource closing) {
    Stream<FrameSource> circle = open.stream().dropWhile(file -> !file.isSame(closing));
    return Stream.concat(circle, Stream.of(closing))
        .map(FrameSource::name)
        .collect(Collectors.joining(" -> "));
  }
}
