package org.yandu.export;

/** Writes study notes in one form; the same notes always give the same bytes. */
@FunctionalInterface
public interface StudyNotesWriter {
  byte[] write(StudyNotes notes);
}
