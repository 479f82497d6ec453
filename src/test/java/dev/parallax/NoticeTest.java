package dev.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** NOTICE.md names every direct dependency of the project, with the version that is used. */
class NoticeTest {

  private static final List<String> NOTICE_ROWS = new ArrayList<>();
  private static final Map<String, String> PROPERTIES = new HashMap<>();
  private static final List<Element> DEPENDENCIES = new ArrayList<>();

  @BeforeAll
  static void readBoth() throws Exception {
    Files.readAllLines(Path.of("NOTICE.md")).stream()
        .filter(line -> line.startsWith("| "))
        .forEach(NOTICE_ROWS::add);
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile())
            .getDocumentElement();
    for (Element property : children(child(project, "properties"))) {
      PROPERTIES.put(property.getTagName(), property.getTextContent().strip());
    }
    DEPENDENCIES.addAll(children(child(project, "dependencies")));
    assertThat(DEPENDENCIES).hasSizeGreaterThan(20);
  }

  @Test
  void everyDirectDependencyHasARow() {
    assertThat(DEPENDENCIES)
        .allSatisfy(dependency -> assertThat(NOTICE_ROWS).anyMatch(row -> names(row, dependency)));
  }

  private static boolean names(String row, Element dependency) {
    String[] cells = row.split("\\|", -1);
    return cells[1].strip().equals(coordinates(dependency))
        && (version(dependency).isEmpty() || cells[2].strip().equals(version(dependency)));
  }

  private static String coordinates(Element dependency) {
    String classifier = text(dependency, "classifier");
    return text(dependency, "groupId")
        + " : "
        + text(dependency, "artifactId")
        + (classifier.isEmpty() ? "" : " : " + classifier);
  }

  /** Empty where a bill of materials gives the version. */
  private static String version(Element dependency) {
    String version = text(dependency, "version");
    return version.startsWith("${")
        ? PROPERTIES.getOrDefault(version.substring(2, version.length() - 1), version)
        : version;
  }

  private static String text(Element parent, String name) {
    return children(parent).stream()
        .filter(element -> element.getTagName().equals(name))
        .map(element -> element.getTextContent().strip())
        .findFirst()
        .orElse("");
  }

  private static Element child(Element parent, String name) {
    return children(parent).stream()
        .filter(element -> element.getTagName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
        elements.add((Element) nodes.item(i));
      }
    }
    return elements;
  }
}
