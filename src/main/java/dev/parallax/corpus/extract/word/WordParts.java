package dev.parallax.corpus.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a Word file.
 *
 * @param files the package
 * @param main the part that holds the text
 */
record WordParts(OPCPackage files, PackagePart main) {

  /** The essay may be a document or a template, with or without macros. */
  private static final List<String> MAIN_TYPES =
      List.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
          "application/vnd.ms-word.document.macroEnabled.main+xml",
          "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

  static WordParts of(OPCPackage files) throws InvalidFormatException {
    return MAIN_TYPES.stream()
        .flatMap(type -> files.getPartsByContentType(type).stream())
        .findFirst()
        .map(main -> new WordParts(files, main))
        .orElseThrow(() -> new InvalidFormatException("No main part"));
  }

  Element document() throws IOException, SAXException {
    return read(main);
  }

  /**
   * The root of the part of a kind.
   *
   * @param kind last part of the relationship's type, which is all that Strict files share
   */
  Optional<Element> related(String kind) throws IOException, SAXException, InvalidFormatException {
    for (PackageRelationship relationship : main.getRelationships()) {
      if (relationship.getRelationshipType().endsWith("/" + kind)) {
        return Optional.of(read(main.getRelatedPart(relationship)));
      }
    }
    return Optional.empty();
  }

  /** The part that an id in the text leads to, where it lies in the file. */
  Optional<PackagePart> byId(String id) throws InvalidFormatException {
    PackageRelationship relationship = main.getRelationship(id);
    boolean inside = relationship != null && relationship.getTargetMode() == TargetMode.INTERNAL;
    return inside ? Optional.ofNullable(main.getRelatedPart(relationship)) : Optional.empty();
  }

  private static Element read(PackagePart part) throws IOException, SAXException {
    try (InputStream in = part.getInputStream()) {
      DocumentBuilder builder = XMLHelper.newDocumentBuilder();
      // POI's own handler would write to the log what a row of rejects says.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(in).getDocumentElement();
    }
  }
}
