package dev.parallax.cli.store;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.print.Terminal;
import dev.parallax.files.Place;
import dev.parallax.store.DamagedEntry;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.StoreListing;
import dev.parallax.store.StoreLock;
import dev.parallax.store.StoredEntry;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Reads every entry, tells the damaged ones and removes them.")
final class StoreVerifyCommand extends StoreAction {

  @Option(names = "--dry-run", description = "Only tell; remove nothing.")
  private boolean dryRun;

  StoreVerifyCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  ExitCode act(StoreFolder store, Place folder) throws Exception {
    StoreLock lock = store.use();
    try {
      StoreListing listing = store.listing();
      List<StoredEntry> entries = listing.entries();
      List<DamagedEntry> packs = listing.damagedPacks();
      packs.forEach(this::tell);
      List<StoredEntry> damaged = entries.stream().filter(this::isDamaged).toList();
      int found = packs.size() + damaged.size();
      if (found > 0 && !dryRun) {
        listing.remove(damaged);
      }
      print(StoreContent.size(entries) + " read, damaged: " + found);
      return found == 0 ? ExitCode.DONE : ExitCode.DAMAGED;
    } finally {
      lock.close();
    }
  }

  private boolean isDamaged(StoredEntry entry) {
    Optional<DamagedEntry> damage = entry.damage();
    damage.ifPresent(this::tell);
    return damage.isPresent();
  }

  private void tell(DamagedEntry damage) {
    print(
        "%s %s is damaged%s: %s"
            .formatted(
                damage.kind(), damage.key(), dryRun ? "" : " and removed", damage.problem()));
  }
}
