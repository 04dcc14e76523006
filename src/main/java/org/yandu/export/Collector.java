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
import org.yandu.text.Lines;
import org.yandu.text.Picture;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.Section;

/** Puts the excerpts of documents in order under the headings they stand under. */
final class Collector {
  private final Texts texts;
  private final LabelWords words;

  /** Whether a heading has to say which document follows. */
  private final boolean several;

  private final List<StudyNotes.Entry> entries = new ArrayList<>();

  /** A highlight, or a note on the section that begins there, where it stands. */
  private sealed interface Placed {
    Range range();
  }

  private record PlacedHighlight(Highlight highlight, Range range) implements Placed {}

  private record PlacedNote(Note note, Range range) implements Placed {}

  Collector(Texts texts, boolean several) {
    this.texts = texts;
    words = new LabelWords(texts);
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
    List<Placed> placed = new ArrayList<>();
    for (Note note : annotated.notes()) {
      if (note.heading().isPresent() && !note.text().isBlank()) {
        place(annotated, note.id()).ifPresent(at -> placed.add(new PlacedNote(note, at)));
      }
    }
    annotated.highlights().stream()
        .sorted(Comparator.comparing(Highlight::id))
        .forEach(highlight ->
            place(annotated, highlight.id())
                .ifPresent(at -> placed.add(new PlacedHighlight(highlight, at))));
    // The sort is stable: a note on a section comes before what is marked in its heading.
    placed.sort(
        Comparator.comparingInt((Placed each) -> each.range().start())
            .thenComparing(each -> each instanceof PlacedNote ? 0 : 1)
            .thenComparing(Placed::range));
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
      int start = place.range().start();
      if (collection && !places.workIndex(start).equals(work)) {
        work = places.workIndex(start);
        above = List.of();
        heading(top, Citation.of(places, place.range()).source());
      }
      List<Section> here = headings(places, start);
      for (int i = common(above, here); i < here.size(); i++) {
        heading(top + (collection ? 1 : 0) + i, places.heading(here.get(i)));
      }
      above = here;
      entries.add(
          switch (place) {
            case PlacedHighlight marked -> excerpt(annotated, places, marked);
            case PlacedNote noted -> remark(places, noted);
          });
    }
  }

  private void remarks(AnnotatedDocument annotated) {
    List<Note> whole =
        annotated.notes().stream()
            .filter(note -> note.highlight().isEmpty() && note.heading().isEmpty())
            .filter(note -> !note.text().isBlank())
            .toList();
    if (!whole.isEmpty()) {
      heading(several ? 2 : 1, texts.get("export.wholeDocument"));
      whole.forEach(
          note -> entries.add(new StudyNotes.Remark(note.text().strip(), words.of(note))));
    }
  }

  /** A point that shares its line with body text has no heading here that would say it. */
  private StudyNotes.Remark remark(Places places, PlacedNote noted) {
    boolean headed =
        headings(places, noted.range().start()).stream()
            .anyMatch(section -> section.heading().start() == noted.range().start());
    String about =
        headed
            ? ""
            : texts.get("export.onSection", Lines.joined(places.document().shown(noted.range())));
    return new StudyNotes.Remark(
        noted.note().text().strip(), words.joined(List.of(about, words.of(noted.note()))));
  }

  private void orphans(AnnotatedDocument annotated) {
    List<Highlight> orphans =
        annotated.highlights().stream()
            .filter(highlight -> place(annotated, highlight.id()).isEmpty())
            .sorted(Comparator.comparing(highlight -> highlight.anchor().range()))
            .toList();
    List<Note> notes =
        annotated.notes().stream()
            .filter(note -> note.heading().isPresent() && !note.text().isBlank())
            .filter(note -> place(annotated, note.id()).isEmpty())
            .toList();
    if (orphans.isEmpty() && notes.isEmpty()) {
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
              words.of(highlight),
              Optional.of(texts.get(reason(annotated, highlight))),
              notesOn(annotated, highlight.id())));
    }
    for (Note note : notes) {
      String about = texts.get("export.onLostSection", note.heading().orElseThrow().quote());
      entries.add(
          new StudyNotes.Remark(note.text().strip(), words.joined(List.of(about, words.of(note)))));
    }
  }

  private static String reason(AnnotatedDocument annotated, Highlight highlight) {
    return annotated.places().get(highlight.id()) instanceof Verdict.Approximate
        ? "export.unsure"
        : "export.orphan";
  }

  private StudyNotes.Excerpt excerpt(
      AnnotatedDocument annotated, Places places, PlacedHighlight place) {
    Highlight highlight = place.highlight;
    return new StudyNotes.Excerpt(
        wordsOrPicture(annotated.document().shown(place.range)),
        Citation.of(places, place.range).text(),
        highlight.color(),
        words.of(highlight),
        Optional.empty(),
        notesOn(annotated, highlight.id()));
  }

  private void heading(int level, String text) {
    entries.add(new StudyNotes.Heading(level, text));
  }

  private List<String> notesOn(AnnotatedDocument annotated, UUID highlight) {
    return annotated.notes().stream()
        .filter(note -> note.highlight().filter(highlight::equals).isPresent())
        .filter(note -> !note.text().isBlank())
        .map(note -> (note.text().strip() + "\n\n" + words.author(note.author())).strip())
        .toList();
  }

  /** Where a highlight, or the section that a note is on, stands for certain. */
  private static Optional<Range> place(AnnotatedDocument annotated, UUID item) {
    return switch (annotated.places().get(item)) {
      case Verdict.Exact exact -> Optional.of(exact.range());
      case Verdict.Moved moved -> Optional.of(moved.range());
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
