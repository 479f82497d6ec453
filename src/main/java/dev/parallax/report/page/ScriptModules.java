package dev.parallax.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Joins modules into one script: a page that is opened from disk cannot load any. Each stands in a
 * scope of its own behind those that it imports, so what no module exports no other can see.
 */
final class ScriptModules {

  private final UnaryOperator<String> sources;
  private final Map<String, ScriptModule> joined = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();

  private ScriptModules(UnaryOperator<String> sources) {
    this.sources = sources;
  }

  /**
   * The script of a module and of all that it needs; the same modules give the same script.
   *
   * @param main path of the module
   * @param sources path of a module to its text
   * @throws IllegalArgumentException if modules import each other in a ring, or what is not there
   */
  static String joined(String main, UnaryOperator<String> sources) {
    ScriptModules modules = new ScriptModules(sources);
    modules.add(main);
    return modules.joined.values().stream()
        .map(ScriptModule::statement)
        .collect(Collectors.joining("\n", "\"use strict\";\n{\n", "}\n"));
  }

  private ScriptModule add(String path) {
    ScriptModule known = joined.get(path);
    if (known != null) {
      return known;
    }
    if (open.contains(path)) {
      throw new IllegalArgumentException("Modules in a ring: " + open + " and again " + path);
    }
    open.add(path);
    ScriptModule module = new ScriptModule(path, sources.apply(path));
    module.imports().forEach(needed -> check(needed, add(needed.path()), path));
    open.remove(path);
    joined.put(path, module);
    return module;
  }

  private static void check(ScriptModule.Import needed, ScriptModule from, String path) {
    List<String> missing = new ArrayList<>(needed.names());
    missing.removeAll(from.exports());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: %s exports no %s".formatted(path, needed.path(), missing));
    }
  }
}
