package org.yandu.library;

import java.util.Locale;
import java.util.Optional;

/** The forms in which study notes (学习笔记) can be handed out. */
public enum StudyNotesFormat {
  MD,
  DOCX;

  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<StudyNotesFormat> of(String word) {
    for (StudyNotesFormat format : values()) {
      if (format.extension().equalsIgnoreCase(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
