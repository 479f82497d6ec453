package dev.parallax.corpus.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Elements and attributes by their local names: Strict and Transitional Office XML say the same
 * under different namespaces.
 */
final class Xml {

  private static final Set<String> OFF = Set.of("0", "false", "off");

  private Xml() {}

  static String name(Element element) {
    return element.getLocalName() == null ? element.getTagName() : element.getLocalName();
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> name(child).equals(name)).toList();
  }

  /** What a path of names leads to, always by the first child of that name. */
  static @Nullable Element find(@Nullable Element from, String... path) {
    Element at = from;
    for (String name : path) {
      if (at == null) {
        return null;
      }
      at = children(at, name).stream().findFirst().orElse(null);
    }
    return at;
  }

  static @Nullable String attribute(@Nullable Element element, String name) {
    if (element == null) {
      return null;
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (name.equals(attribute.getLocalName()) || name.equals(attribute.getName())) {
        return attribute.getValue();
      }
    }
    return null;
  }

  /** The attribute {@code val} of what a path leads to. */
  static @Nullable String value(@Nullable Element from, String... path) {
    return attribute(find(from, path), "val");
  }

  /** Whether a property that can be switched is there and on; null where it is not there. */
  static @Nullable Boolean isOn(@Nullable Element from, String... path) {
    Element property = find(from, path);
    if (property == null) {
      return null;
    }
    String value = attribute(property, "val");
    return value == null || !OFF.contains(value);
  }

  /** All elements of a name below an element, but not those below another one of that name. */
  static List<Element> outermost(Element below, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(below)) {
      if (name(child).equals(name)) {
        found.add(child);
      } else {
        found.addAll(outermost(child, name));
      }
    }
    return found;
  }
}
