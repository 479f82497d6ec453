package dev.parallax.agency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.agency.Construction;
import dev.parallax.model.agency.Modality;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.agency.SubjectLink;
import dev.parallax.model.agency.SubjectRole;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Sentence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions, parsed by hand. */
class AgencyReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oslo/Oslo/NNP/2/nsubj sank/sink/VBD/0/root ships/ship/NNS/2/obj | Oslo sink ships
          Ships/ship/NNS/3/nsubj:pass were/be/VBD/3/aux:pass sunk/sink/VBN/0/root | - sink Ships
          Ships/ship/NNS/3/nsubj:pass were/be/VBD/3/aux:pass sunk/sink/VBN/0/root by/by/IN/5/case pirates/pirate/NNS/3/obl | pirates sink Ships
          Ships/ship/NNS/3/nsubj:pass were/be/VBD/3/aux:pass sunk/sink/VBN/0/root by/by/IN/5/case night/night/NN/3/obl | - sink Ships
          Ships/ship/NNS/2/nsubj sank/sink/VBD/0/root | *Ships sink -
          Pilots/pilot/NNS/0/root who/who/WP/3/nsubj flew/fly/VBD/1/acl:relcl jets/jet/NNS/3/obj | Pilots fly jets
          Boats/boat/NNS/0/root they/they/PRP/3/nsubj built/build/VBD/1/acl:relcl | they build Boats
          Kings/king/NNS/2/nsubj came/arrive/VBD/0/root | *Kings arrive -
          He/he/PRP/2/nsubj gave/give/VBD/0/root in/in/RP/2/compound:prt | He give in -
          He/he/PRP/2/nsubj put/put/VBD/0/root pressure/pressure/NN/2/obj on/on/IN/5/case Oslo/Oslo/NNP/2/obl | He pressure Oslo
          Oslo/Oslo/NNP/3/nmod:poss 's/'s/POS/1/case seizure/seizure/NN/0/root of/of/IN/5/case ships/ship/NNS/3/nmod | Oslo seize ships
          Oslo/Oslo/NNP/3/nsubj is/be/VBZ/3/cop big/big/JJ/0/root |
          They/they/PRP/2/nsubj let/let/VBD/0/root her/she/PRP/4/nsubj go/go/VB/2/ccomp | They let her;*her go -
          """)
  void aConstructionHasItsRelations(String sentence, String relations) {
    assertThat(String.join(";", ParsedText.of(sentence).told()))
        .isEqualTo(relations == null ? "" : relations);
  }

  @Test
  void joinedWordsShareWhatTheyDo() {
    ParsedText text =
        ParsedText.of(
            "France/France/NNP/4/nsubj and/and/CC/3/cc Italy/Italy/NNP/1/conj blocked/block/VBD/0/root"
                + " talks/talk/NNS/4/obj and/and/CC/7/cc voted/vote/VBD/4/conj");
    assertThat(text.told())
        .containsExactly(
            "France block talks", "Italy block talks", "France vote -", "Italy vote -");
    assertThat(text.relations()).extracting(Relation::link).contains(SubjectLink.CONJOINED);
  }

  @Test
  void anInfinitiveIsDoneByWhoPromisesIt() {
    List<Relation> relations =
        ParsedText.of(
                "Rome/Rome/NNP/2/nsubj promised/promise/VBD/0/root to/to/TO/4/mark"
                    + " cut/cut/VB/2/xcomp taxes/tax/NNS/4/obj")
            .relations();
    assertThat(relations).hasSize(2);
    Relation cut = relations.get(1);
    assertThat(cut.modality()).isEqualTo(Modality.INTENDED);
    assertThat(cut.link()).isEqualTo(SubjectLink.CONTROLLED);
    assertThat(relations.get(0).modality()).isEqualTo(Modality.ASSERTED);
    assertThat(relations.get(0).patient()).isNotNull();
    assertThat(relations.get(0).patient().clause()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'He/he/PRP/3/nsubj never/never/RB/3/advmod lied/lie/VBD/0/root', true",
    "'No/no/DT/2/det man/man/NN/3/nsubj lied/lie/VBD/0/root', true",
    "'Nobody/nobody/NN/2/nsubj lied/lie/VBD/0/root', true",
    "'Nobody/nobody/NN/3/nsubj never/never/RB/3/advmod lied/lie/VBD/0/root', false",
    "'He/he/PRP/4/nsubj not/not/RB/3/advmod only/only/RB/4/advmod lied/lie/VBD/0/root', false",
    "'He/he/PRP/2/nsubj refused/refuse/VBD/0/root to/to/TO/4/mark lie/lie/VB/2/xcomp', true",
    "'He/he/PRP/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod want/want/VB/0/root to/to/TO/6/mark"
        + " lie/lie/VB/4/xcomp', true",
    "'He/he/PRP/2/nsubj left/leave/VBD/0/root without/without/IN/4/mark lying/lie/VBG/2/advcl"
        + " once/once/RB/4/advmod', false"
  })
  void whatIsDeniedIsMarked(String sentence, boolean denied) {
    List<Relation> relations = ParsedText.of(sentence).relations();
    assertThat(relations.get(relations.size() - 1).negated()).isEqualTo(denied);
  }

  @ParameterizedTest
  @CsvSource({"may, MD, may, POSSIBLE", "must, MD, must, NECESSARY", "will, MD, will, ASSERTED"})
  void auxiliariesTellWhetherItIsAFact(String form, String tag, String lemma, Modality modality) {
    String sentence =
        "He/he/PRP/3/nsubj %s/%s/%s/3/aux act/act/VB/0/root".formatted(form, lemma, tag);
    assertThat(ParsedText.of(sentence).relations())
        .extracting(Relation::modality)
        .containsExactly(modality);
  }

  @Test
  void aModifierIsNotTakenForTheActor() {
    ParsedText text =
        ParsedText.of(
            "Chinese/Chinese/JJ/2/amod/nationality:CHN ships/ship/NNS/3/nsubj rammed/ram/VBD/0/root"
                + " Manila/Manila/NNP/3/obj/location:manila");
    Relation relation = text.relations().get(0);
    assertThat(relation.agent().entityId()).isNull();
    assertThat(relation.agent().modifierEntityId()).isEqualTo("nationality:CHN");
    assertThat(relation.patient().entityId()).isEqualTo("location:manila");
    assertThat(text.slice(relation.agent().span())).isEqualTo("Chinese ships");
    assertThat(text.slice(relation.predicate())).isEqualTo("rammed");
  }

  @Test
  void passivesTellWhetherTheySayByWhom() {
    Relation relation =
        ParsedText.of("He/he/PRP/3/nsubj:pass was/be/VBD/3/aux:pass shot/shoot/VBN/0/root")
            .relations()
            .get(0);
    assertThat(relation.construction()).isEqualTo(Construction.AGENTLESS_PASSIVE);
    assertThat(relation.role()).isEqualTo(SubjectRole.PATIENT);
  }

  @Test
  void twoHundredNamesAreNoTwoHundredDeeds() {
    String names =
        IntStream.rangeClosed(2, 200)
            .mapToObj(i -> "N%d/N%d/NNP/1/conj".formatted(i, i))
            .collect(Collectors.joining(" "));
    String objects =
        IntStream.rangeClosed(203, 402)
            .mapToObj(i -> "O%d/O%d/NNP/202/conj".formatted(i, i))
            .collect(Collectors.joining(" "));
    ParsedText text =
        ParsedText.of(
            "N1/N1/NNP/201/nsubj %s met/meet/VBD/0/root O1/O1/NNP/201/obj %s"
                .formatted(names, objects));
    assertThat(text.relations()).hasSize(16 * 16);
  }

  @Test
  void aSentenceWithoutAParseOrAVerbHasNone() {
    assertThat(ParsedText.of("Peace/peace/NN/0/root now/now/RB/1/advmod").relations()).isEmpty();
    AnnotatedDocument parsed =
        ParsedText.of("Oslo/Oslo/NNP/2/nsubj sank/sink/VBD/0/root ships/ship/NNS/2/obj").document();
    Sentence one = parsed.annotation().sentences().get(0);
    Sentence flat = new Sentence(0, 0, one.span(), one.tokens(), false, null, null);
    AnnotatedDocument unparsed =
        new AnnotatedDocument(parsed.document(), new Annotation(List.of(flat), List.of()));
    assertThat(AgencyReader.read(unparsed, Map.of(), List.of(), List.of())).isEmpty();
  }
}
