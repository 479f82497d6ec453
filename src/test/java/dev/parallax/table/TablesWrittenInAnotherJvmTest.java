package dev.parallax.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocuments;
import dev.parallax.table.document.TokensTable;
import dev.parallax.table.format.Table;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A run has no Hadoop on its class path, and another run must give the same bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesWrittenInAnotherJvmTest {

  private static final Predicate<String> IS_HADOOP = entry -> entry.contains("hadoop-client");

  @TempDir private static Path here = Path.of("");
  @TempDir private static Path there = Path.of("");
  private String printed = "";
  private int exitCode = -1;

  @BeforeAll
  void writeInBoth() throws Exception {
    SampleTables.write(here, SampleDocuments.corpus(WriteSampleTables.SEED), List.of());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Tokyo",
                "-Duser.language=tr",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                classPathWithoutHadoop(),
                WriteSampleTables.class.getName(),
                there.toString())
            .redirectErrorStream(true)
            .start();
    printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    exitCode = process.waitFor();
  }

  private static String classPathWithoutHadoop() {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    assertThat(entries).as("Hadoop is there to be left out").anyMatch(IS_HADOOP);
    return Arrays.stream(entries)
        .filter(IS_HADOOP.negate())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void needsNoHadoopClassToWriteOrRead() {
    assertThat(exitCode).as(printed).isZero();
    long tokens =
        SampleDocuments.corpus(WriteSampleTables.SEED).stream().flatMap(TokensTable::rows).count();
    assertThat(printed.lines()).hasSize(Tables.all().size()).contains("tokens " + tokens);
  }

  @Test
  void givesTheSameBytes() {
    for (Table<?> table : Tables.all()) {
      assertThat(SampleTables.file(there, table))
          .hasSameBinaryContentAs(SampleTables.file(here, table));
    }
  }
}
