package dev.parallax.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  private static final Path PAGE = Path.of("docs/data-dictionary.md");

  @Test
  void isWhatWasCommitted() throws IOException {
    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
        .as("%s is stale. Run: ./parallax tables --markdown > %1$s", PAGE)
        .isEqualTo(DataDictionary.markdown(Tables.all(), DeclaredFamilies.ALL));
  }

  @Test
  void namesEveryColumnAndEveryJoin() {
    String page = DataDictionary.markdown(Tables.all(), DeclaredFamilies.ALL);

    for (Table<?> table : Tables.all()) {
      assertThat(page).contains("## " + table.name() + "\n");
      assertThat(ColumnLine.of(table))
          .allSatisfy(line -> assertThat(page).contains("| `" + line.name() + "` |"));
    }
    assertThat(page)
        .contains("documents ||--o{ segments : document_id")
        .contains("mentions |o--o{ tokens : mention_id")
        .contains("| `issues.code` | string |")
        .contains("list&lt;struct&gt;");
  }
}
