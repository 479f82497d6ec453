package dev.parallax.cli;

import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.pipeline.job.TopicStateChoice;
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
    Place file = LocalPlace.absolute(value);
    if (file.isObject()) {
      return TopicStateChoice.of(file);
    }
    throw new TypeConversionException("there is no file '" + value + "'; give a file or none");
  }
}
