package org.yandu.load.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yandu.load.raw.Steps;

/** Puts the lines of all pages together to paragraphs, over the ends of columns and pages. */
final class Paragraphs {
  private final LineFlow flow;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** What stands between two parts of a paragraph and has to wait for its end. */
  private final List<Paragraph> waiting = new ArrayList<>();

  private Paragraph open;

  private Paragraphs(Measures measures) {
    flow = new LineFlow(measures);
  }

  static List<Paragraph> of(List<LaidPage> pages, Measures measures, Steps steps) {
    var all = new Paragraphs(measures);
    for (LaidPage page : pages) {
      all.add(page);
      steps.done();
    }
    all.close();
    return all.paragraphs;
  }

  private void add(LaidPage page) {
    if (page.lines.isEmpty()) {
      close();
    }
    var between = new ArrayList<Paragraph>();
    page.pictures.forEach(each -> between.add(new Paragraph(page.index, null, each)));
    page.tables.forEach(each -> between.add(new Paragraph(page.index, each, null)));
    between.sort(Comparator.comparingDouble(Paragraphs::top));
    for (int i = 0; i < page.lines.size(); i++) {
      TextLine line = page.lines.get(i);
      while (!between.isEmpty() && top(between.getFirst()) < line.y) {
        add(between.removeFirst());
      }
      TextLine after = i + 1 < page.lines.size() ? page.lines.get(i + 1) : null;
      add(line, after);
    }
    between.forEach(this::add);
    addNotes(page);
  }

  private static float top(Paragraph between) {
    return between.table != null ? between.table.y() : between.picture.y();
  }

  private void add(Paragraph between) {
    if (open == null) {
      paragraphs.add(between);
    } else {
      waiting.add(between);
    }
  }

  private void add(TextLine line, TextLine after) {
    boolean below = after != null && after.column == line.column;
    LineFlow.Verdict verdict =
        open == null ? LineFlow.Verdict.UNSURE : flow.of(open, line, below ? after : null);
    if (verdict == LineFlow.Verdict.CONTINUES) {
      open.lines.add(line);
    } else {
      close();
      open = new Paragraph(line, verdict == LineFlow.Verdict.STARTS);
    }
  }

  private void addNotes(LaidPage page) {
    Paragraph note = null;
    for (TextLine line : page.notes) {
      if (note == null || Footnotes.startsNote(line)) {
        note = new Paragraph(line, true);
        note.note = true;
        add(note);
      } else {
        note.lines.add(line);
      }
    }
  }

  private void close() {
    if (open != null) {
      paragraphs.add(open);
      open = null;
    }
    paragraphs.addAll(waiting);
    waiting.clear();
  }
}
