package dev.parallax.voice.speaker;

import static dev.parallax.voice.words.DocumentWords.NONE;

import dev.parallax.model.annotation.Mention;
import dev.parallax.model.voice.SpeakerKind;
import dev.parallax.voice.cue.Cue;
import dev.parallax.voice.words.DocumentWords;
import dev.parallax.voice.words.Stretch;
import java.util.List;
import java.util.Set;

/** Finds the source of a cue: who speaks. */
public final class SourceReader {

  private static final Set<String> NOBODY =
      Set.of("nobody", "no-one", "noone", "none", "nothing", "few", "little");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "myself", "ourselves");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "one", "him", "her", "them");
  private static final Set<String> UNNAMED =
      Set.of(
          "some",
          "many",
          "most",
          "other",
          "others",
          "several",
          "both",
          "all",
          "another",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "anyone",
          "people",
          "those",
          "half",
          "who",
          "former",
          "latter");
  private static final Set<String> NAMES =
      Set.of("PERSON", "ORGANIZATION", "COUNTRY", "LOCATION", "NATIONALITY");
  private static final Set<String> RELATIVES = Set.of("who", "that", "which");

  /** Steps from a verb to the one whose subject it shares. */
  private static final int MAX_CLIMB = 6;

  private final DocumentWords words;

  /**
   * @param words of the document
   */
  public SourceReader(DocumentWords words) {
    this.words = words;
  }

  /** The source of a cue, by the parse; beside it, where the parse has none. */
  public Source of(Cue cue) {
    return switch (cue.kind()) {
      case NOUN -> ofNoun(cue.word());
      case PHRASE -> ofPhrase(cue);
      case VERB -> ofVerb(cue.word());
    };
  }

  private Source ofVerb(int verb) {
    if (isPassive(verb)) {
      return source(agent(verb));
    }
    int inserted = inserted(verb);
    if (inserted != NONE) {
      return source(inserted);
    }
    int subject = subject(verb);
    return subject == NONE ? source(inverted(verb)) : source(subject);
  }

  /** Of "the road, Tanaka says, will be paved" parsers make Tanaka the road's name. */
  private int inserted(int verb) {
    Stretch sentence = words.sentence(verb);
    boolean closed = verb >= sentence.last() - 1 || words.token(verb + 1).form().equals(",");
    int name = verb - 1;
    if (!closed || name <= sentence.first() || !isNameOrPronoun(name)) {
      return NONE;
    }
    int first = name;
    while (first > sentence.first() && isNameOrPronoun(first - 1)) {
      first--;
    }
    boolean opened = first > sentence.first() && words.token(first - 1).form().equals(",");
    return opened ? name : NONE;
  }

  private boolean isNameOrPronoun(int word) {
    return words.tag(word).startsWith("NNP") || words.tag(word).equals("PRP");
  }

  /** ", argues Petrova:" is taken for a verb and its object more often than not. */
  private int inverted(int verb) {
    Stretch sentence = words.sentence(verb);
    boolean opened = verb == sentence.first() || !words.isWord(verb - 1);
    boolean finite =
        words.tag(verb).equals("VBD")
            || words.tag(verb).equals("VBZ")
            || words.tag(verb).equals("VBP");
    int head = opened && finite ? nominal(verb + 1, sentence.last()) : NONE;
    return head != NONE && source(head).sort() == Source.Sort.SPEAKER ? head : NONE;
  }

  /** Whether its subject is what is said, or who is told. */
  public boolean isPassive(int verb) {
    return words.dependent(verb, "nsubj:pass", "aux:pass", "nsubjpass", "auxpass") != NONE;
  }

  private int agent(int verb) {
    for (int dependent : words.dependents(verb)) {
      boolean oblique =
          words.relation(dependent).startsWith("obl")
              || words.relation(dependent).startsWith("nmod");
      if (oblique
          && words.dependents(dependent).stream()
              .anyMatch(word -> words.lemma(word).equals("by"))) {
        return dependent;
      }
    }
    return NONE;
  }

  /** Its own subject, or that of the verb it shares one with. */
  private int subject(int verb) {
    int at = verb;
    for (int steps = 0; steps < MAX_CLIMB && at != NONE; steps++) {
      int own = words.dependent(at, "nsubj");
      if (own != NONE) {
        return RELATIVES.contains(words.lemma(own)) && words.relation(at).startsWith("acl")
            ? words.head(at)
            : own;
      }
      if (isPassive(at)) {
        return NONE;
      }
      String relation = words.relation(at);
      if (relation.startsWith("acl") && words.tag(at).equals("VBG")) {
        return words.head(at);
      }
      if (!Set.of("conj", "xcomp", "advcl", "parataxis").contains(relation)
          || !sharesSubject(at, relation)) {
        return NONE;
      }
      at = words.head(at);
    }
    return NONE;
  }

  /** "He left, saying ...", "he left and said ...", "he went on to say ...". */
  private boolean sharesSubject(int verb, String relation) {
    return switch (relation) {
      case "conj" ->
          words.tag(words.head(verb)).startsWith("VB") || words.tag(verb).startsWith("VB");
      case "xcomp" -> true;
      case "advcl" -> words.tag(verb).equals("VBG") && words.dependent(verb, "mark") == NONE;
      default -> words.tag(verb).equals("VBG");
    };
  }

  private Source ofNoun(int noun) {
    int owner = words.dependent(noun, "nmod:poss");
    if (owner != NONE) {
      return source(owner);
    }
    for (int dependent : words.dependents(noun)) {
      boolean of =
          words.relation(dependent).startsWith("nmod")
              && words.dependents(dependent).stream()
                  .anyMatch(
                      word -> List.of("of", "by", "from", "among").contains(words.lemma(word)));
      if (of) {
        return source(dependent);
      }
    }
    return Source.ABSENT;
  }

  /** "According to" hangs on this or that in a parse; what stands after it does not lie. */
  private Source ofPhrase(Cue cue) {
    return source(nominal(cue.word() + 1, words.sentence(cue.word()).last()));
  }

  /** The main word of the noun phrase that begins with a word, read off the row of words. */
  private int nominal(int first, int last) {
    int head = NONE;
    for (int word = first; word <= last && isNominal(word); word++) {
      boolean noun = words.tag(word).startsWith("NN") || words.tag(word).startsWith("PRP");
      if (head != NONE && words.tag(head).startsWith("NN") && !noun) {
        break;
      }
      head = noun || head == NONE ? word : head;
    }
    return head;
  }

  /**
   * The source of a verb beside a passage, read off the row of words: a parser that has lost itself
   * in a long quotation finds the subject in it.
   *
   * @param from first word after the passage, or of the sentence before it
   * @param to last word before the passage, or of the sentence after it
   */
  public Source beside(int verb, int from, int to) {
    int after = nominal(verb + 1, to);
    int before = NONE;
    for (int word = verb - 1; word >= from && before == NONE; word--) {
      boolean noun = words.tag(word).startsWith("NN") || words.tag(word).equals("PRP");
      before = noun ? word : NONE;
    }
    Source source = source(before);
    return source.canSpeak() || source.sort() == Source.Sort.AUTHOR ? source : source(after);
  }

  private boolean isNominal(int word) {
    String tag = words.tag(word);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("PRP")
        || Set.of("DT", "CD", "POS", "VBN", "VBG", "RBS", "HYPH").contains(tag);
  }

  /** What a word is as a source. */
  public Source source(int head) {
    if (head == NONE) {
      return Source.ABSENT;
    }
    Source.Sort sort = sort(head);
    return new Source(sort, kind(head), head, SourcePhrase.of(words, head));
  }

  private SpeakerKind kind(int head) {
    if (FIRST_PERSON.contains(words.lemma(head))) {
      return SpeakerKind.AUTHOR;
    }
    if (words.tag(head).startsWith("PRP") || words.lemma(head).equals("who")) {
      return SpeakerKind.PRONOUN;
    }
    Mention mention = words.mention(head);
    boolean named =
        mention != null && NAMES.contains(mention.type()) || words.tag(head).startsWith("NNP");
    return named ? SpeakerKind.NAMED : SpeakerKind.DESCRIBED;
  }

  private Source.Sort sort(int head) {
    String lemma = words.lemma(head);
    if (NOBODY.contains(lemma) || hasNo(head)) {
      return Source.Sort.NOBODY;
    }
    if (FIRST_PERSON.contains(lemma)) {
      return Source.Sort.AUTHOR;
    }
    if (PRONOUNS.contains(lemma) || UNNAMED.contains(lemma)) {
      return Source.Sort.SPEAKER;
    }
    Mention mention = words.mention(head);
    if (mention != null && NAMES.contains(mention.type())) {
      return Source.Sort.SPEAKER;
    }
    Source.Sort sort = Nouns.standard().sort(lemma);
    return sort == Source.Sort.THING && words.tag(head).startsWith("NNP")
        ? Source.Sort.SPEAKER
        : sort;
  }

  private boolean hasNo(int head) {
    return words.dependents(head).stream()
        .anyMatch(word -> words.relation(word).equals("det") && words.lemma(word).equals("no"));
  }
}
