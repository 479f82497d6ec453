package dev.parallax.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptModulesTest {

  private static final String MAIN =
      "import {twice} from \"./text/twice.js\";\nglobalThis.found = twice(21);\n";
  private static final String TWICE =
      """
      import {
        factor,
      } from "../factor.js";
      const own = value => value * factor;
      export function twice(value) { return own(value); }
      """;
  private static final String FACTOR =
      "const own = 2;\nexport const factor = own;\nexport class Unused {}\n";

  @Test
  void modulesRunBeforeThoseThatNeedThemEachInItsScope() {
    String joined = joined(Map.of("main.js", MAIN, "text/twice.js", TWICE, "factor.js", FACTOR));

    try (Context context =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      context.eval("js", joined);
      assertThat(context.eval("js", "globalThis.found").asInt()).isEqualTo(42);
      assertThat(context.eval("js", "typeof own + typeof twice + typeof $factor").asString())
          .isEqualTo("undefinedundefinedundefined");
    }
  }

  @Test
  void aModuleThatSeveralNeedRunsOnce() {
    String counted = "globalThis.count = (globalThis.count || 0) + 1;\nexport const one = 1;\n";
    String other = "import {one} from \"./one.js\";\nexport const two = one + one;\n";
    String main =
        "import {one} from \"./one.js\";\nimport {two} from \"./two.js\";\nglobalThis.sum = one + two;\n";
    String joined = joined(Map.of("main.js", main, "one.js", counted, "two.js", other));

    try (Context context =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      context.eval("js", joined);
      assertThat(context.eval("js", "[count, sum].join()").asString()).isEqualTo("1,3");
    }
  }

  @Test
  void aRingIsNamed() {
    Map<String, String> ring =
        Map.of(
            "main.js", "import {a} from \"./a.js\";\na();\n",
            "a.js", "import {b} from \"./b.js\";\nexport const a = () => b();\n",
            "b.js", "import {a} from \"./a.js\";\nexport const b = () => a();\n");

    assertThatThrownBy(() -> joined(ring))
        .hasMessageContaining("[main.js, a.js, b.js] and again a.js");
  }

  @Test
  void whatIsNotExportedCannotBeImported() {
    assertThatThrownBy(
            () ->
                joined(
                    Map.of(
                        "main.js",
                        "import {own, factor} from \"./factor.js\";\n",
                        "factor.js",
                        FACTOR)))
        .hasMessage("main.js: factor.js exports no [own]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import own from \"./own.js\";",
        "import * as own from \"./own.js\";",
        "import {one as other} from \"./own.js\";",
        "import {one} from \"far/away.js\";",
        "export default 1;",
        "export let changing = 1;",
        "export {one};",
        "export async function later() {}",
      })
  void otherWaysToImportAndExportAreErrors(String line) {
    assertThatThrownBy(() -> new ScriptModule("main.js", "const one = 1;\n" + line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(line);
  }

  private static String joined(Map<String, String> sources) {
    return ScriptModules.joined("main.js", path -> Objects.requireNonNull(sources.get(path), path));
  }
}
