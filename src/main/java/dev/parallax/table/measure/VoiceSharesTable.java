package dev.parallax.table.measure;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.voice.VoiceShare;
import dev.parallax.table.format.Table;

/** {@code voice_shares}: how many words of each cohort are in which voice. */
public final class VoiceSharesTable {

  /** Its columns. */
  public static final Table<VoiceShare> TABLE =
      Table.<VoiceShare>named(
              "voice_shares",
              "One row a cohort and voice (attributed, author): its words in paragraphs, and how far"
                  + " they can be trusted to be its own. Documents are thrown together, so no figure"
                  + " here says how documents differ.")
          .key("cohort", "voice")
          .sortedBy("cohort", "voice")
          .column("cohort", STRING, "The cohort.", VoiceShare::cohort)
          .column("voice", STRING, "attributed or author.", row -> row.voice().label())
          .column(
              "text_kind",
              STRING,
              "Kind of text whose error rates are taken: the setting voice.text_kind.",
              VoiceShare::textKind)
          .column("words", DOUBLE, "Words that are given to the voice.", VoiceShare::words)
          .column("share_found", DOUBLE, "Their share of the cohort's words.", VoiceShare::found)
          .column(
              "share_estimated",
              DOUBLE,
              "Share of the cohort's words that are the voice's own, from 0 to 1, by recall and"
                  + " false-positive rate on labelled texts of that kind (docs/methods/voice.md).",
              VoiceShare::estimated)
          .column(
              "share_right",
              DOUBLE,
              "Chance, by the same rates, that a word given to the voice is its own; 0 where there"
                  + " can be none.",
              VoiceShare::right)
          .build();

  private VoiceSharesTable() {}
}
