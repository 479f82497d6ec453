package dev.parallax.entity;

import dev.parallax.entity.name.Abbreviation;
import dev.parallax.entity.name.Name;
import dev.parallax.entity.name.NameKey;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the abbreviations that a document explains in brackets, after the name or before it
 * (Schwartz and Hearst 2003).
 */
final class Definitions {

  private final AnnotatedDocument document;
  private final Map<List<Integer>, MentionName> byFirstToken = new HashMap<>();

  private Definitions(AnnotatedDocument document, List<MentionName> names) {
    this.document = document;
    for (MentionName name : names) {
      byFirstToken.put(List.of(name.mention().sentence(), name.mention().firstToken()), name);
    }
  }

  static List<Definition> of(AnnotatedDocument document, List<MentionName> names) {
    Definitions reader = new Definitions(document, names);
    List<Definition> definitions = new ArrayList<>();
    names.forEach(name -> reader.definition(name).ifPresent(definitions::add));
    return definitions;
  }

  private Optional<Definition> definition(MentionName name) {
    List<Token> tokens = document.annotation().sentences().get(name.mention().sentence()).tokens();
    int open = openingBracket(name, tokens);
    if (open < 0 || open + 1 >= tokens.size()) {
      return Optional.empty();
    }
    String bracketed = tokens.get(open + 1).form();
    return after(name, bracketed).or(() -> before(name, open));
  }

  /** Index of a bracket within the mention or right after it, else -1. */
  private static int openingBracket(MentionName name, List<Token> tokens) {
    int last = Math.min(name.mention().lastToken(), tokens.size() - 1);
    for (int i = name.mention().firstToken(); i <= last; i++) {
      String form = tokens.get(i).form();
      if (form.equals("(") || form.equals("[")) {
        return i;
      }
    }
    return -1;
  }

  /** {@code Trans-Pacific Partnership (TPP)}. */
  private static Optional<Definition> after(MentionName name, String abbreviation) {
    return Abbreviation.looksLike(abbreviation)
        ? definition(abbreviation, name.typed())
        : Optional.empty();
  }

  /** {@code TPP (Trans-Pacific Partnership)}. */
  private Optional<Definition> before(MentionName name, int open) {
    MentionName inside = byFirstToken.get(List.of(name.mention().sentence(), open + 2));
    return inside != null && Abbreviation.looksLike(name.name().text())
        ? definition(name.name().text(), inside.typed())
        : Optional.empty();
  }

  private static Optional<Definition> definition(String abbreviation, TypedName name) {
    return Abbreviation.expansion(abbreviation, name.name().text())
        .map(Name::of)
        .filter(Name::nameable)
        .map(
            expansion ->
                new Definition(
                    NameKey.of(abbreviation),
                    new TypedName(expansion, name.type(), name.countryCode())));
  }
}
