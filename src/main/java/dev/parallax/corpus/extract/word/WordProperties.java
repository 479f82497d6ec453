package dev.parallax.corpus.extract.word;

import dev.parallax.corpus.extract.FileProperties;
import dev.parallax.model.text.Metadata;
import java.util.Date;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What a Word file's properties say. Its date is when the file was made, not the essay. */
final class WordProperties {

  private WordProperties() {}

  static Metadata of(OPCPackage files) throws InvalidFormatException {
    PackageProperties core = files.getPackageProperties();
    return new FileProperties(
            core.getTitleProperty().orElse(null),
            core.getCreatorProperty().orElse(null),
            core.getSubjectProperty().orElse(null),
            core.getKeywordsProperty().orElse(null),
            core.getCreatedProperty().map(Date::toInstant).orElse(null))
        .metadata();
  }
}
