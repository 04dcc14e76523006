package org.yandu.export;

import java.util.ArrayList;
import java.util.List;
import org.yandu.i18n.Texts;
import org.yandu.note.Highlight;
import org.yandu.note.Kind;
import org.yandu.note.Label;
import org.yandu.note.Note;

/** Says in words how something is marked, what it is filed under and whose it is. */
record LabelWords(Texts texts) {

  String of(Highlight highlight) {
    String color = texts.get("export.color." + highlight.color().word());
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("export." + highlight.style().word(), color));
    parts.addAll(parts(highlight.label(), highlight.author()));
    return joined(parts);
  }

  /** Empty for a note of the reader that is filed under nothing. */
  String of(Note note) {
    return joined(parts(note.label(), note.author()));
  }

  /** Who wrote it; empty for the reader. */
  String author(String name) {
    return name.isBlank() ? "" : texts.get("export.author", name);
  }

  private List<String> parts(Label label, String author) {
    List<String> parts = new ArrayList<>();
    if (label.important()) {
      parts.add(texts.get("export.important"));
    }
    if (!label.kind().isBlank()) {
      parts.add(texts.get("export.kind", kind(label.kind())));
    }
    if (!label.tags().isEmpty()) {
      parts.add(texts.get("export.tags", String.join(texts.get("export.comma"), label.tags())));
    }
    parts.add(author(author));
    return parts;
  }

  private String kind(String word) {
    return Kind.of(word).map(kind -> texts.get("notes.kind." + kind.word())).orElse(word);
  }

  String joined(List<String> parts) {
    return String.join(
        texts.get("export.between"), parts.stream().filter(part -> !part.isEmpty()).toList());
  }
}
