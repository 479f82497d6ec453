package dev.parallax.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.Trial;
import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.StoreLock;
import dev.parallax.store.StoredEntry;
import dev.parallax.store.StoredTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandTest {

  @TempDir Path output;

  private StoreFolder store;

  @BeforeEach
  void fill() throws IOException {
    store = StoreFolder.of(Places.of(output));
    StoredTexts.put(store, "annotations", "used", "used too", "unused");
    StoredTexts.put(store, "vectors", "unused");
    run("one", "1", "used");
    run("other", "1", "used too");
  }

  @Test
  void listsEntriesByKindAndWhatRunsUse() {
    Trial trial = call("list");
    assertThat(trial.code()).isZero();
    assertThat(trial.out().lines())
        .containsExactly(
            "store  " + store.path(),
            "annotations  3 entries, 0.0 MB, 2 used by kept runs",
            "vectors  1 entry, 0.0 MB, 0 used by kept runs",
            "2 entries, 0.0 MB used by no kept run; ./parallax store prune removes them");
  }

  @Test
  void prunesWhatNoRunOfAnyJobUses() throws IOException {
    Files.createDirectories(Places.path(store.path()).resolve(".partial"));
    Files.writeString(Places.path(store.path()).resolve(".partial/left"), "by a killed process");
    Trial dry = call("prune", "--dry-run");
    assertThat(dry.out().lines()).containsExactly("2 entries, 0.0 MB would be removed");
    assertThat(keys()).hasSize(4);

    Trial trial = call("prune");
    assertThat(trial.code()).isZero();
    assertThat(trial.out().lines()).containsExactly("2 entries, 0.0 MB removed");
    assertThat(keys()).containsExactlyInAnyOrder(Hashes.sha256("used"), Hashes.sha256("used too"));
    assertThat(Places.path(store.path()).resolve(".partial")).doesNotExist();
    assertThat(call("list").out()).doesNotContain("prune");
  }

  @Test
  void doesNotPruneWhileARunIsAtWork() throws IOException {
    StoreLock run = StoreLock.share(store);
    for (String option : List.of("--dry-run", "--set=version=1")) {
      Trial trial = call("prune", option);
      assertThat(trial.code()).isEqualTo(ExitCode.LOCKED.code());
      assertThat(trial.err()).contains("a run is at work").contains("nothing was removed");
    }
    assertThat(keys()).hasSize(4);
    assertThat(call("list").code()).isZero();
    assertThat(call("verify").code()).isZero();
    run.close();
    assertThat(call("prune").code()).isZero();
  }

  @Test
  void removesNothingWhereARunDoesNotTellWhatItUsed() throws IOException {
    Path manifest = output.resolve("one/runs/1/run.json");
    Files.writeString(manifest, "{");
    Trial trial = call("prune");
    assertThat(trial.code()).isEqualTo(ExitCode.DAMAGED.code());
    assertThat(trial.err()).contains(manifest.toString()).doesNotContain("\tat ");
    assertThat(keys()).hasSize(4);
  }

  /** A link in a circle cannot be looked at, by whomever. */
  @Test
  void aStoreThatCannotBeLookedAtIsNotTakenForNone() throws IOException {
    Path folder = Places.path(store.path());
    Files.move(folder, folder.resolveSibling("moved"));
    Files.createSymbolicLink(folder, folder.getFileName());
    Trial trial = call("list");
    assertThat(trial.code()).isNotZero();
    assertThat(trial.out()).doesNotContain("nothing is stored");
    assertThat(trial.err()).contains(folder.toString()).doesNotContain("\tat ");
  }

  @Test
  void verifiesEveryEntry() throws IOException {
    Trial whole = call("verify");
    assertThat(whole.code()).isZero();
    assertThat(whole.out().lines()).containsExactly("4 entries, 0.0 MB read, damaged: 0");

    StoredEntry entry = store.listing().entries().get(1);
    StoredTexts.damage(entry);
    String name = entry.kind() + " " + entry.key();
    Trial dry = call("verify", "--dry-run");
    assertThat(dry.code()).isEqualTo(ExitCode.DAMAGED.code());
    assertThat(dry.out().lines())
        .containsExactly(
            name + " is damaged: its checksum does not match",
            "4 entries, 0.0 MB read, damaged: 1");
    assertThat(keys()).hasSize(4);

    Trial trial = call("verify");
    assertThat(trial.code()).isEqualTo(ExitCode.DAMAGED.code());
    assertThat(trial.out()).contains(name + " is damaged and removed: its checksum");
    assertThat(keys()).hasSize(3).doesNotContain(entry.key());
    assertThat(call("verify").code()).isZero();
  }

  @Test
  void verifyTellsOfAPackThatIsLost() throws IOException {
    Path pack = StoredTexts.file(store.listing().entries().get(0));
    Files.write(pack, new byte[60]);
    for (int call = 0; call < 2; call++) {
      Trial trial = call == 0 ? call("verify", "--dry-run") : call("verify");
      assertThat(trial.code()).isEqualTo(ExitCode.DAMAGED.code());
      assertThat(trial.out().lines())
          .containsExactly(
              "annotations %s is damaged%s: it does not end as a pack of this format does"
                  .formatted(pack.getFileName(), call == 0 ? "" : " and removed"),
              "1 entry, 0.0 MB read, damaged: 1");
    }
    assertThat(call("verify").out()).contains("1 entry, 0.0 MB read, damaged: 0");
  }

  @Test
  void aPackOfALaterVersionIsToldAndLeftByAll() throws IOException {
    Path pack = StoredTexts.file(store.listing().entries().get(0));
    byte[] later = Files.readAllBytes(pack);
    later[later.length - 2] = '2';
    Files.write(pack, later);
    String told =
        "annotations %s is left as it is: it is a pack of another format, which this version"
            .formatted(pack.getFileName());
    for (String action : List.of("list", "prune", "verify")) {
      Trial trial = call(action);
      assertThat(trial.out()).as(action).contains(told);
      assertThat(trial.code())
          .isEqualTo(action.equals("verify") ? ExitCode.DAMAGED.code() : ExitCode.DONE.code());
    }
    assertThat(call("verify").out()).contains(" read, damaged: 0, not readable: 1");
    assertThat(pack).hasBinaryContent(later);
  }

  @Test
  void pruneTellsOfAPackThatIsLost() throws IOException {
    Path pack = StoredTexts.file(store.listing().entries().get(0));
    Files.write(pack, new byte[60]);
    String told = "annotations " + pack.getFileName() + " is damaged";
    assertThat(call("list").out()).contains(told + ": ");
    assertThat(call("prune", "--dry-run").out()).contains(told + ": ");
    assertThat(call("prune").out()).contains(told + " and removed: ");
    assertThat(pack).doesNotExist();
  }

  @Test
  void verifyLooksBeforeAnythingIsTidied() throws IOException {
    for (int i = 0; i < 20; i++) {
      StoredTexts.put(store, "vectors", "vectors " + i);
    }
    StoredEntry entry =
        store.listing().entries().stream()
            .filter(each -> each.key().equals(Hashes.sha256("vectors 7")))
            .findFirst()
            .orElseThrow();
    byte[] bytes = Files.readAllBytes(StoredTexts.file(entry));
    bytes[0] ^= 1;
    Files.write(StoredTexts.file(entry), bytes);
    List<Path> before = packs();
    assertThat(call("verify", "--dry-run").out())
        .contains(entry.key() + " is damaged: another entry stands in its place")
        .contains("damaged: 1");
    assertThat(packs()).isEqualTo(before);
    assertThat(call("verify").out()).contains("damaged: 1");
    assertThat(call("verify").out()).contains("damaged: 0");
  }

  private List<Path> packs() throws IOException {
    try (Stream<Path> files = Files.walk(Places.path(store.path()))) {
      return files.filter(file -> file.toString().endsWith(".pack")).sorted().toList();
    }
  }

  @Test
  void anOutputFolderWithoutAStoreStaysWithoutOne() {
    Path elsewhere = output.resolve("elsewhere");
    for (String action : List.of("list", "prune", "verify")) {
      Trial trial = Trial.of(Trial.NO_JOB, "store", action, "--output", elsewhere.toString());
      assertThat(trial.code()).isZero();
      assertThat(trial.out().lines()).containsExactly("nothing is stored in " + elsewhere);
    }
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void needsToBeToldWhatToDo() {
    Trial trial = Trial.of(Trial.NO_JOB, "store");
    assertThat(trial.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(trial.err()).contains("list").contains("prune").contains("verify");
    assertThat(call("list", "--nonsense").code()).isEqualTo(ExitCode.USAGE.code());
  }

  private Trial call(String action, String... options) {
    List<String> arguments = new ArrayList<>(List.of("store", action, "--output", "" + output));
    arguments.addAll(List.of(options));
    return Trial.of(Trial.NO_JOB, arguments.toArray(String[]::new));
  }

  private List<String> keys() throws IOException {
    return store.listing().entries().stream().map(StoredEntry::key).toList();
  }

  private void run(String job, String runId, String text) throws IOException {
    Path folder = Files.createDirectories(output.resolve(job).resolve("runs").resolve(runId));
    Files.writeString(
        folder.resolve("run.json"),
        "{\"store\": {\"keys\": {\"a.txt\": {\"annotations\": \"%s\"}}}}"
            .formatted(Hashes.sha256(text)));
  }
}
