package dev.parallax.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.table.format.Column;
import dev.parallax.table.format.Reference;
import dev.parallax.table.format.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

  static List<Table<?>> tables() {
    return Tables.all();
  }

  @Test
  void listsEveryTableOnce() {
    assertThat(Tables.all())
        .extracting(Table::name)
        .containsExactly(
            "documents",
            "segments",
            "sentences",
            "tokens",
            "mentions",
            "edits",
            "frame_hits",
            "dictionary_hits",
            "frame_scores",
            "quotations",
            "relations",
            "measurements",
            "denominators",
            "segment_measurements",
            "segment_denominators",
            "entities",
            "entity_pairs",
            "topics",
            "topic_terms",
            "topic_models",
            "families",
            "voice_shares",
            "reference_keyness",
            "comparisons",
            "evidence",
            "trends",
            "units",
            "rejects",
            "changes",
            "embeddings",
            "inputs",
            "stored_entries",
            "calibration");
  }

  @Test
  void everyRunHasAllTablesButThoseThatAreAskedFor() {
    List<Table<?>> others = new ArrayList<>(Tables.all());
    others.removeAll(Tables.ofRuns());

    assertThat(others)
        .extracting(Table::name)
        .containsExactly("embeddings", "inputs", "stored_entries", "calibration");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void describesTheTableAndEveryColumnInASentence(Table<?> table) {
    assertThat(table.description()).endsWith(".").startsWith("One row a");
    assertThat(ColumnLine.of(table))
        .allSatisfy(line -> assertThat(line.description()).as(line.name()).matches("\\w.{8,}\\."));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesColumnsInSnakeCaseAndOnce(Table<?> table) {
    assertThat(table.columns())
        .extracting(Column::name)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void neverHasANullInKeyOrOrder(Table<?> table) {
    assertThat(table.keys()).isNotEmpty().noneMatch(key -> table.column(key).nullable());
    assertThat(table.order()).isNotEmpty().noneMatch(key -> table.column(key).nullable());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void refersToTablesWithOneKeyColumnOfTheSameType(Table<?> table) {
    for (Reference to : table.references()) {
      Table<?> other =
          Tables.all().stream().filter(t -> t.name().equals(to.table())).findFirst().orElseThrow();
      assertThat(other.keys()).hasSize(1);
      assertThat(other.column(other.keys().get(0)).type())
          .isEqualTo(table.column(to.column()).type());
    }
  }

  @Test
  void meansTheSameByANameThatTablesShare() {
    for (String shared : List.of("document_id", "cohort", "segment_kind", "start_char")) {
      List<String> descriptions =
          Tables.ofDocuments().stream()
              .flatMap(table -> table.table().columns().stream())
              .filter(column -> column.name().equals(shared))
              .map(Column::description)
              .toList();
      assertThat(descriptions).as(shared).hasSizeGreaterThan(1);
      assertThat(Set.copyOf(descriptions)).as(shared).hasSize(1);
    }
  }

  @Test
  void refusesAKeyThatIsNoColumn() {
    assertThatThrownBy(() -> Table.<String>named("t", "One row a t.").key("id").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Table 't' has no column 'id'.");
  }
}
