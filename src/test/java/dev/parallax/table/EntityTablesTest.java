package dev.parallax.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.entity.Entity;
import dev.parallax.model.entity.EntityCounts;
import dev.parallax.model.entity.EntityPairCounts;
import dev.parallax.model.entity.EntitySummary;
import dev.parallax.table.entity.EntitiesTable;
import dev.parallax.table.entity.EntityPairsTable;
import dev.parallax.table.format.Records;
import dev.parallax.table.format.Table;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

class EntityTablesTest {

  private static final EntitySummary JAPAN =
      new EntitySummary(
          new Entity("country:JPN", "Japan", "COUNTRY", "JPN", List.of("Japan", "Nippon")),
          List.of(new EntityCounts("2016", 4, 2), new EntityCounts("2024", 1, 1)));

  private static final EntitySummary NAMPO =
      new EntitySummary(
          new Entity("location:nampo", "Nampo", "LOCATION", null, List.of("Nampo")), List.of());

  @Test
  void anEntityHasItsCountsInAllAndByCohort() {
    GenericRecord row = record(EntitiesTable.TABLE, JAPAN);
    assertThat(row.get("n_mentions")).isEqualTo(5);
    assertThat(row.get("n_documents")).isEqualTo(3);
    assertThat(row.get("aliases")).isEqualTo(List.of("Japan", "Nippon"));
    assertThat((List<?>) row.get("cohorts"))
        .extracting(cohort -> ((GenericRecord) cohort).get("n_mentions"))
        .containsExactly(4, 1);
  }

  @Test
  void anEntityOfHeadingsOnlyHasNoCounts() {
    GenericRecord row = record(EntitiesTable.TABLE, NAMPO);
    assertThat(row.get("n_mentions")).isEqualTo(0);
    assertThat(row.get("country_code")).isNull();
    assertThat((List<?>) row.get("cohorts")).isEmpty();
  }

  @Test
  void aPairMayHaveNoAssociation() {
    GenericRecord row =
        record(
            EntityPairsTable.TABLE,
            new EntityPairCounts("country:JPN", "country:USA", "2016", 3, 2, null));
    assertThat(row.get("npmi")).isNull();
    assertThat(row.get("n_sentences")).isEqualTo(3);
  }

  private static <R> GenericRecord record(Table<R> table, R row) {
    return Records.of(table.schema(), table.columns(), row);
  }
}
