package dev.parallax.entity;

import dev.parallax.entity.known.KnownEntities;
import dev.parallax.entity.known.KnownEntity;
import dev.parallax.entity.name.Abbreviation;
import dev.parallax.entity.name.EntityType;
import dev.parallax.entity.name.LostApostrophe;
import dev.parallax.entity.name.Name;
import dev.parallax.entity.name.PersonName;
import dev.parallax.entity.name.Titles;
import dev.parallax.model.annotation.AnnotatedDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the entity of each mention of one document. What the document says itself comes first, then
 * what is known before, then what the other documents say.
 */
final class DocumentResolver {

  private final EntityCatalogue catalogue;
  private final List<MentionName> mentions;
  private final DocumentPersons persons;
  private final Map<String, String> definitions = new HashMap<>();
  private final Initials initials = new Initials();
  private final JoinedNames joinedNames;

  DocumentResolver(EntityCatalogue catalogue, AnnotatedDocument document) {
    this.catalogue = catalogue;
    this.mentions = MentionName.allOf(document);
    this.persons = new DocumentPersons(mentions, catalogue);
    this.joinedNames = new JoinedNames(catalogue, persons);
    for (Definition definition : Definitions.of(document, mentions)) {
      definitions.putIfAbsent(definition.abbreviation(), catalogue.idOf(definition.name()));
    }
    mentions.forEach(each -> initials.add(each.name(), catalogue.idOf(each.typed())));
  }

  Map<Integer, String> resolve() {
    Map<Integer, String> entities = new TreeMap<>();
    for (MentionName mention : mentions) {
      catalogue
          .own()
          .entity(mention.name(), entityOf(mention))
          .ifPresent(id -> entities.put(mention.ordinal(), id));
    }
    return entities;
  }

  List<String> ownNames() {
    return mentions.stream()
        .flatMap(mention -> catalogue.own().heard(mention.name(), entityOf(mention)).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<String> entityOf(MentionName mention) {
    if (mention.typed().countryCode() != null) {
      return Optional.of(catalogue.idOf(mention.typed()));
    }
    Optional<String> found =
        defined(mention.name())
            .or(() -> personOfDocument(mention))
            .or(() -> titled(mention))
            .or(() -> known(mention))
            .or(() -> abbreviated(mention.name()))
            .or(() -> personOfCorpus(mention))
            .or(() -> withoutFinalS(mention));
    if (found.isPresent() || namesNoOne(mention)) {
      return found;
    }
    return Optional.of(catalogue.idOf(mention.typed()));
  }

  /** Whether a mention is the title of someone who is not named, or names more than one. */
  private boolean namesNoOne(MentionName mention) {
    boolean title = mention.typed().type() == EntityType.PERSON && Titles.isTitle(mention.name());
    return title || joinedNames.joins(mention.name());
  }

  private Optional<String> defined(Name name) {
    return Optional.ofNullable(definitions.get(name.key()))
        .filter(id -> Abbreviation.looksLike(name.text()));
  }

  private Optional<String> personOfDocument(MentionName mention) {
    Name name = Titles.strip(mention.name());
    PersonName person = PersonName.of(name);
    if (!person.bare()) {
      return person.initials().isEmpty()
          ? persons.withInitials(person.base(), mention.ordinal())
          : Optional.empty();
    }
    return mention.afterTitle() || mayBePerson(mention.typed().type(), name)
        ? persons.ofFamily(person.family(), mention.ordinal())
        : Optional.empty();
  }

  /**
   * Whether a last name that stands alone can be a person's here. A place needs more than the tag
   * of one mention against it, for many places bear names of persons.
   */
  private boolean mayBePerson(EntityType type, Name name) {
    if (type == EntityType.PERSON) {
      return true;
    }
    Optional<KnownEntity> known = KnownEntities.find(name);
    if (known.isPresent()) {
      return known.get().type() == EntityType.PERSON;
    }
    return type != EntityType.LOCATION || persons.hasBareName(name.key());
  }

  private static Optional<String> known(MentionName mention) {
    return KnownEntities.find(mention.name())
        .or(
            () ->
                KnownEntities.find(Titles.strip(mention.name()))
                    .filter(known -> known.type() == EntityType.PERSON))
        .map(KnownEntity::id);
  }

  private Optional<String> abbreviated(Name name) {
    return initials
        .entity(name)
        .or(() -> Optional.ofNullable(catalogue.expansions().get(name.key())))
        .filter(id -> Abbreviation.looksLike(name.text()));
  }

  /** A last name alone behind a title, however it is tagged: its only bearer of the corpus. */
  private Optional<String> titled(MentionName mention) {
    PersonName person = PersonName.of(mention.name());
    List<String> bearers = catalogue.bearers().getOrDefault(person.family(), List.of());
    return mention.afterTitle() && person.bare() && bearers.size() == 1
        ? Optional.of(bearers.get(0))
        : Optional.empty();
  }

  /** A name alone that the annotator takes for a person, by the full names that have it. */
  private Optional<String> personOfCorpus(MentionName mention) {
    PersonName person = PersonName.of(mention.name());
    return mention.typed().type() == EntityType.PERSON && person.bare()
        ? persons.ofGivenName(mention.name().key()).or(() -> bearer(person.family()))
        : Optional.empty();
  }

  /** The one who has that last name; where there are several, whoever is meant by it alone. */
  private Optional<String> bearer(String family) {
    List<String> bearers = catalogue.bearers().getOrDefault(family, List.of());
    return switch (bearers.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(bearers.get(0));
      default -> Optional.of(EntityType.PERSON.id(family));
    };
  }

  /** A possessive whose apostrophe was lost; after "the" it may be a family. */
  private Optional<String> withoutFinalS(MentionName mention) {
    return LostApostrophe.stem(mention.name().text())
        .map(Name::of)
        .flatMap(stem -> possessor(stem, mention.ordinal()))
        .filter(id -> !mention.afterThe() || !Persons.isPerson(id));
  }

  private Optional<String> possessor(Name stem, int ordinal) {
    return KnownEntities.find(stem)
        .map(KnownEntity::id)
        .or(() -> fullNameOfCorpus(stem))
        .or(() -> persons.ofFamily(stem.key(), ordinal));
  }

  private Optional<String> fullNameOfCorpus(Name name) {
    return Optional.ofNullable(catalogue.ids().get(name.key()))
        .filter(id -> Persons.isPerson(id) && !PersonName.of(name).bare());
  }
}
