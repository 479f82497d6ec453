package dev.parallax.report.page;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module of the page's scripts, in that part of the language's syntax of modules which the page
 * needs: {@code import {names} from "./path.js";} and {@code export} before a function, a class or
 * a constant, at the beginning of lines. Any other way is an error, never guessed at.
 *
 * @param path below the folder of scripts, with {@code /}
 * @param source as it is written
 */
record ScriptModule(String path, String source) {

  private static final Pattern IMPORT =
      Pattern.compile(
          "^import \\{(\\s*[\\w$]+(?:\\s*,\\s*[\\w$]+)*,?\\s*)} from \"(\\.\\.?/[^\"]+)\";$",
          Pattern.MULTILINE);

  private static final Pattern EXPORT =
      Pattern.compile("^export ((?:function|class|const) ([\\w$]+))", Pattern.MULTILINE);

  private static final Pattern OTHER =
      Pattern.compile("^(?:import|export)\\b.*", Pattern.MULTILINE);

  /**
   * What a module takes from another.
   *
   * @param names that the other exports
   * @param path of the other
   */
  record Import(List<String> names, String path) {}

  /**
   * Checks the syntax.
   *
   * @throws IllegalArgumentException if it imports or exports in any other way
   */
  ScriptModule {
    Matcher other =
        OTHER.matcher(EXPORT.matcher(IMPORT.matcher(source).replaceAll("")).replaceAll(""));
    if (other.find()) {
      throw new IllegalArgumentException(path + ": no way to join this: " + other.group());
    }
  }

  /** What it imports, in order. */
  List<Import> imports() {
    return IMPORT.matcher(source).results().map(this::imported).toList();
  }

  private Import imported(MatchResult statement) {
    List<String> names =
        Arrays.stream(statement.group(1).split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    return new Import(names, URI.create(path).resolve(statement.group(2)).getPath());
  }

  /** Names that others may import. */
  List<String> exports() {
    return EXPORT.matcher(source).results().map(found -> found.group(2)).toList();
  }

  /** The module as a statement: a scope of its own, whose exports stand in {@link #variable}. */
  String statement() {
    String imported =
        IMPORT
            .matcher(source)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        "const {"
                            + found.group(1)
                            + "} = "
                            + variable(imported(found).path())
                            + ";"));
    return "// %s\nconst %s = (() => {\n%s\nreturn {%s};\n})();\n"
        .formatted(
            path,
            variable(path),
            EXPORT.matcher(imported).replaceAll("$1"),
            String.join(", ", exports()));
  }

  private static String variable(String path) {
    return "$" + path.replaceFirst("\\.js$", "").replaceAll("\\W", "_");
  }
}
