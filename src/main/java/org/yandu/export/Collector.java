package org.yandu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import org.yandu.anchor.Verdict;
import org.yandu.i18n.Texts;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.text.Citation;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.Section;

/** Puts the excerpts of documents in order under the headings they stand under. */
final class Collector {
  private final Texts texts;

  /** Whether a heading has to say which document follows. */
  private final boolean several;

  private final List<StudyNotes.Entry> entries = new ArrayList<>();

  private record Placed(Highlight highlight, Range range) {}

  Collector(Texts texts, boolean several) {
    this.texts = texts;
    this.several = several;
  }

  List<StudyNotes.Entry> entries() {
    return entries.isEmpty()
        ? List.of(new StudyNotes.Empty(texts.get("export.empty")))
        : List.copyOf(entries);
  }

  /** How the document as a whole is cited. */
  String sourceOf(AnnotatedDocument annotated) {
    Document document = annotated.document();
    return document.works().size() == 1
        ? Citation.of(document, new Range(0, 0)).source()
        : "《" + document.name() + "》";
  }

  void add(AnnotatedDocument annotated) {
    if (annotated.isEmpty()) {
      return;
    }
    if (several) {
      heading(1, sourceOf(annotated));
    }
    List<Placed> placed =
        annotated.highlights().stream()
            .flatMap(highlight -> place(annotated, highlight).stream())
            .sorted(Comparator.comparing(Placed::range).thenComparing(p -> p.highlight().id()))
            .toList();
    excerpts(annotated, placed);
    remarks(annotated);
    orphans(annotated);
  }

  /** Notes that are about no document. */
  void addFree(List<String> notes) {
    List<String> written = notes.stream().filter(Predicate.not(String::isBlank)).toList();
    if (!written.isEmpty()) {
      heading(1, texts.get("export.free"));
      written.forEach(text -> entries.add(new StudyNotes.Remark(text.strip())));
    }
  }

  private void excerpts(AnnotatedDocument annotated, List<Placed> placed) {
    Places places = Places.of(annotated.document());
    int top = several ? 2 : 1;
    boolean collection = annotated.document().works().size() > 1;
    OptionalInt work = OptionalInt.empty();
    List<Section> above = List.of();
    for (Placed place : placed) {
      int start = place.range.start();
      if (collection && !places.workIndex(start).equals(work)) {
        work = places.workIndex(start);
        above = List.of();
        heading(top, Citation.of(places, place.range).source());
      }
      List<Section> here = headings(places, start);
      for (int i = common(above, here); i < here.size(); i++) {
        heading(top + (collection ? 1 : 0) + i, places.heading(here.get(i)));
      }
      above = here;
      entries.add(excerpt(annotated, places, place));
    }
  }

  private void remarks(AnnotatedDocument annotated) {
    List<Note> whole =
        annotated.notes().stream()
            .filter(note -> note.highlight().isEmpty() && !note.text().isBlank())
            .toList();
    if (!whole.isEmpty()) {
      heading(several ? 2 : 1, texts.get("export.wholeDocument"));
      whole.forEach(note -> entries.add(new StudyNotes.Remark(note.text().strip())));
    }
  }

  private void orphans(AnnotatedDocument annotated) {
    List<Highlight> orphans =
        annotated.highlights().stream()
            .filter(highlight -> place(annotated, highlight).isEmpty())
            .sorted(Comparator.comparing(highlight -> highlight.anchor().range()))
            .toList();
    if (orphans.isEmpty()) {
      return;
    }
    heading(several ? 2 : 1, texts.get("export.orphans"));
    for (Highlight highlight : orphans) {
      String section = highlight.anchor().section();
      String where = "《" + annotated.document().name() + "》";
      entries.add(
          new StudyNotes.Excerpt(
              wordsOrPicture(highlight.anchor().quote()),
              section.isBlank() ? where : texts.get("export.formerly", where, section),
              highlight.color(),
              mark(highlight),
              Optional.of(texts.get(reason(annotated, highlight))),
              notesOn(annotated, highlight.id())));
    }
  }

  private static String reason(AnnotatedDocument annotated, Highlight highlight) {
    return annotated.places().get(highlight.id()) instanceof Verdict.Approximate
        ? "export.unsure"
        : "export.orphan";
  }

  private StudyNotes.Excerpt excerpt(AnnotatedDocument annotated, Places places, Placed place) {
    Highlight highlight = place.highlight;
    return new StudyNotes.Excerpt(
        wordsOrPicture(annotated.document().shown(place.range)),
        Citation.of(places, place.range).text(),
        highlight.color(),
        mark(highlight),
        Optional.empty(),
        notesOn(annotated, highlight.id()));
  }

  private String mark(Highlight highlight) {
    String color = texts.get("export.color." + highlight.color().word());
    String mark = texts.get("export." + highlight.style().word(), color);
    return highlight.tags().isEmpty()
        ? mark
        : texts.get(
            "export.tagged", mark, String.join(texts.get("export.comma"), highlight.tags()));
  }

  private void heading(int level, String text) {
    entries.add(new StudyNotes.Heading(level, text));
  }

  private static List<String> notesOn(AnnotatedDocument annotated, UUID highlight) {
    return annotated.notes().stream()
        .filter(note -> note.highlight().filter(highlight::equals).isPresent())
        .map(note -> note.text().strip())
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  private static Optional<Placed> place(AnnotatedDocument annotated, Highlight highlight) {
    return switch (annotated.places().get(highlight.id())) {
      case Verdict.Exact exact -> Optional.of(new Placed(highlight, exact.range()));
      case Verdict.Moved moved -> Optional.of(new Placed(highlight, moved.range()));
      // What is only proposed is quoted as it was marked; nothing is said in other words.
      case Verdict.Approximate _ -> Optional.empty();
      case Verdict.Orphaned _ -> Optional.empty();
      case null -> Optional.empty();
    };
  }

  /** Run-in points are part of the excerpt and no headings of their own. */
  private static List<Section> headings(Places places, int offset) {
    return places.sections(offset).stream().filter(section -> !section.runIn()).toList();
  }

  private static int common(List<Section> one, List<Section> other) {
    int common = 0;
    while (common < Math.min(one.size(), other.size())
        && one.get(common).range().equals(other.get(common).range())) {
      common++;
    }
    return common;
  }

  /** A marked picture has no words; that it was one is said. */
  private List<String> wordsOrPicture(String text) {
    List<String> words = paragraphs(text);
    return words.isEmpty() ? List.of(texts.get("export.picture")) : words;
  }

  private static List<String> paragraphs(String text) {
    return Picture.without(text)
        .lines()
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
