package dev.parallax.voice;

import dev.parallax.config.VoiceConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.Quotation;
import dev.parallax.model.voice.VoiceView;
import dev.parallax.model.voice.Voices;
import java.util.ArrayList;
import java.util.List;

/** The voices in which a document is measured. */
public final class VoiceViews {

  private VoiceViews() {}

  /**
   * All words, the author's, and those attributed to others where there are enough of them: of a
   * few words, a rate or a mean says nothing of who speaks them.
   *
   * @param quotations of the document
   * @param config how many words are enough, and whether voices are told apart at all
   */
  public static List<VoiceView> of(
      AnnotatedDocument document, List<Quotation> quotations, VoiceConfig config) {
    List<VoiceView> views = new ArrayList<>(List.of(VoiceView.ALL));
    if (!config.families().isEmpty()) {
      Voices voices = Voices.of(document.annotation(), quotations);
      views.add(new VoiceView(Voice.AUTHOR, voices));
      if (isEnough(voices, quotations, config)) {
        views.add(new VoiceView(Voice.ATTRIBUTED, voices));
      }
    }
    return views;
  }

  private static boolean isEnough(Voices voices, List<Quotation> quotations, VoiceConfig config) {
    long attributed = quotations.stream().filter(Quotation::countsForOthers).count();
    return attributed >= config.minQuotations() && voices.attributedWords() >= config.minWords();
  }
}
