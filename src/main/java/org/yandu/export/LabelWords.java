package org.yandu.export;

import java.util.ArrayList;
import java.util.List;
import org.yandu.i18n.Texts;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Kind;
import org.yandu.note.Label;
import org.yandu.note.Note;

/** Says in words how something is marked, what it is filed under and whose it is. */
record LabelWords(Texts texts) {

  String of(Highlight highlight) {
    return of(highlight.color(), highlight.style(), highlight.label(), highlight.author());
  }

  String of(HighlightColor color, HighlightStyle style, Label label, String author) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("export." + style.word(), texts.get("export.color." + color.word())));
    parts.addAll(parts(label, author));
    return joined(parts);
  }

  String of(Note note) {
    return of(note.label(), note.author());
  }

  /** Empty for what is the reader's own and filed under nothing. */
  String of(Label label, String author) {
    return joined(parts(label, author));
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
