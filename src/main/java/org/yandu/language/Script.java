package org.yandu.language;

import com.hankcs.hanlp.HanLP;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The characters a text is shown in; any thread. */
public enum Script {
  /** As it was written. */
  SOURCE(UnaryOperator.identity()),
  SIMPLIFIED(run -> SameLength.of(run, HanLP::convertToSimplifiedChinese)),
  TRADITIONAL(run -> Forms.usual(SameLength.of(run, HanLP::convertToTraditionalChinese)));

  private final UnaryOperator<String> writing;

  Script(UnaryOperator<String> writing) {
    this.writing = writing;
  }

  /**
   * The same words in this script, a UTF-16 unit for every unit, so that offsets hold for both.
   * Give it whole paragraphs: what stands beside a character decides how it is written. The first
   * call in a process reads the tables, about a second; prepare it in the background.
   */
  public String write(String text) {
    return this == SOURCE ? text : HanRuns.each(text, writing);
  }

  /** For keys and settings. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a word, that of the text itself for a word that is unknown. */
  public static Script of(String word) {
    for (Script script : values()) {
      if (script.word().equals(word)) {
        return script;
      }
    }
    return SOURCE;
  }
}
