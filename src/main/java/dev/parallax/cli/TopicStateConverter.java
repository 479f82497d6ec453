package dev.parallax.cli;

import dev.parallax.pipeline.job.TopicStateChoice;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --topic-state}: a file that is there, or {@code none}. */
final class TopicStateConverter implements ITypeConverter<TopicStateChoice> {

  private static final String NONE = "none";

  @Override
  public TopicStateChoice convert(String value) {
    if (value.equals(NONE)) {
      return TopicStateChoice.NONE;
    }
    try {
      Path file = Path.of(value).toAbsolutePath();
      if (Files.isRegularFile(file)) {
        return TopicStateChoice.of(file);
      }
    } catch (InvalidPathException e) {
      // No file can be named so; what follows says it.
    }
    throw new TypeConversionException("there is no file '" + value + "'; give a file or none");
  }
}
