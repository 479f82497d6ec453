package dev.parallax.pipeline.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.model.measure.SentenceTerms;
import dev.parallax.pipeline.beam.ClientJvm;
import dev.parallax.store.PackedRecords;
import dev.parallax.store.pack.OpenPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkRecordsTest {

  private static final DocumentTerms TERMS = new DocumentTerms(List.<SentenceTerms>of());

  @TempDir Path folder;

  @Test
  void onAClusterRecordsAreHandedOnAndWhereTheRunWasPlannedTheyNeedNotBe() throws IOException {
    Place place = Places.of(folder.resolve("work"));
    ClientJvm here = ClientJvm.here();
    ClientJvm elsewhere =
        new ClientJvm(UUID.randomUUID(), here.java(), here.charset(), here.parallax());
    try (OpenPacks packs = new WorkRecords(place).packs()) {
      for (ClientJvm client : List.of(here, elsewhere)) {
        WorkRecords work = new WorkRecords(place, client);
        work.terms().put("2016/a.txt", TERMS);
        assertThat(work.terms().get("2016/a.txt")).as("the same JVM").isEqualTo(TERMS);
        assertThatThrownBy(() -> elsewhere(place).get("2016/a.txt"))
            .hasMessageContaining("No record");
        work.handOn();
        if (client.equals(here)) {
          assertThatThrownBy(() -> elsewhere(place).get("2016/a.txt"))
              .hasMessageContaining("No record");
        }
      }
      assertThat(elsewhere(place).get("2016/a.txt")).isEqualTo(TERMS);
      packs.commit();
    }
    assertThat(new WorkRecords(place).use(new TreeMap<>()).files()).isEqualTo(1);
  }

  @Test
  void twoAttemptsAtAStepLeaveOneRecordToReaders() throws IOException {
    Place place = Places.of(folder.resolve("work"));
    for (int attempt = 0; attempt < 2; attempt++) {
      try (OpenPacks packs = OpenPacks.of("attempt " + attempt)) {
        for (String id : List.of("a", "b")) {
          new PackedRecords<>(place.at("terms"), packs, DocumentTerms.class).put(id, TERMS);
        }
        packs.commit();
      }
    }
    assertThat(place.objects()).hasSize(2);
    PackedRecords<DocumentTerms> read = elsewhere(place);
    assertThat(read.getAll(List.of("b", "a"), DocumentTerms::sentences))
        .containsExactly(List.of(), List.of());
    assertThatThrownBy(() -> read.get("c"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("No record of c");
  }

  @Test
  void aPackThatCannotBeReadIsNoLackOfRecords() throws IOException {
    Place place = Places.of(folder.resolve("work"));
    try (OpenPacks packs = OpenPacks.of(UUID.randomUUID().toString())) {
      new PackedRecords<>(place.at("terms"), packs, DocumentTerms.class).put("a", TERMS);
      packs.commit();
    }
    Path pack = Places.path(place.objects().get(0));
    byte[] whole = Files.readAllBytes(pack);
    Files.write(pack, new byte[9]);
    PackedRecords<DocumentTerms> read = elsewhere(place);
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> read.get("a"))
          .isInstanceOf(IOException.class)
          .hasMessage("Records are lost: " + pack + ": it is shorter than any pack");
      assertThatThrownBy(() -> read.getAll(List.of("a"), terms -> terms))
          .hasMessageStartingWith("Records are lost");
    }
    Files.write(pack, whole);
    assertThat(read.get("a")).as("looked at again").isEqualTo(TERMS);
  }

  /** As another JVM has them, which shares the disk alone. */
  private static PackedRecords<DocumentTerms> elsewhere(Place work) {
    OpenPacks other = OpenPacks.of(UUID.randomUUID().toString());
    return new PackedRecords<>(work.at("terms"), other, DocumentTerms.class);
  }
}
