package dev.parallax.report.page;

import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Runs scripts of the page without a browser, beside D3 and a page of a few rows. */
public final class ScriptEngine implements AutoCloseable {

  /** Without GraalVM's own compiler scripts are interpreted, which is fast enough for tests. */
  private static final Engine ENGINE =
      Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

  private static final Source D3 = source("d3.js", Asset.d3().text());

  private final Context context = Context.newBuilder("js").engine(ENGINE).build();

  /** Starts an engine. */
  public ScriptEngine() {
    context.eval(D3);
    module("testing/page.js");
  }

  /**
   * Runs a module and all that it needs, joined as on the page.
   *
   * @param path below the folder of scripts, the program's or the tests'
   */
  public void module(String path) {
    context.eval(source(path, ScriptModules.joined(path, Asset::script)));
  }

  /** A global of that name. */
  public Value global(String name) {
    return context.getBindings("js").getMember(name);
  }

  private static Source source(String name, String text) {
    return Source.newBuilder("js", text, Path.of(name).getFileName().toString()).buildLiteral();
  }

  @Override
  public void close() {
    context.close();
  }
}
