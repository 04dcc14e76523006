package org.yandu.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yandu.text.NoteMarkers.Form;
import org.yandu.text.NoteMarkers.Mark;

/**
 * Which note a marker in the text stands for, and the way back. Immutable, any thread.
 *
 * <p>A note follows its markers: at the end of a page, of the work or of the whole. Numbers that
 * start again are told apart by the works and by their order.
 */
public final class NoteLinks {
  private static final Pattern HEAD = Pattern.compile("(?:注|注释|註釋|脚注|尾注|参考文献|引文出处)\\s*[：:]?");

  /** No links. */
  public static final NoteLinks NONE = new NoteLinks(List.of());

  /**
   * @param marker in the text
   * @param label what stands for the marker before the note
   * @param note the note, label and all its paragraphs included
   */
  public record Link(Range marker, Range label, Range note) {}

  private record Note(Mark label, Range range) {}

  /**
   * @param run how often numbers have started again before it
   */
  private record Marker(Mark mark, int work, int run) {}

  private final List<Link> byMarker;
  private final List<Link> byLabel;

  private NoteLinks(List<Link> links) {
    byMarker = links.stream().sorted(Comparator.comparing(Link::marker)).toList();
    byLabel =
        links.stream()
            .sorted(Comparator.comparing(Link::label).thenComparing(Link::marker))
            .toList();
  }

  /** The links of a document, in time linear to its size. */
  public static NoteLinks of(Document document) {
    return new NoteLinks(new Collector(document).links());
  }

  /** In text order of their markers. */
  public List<Link> all() {
    return byMarker;
  }

  /** The link whose marker holds the character at {@code offset}. */
  public Optional<Link> at(int offset) {
    int at = firstAfter(byMarker, offset, false);
    return at > 0 && byMarker.get(at - 1).marker().contains(offset)
        ? Optional.of(byMarker.get(at - 1))
        : Optional.empty();
  }

  /** Those whose markers begin in a range, in text order. */
  public List<Link> within(Range range) {
    int from = firstAfter(byMarker, range.start() - 1, false);
    return byMarker.subList(from, firstAfter(byMarker, range.end() - 1, false));
  }

  /** The first link to the note whose label holds the character at {@code offset}. */
  public Optional<Link> back(int offset) {
    int at = firstAfter(byLabel, offset, true) - 1;
    if (at < 0 || !byLabel.get(at).label().contains(offset)) {
      return Optional.empty();
    }
    while (at > 0 && byLabel.get(at - 1).label().equals(byLabel.get(at).label())) {
      at--;
    }
    return Optional.of(byLabel.get(at));
  }

  private static int firstAfter(List<Link> links, int offset, boolean label) {
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Range range = label ? links.get(middle).label() : links.get(middle).marker();
      if (range.start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Reads the blocks once; what has the same key stands together in text order. */
  private static final class Collector {
    private final Document document;
    private final List<Integer> workStarts;
    private final Map<String, List<Object>> byKey = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private boolean afterHead;
    private Mark label;
    private Range note;
    private int run;
    private int lastNumber;

    Collector(Document document) {
      this.document = document;
      workStarts = document.works().stream().map(work -> work.range().start()).toList();
    }

    List<Link> links() {
      for (Block block : document.blocks()) {
        block(block);
      }
      finishNote();
      byKey.values().forEach(this::match);
      return links;
    }

    private void block(Block block) {
      boolean isNote = block.kind() == BlockKind.NOTE;
      Optional<Mark> found = label(block, isNote);
      if (found.isPresent()) {
        finishNote();
        label = found.get();
        note = block.range();
      } else if (isNote) {
        note = label == null ? null : new Range(note.start(), block.range().end());
      } else {
        finishNote();
        text(block);
      }
    }

    /** Files without notes of their own keep them as paragraphs after a line that says so. */
    private Optional<Mark> label(Block block, boolean isNote) {
      boolean mayBe = isNote || block.kind().isParagraph() || block.kind() == BlockKind.BACK_MATTER;
      return mayBe
          ? NoteMarkers.label(document, block, isNote)
              .filter(mark -> isNote || afterHead || mark.form() == Form.BRACKETS)
          : Optional.empty();
    }

    private void text(Block block) {
      afterHead =
          block.range().length() < 12 && HEAD.matcher(document.shown(block.range())).matches();
      for (Mark mark : NoteMarkers.in(document, block)) {
        int number = Character.isDigit(mark.key().charAt(0)) ? Integer.parseInt(mark.key()) : 0;
        if (number == 1 && lastNumber > 1) {
          run++;
        }
        lastNumber = number > 0 ? number : lastNumber;
        add(mark.key(), new Marker(mark, work(mark.range().start()), run));
      }
    }

    private int work(int offset) {
      int at = Collections.binarySearch(workStarts, offset);
      return at >= 0 ? at : -at - 2;
    }

    private void finishNote() {
      if (label != null) {
        add(label.key(), new Note(label, note));
      }
      label = null;
      note = null;
    }

    private void add(String key, Object what) {
      byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(what);
    }

    /** Markers and notes with one key take turns; each turn is matched by itself. */
    private void match(List<Object> sequence) {
      List<Marker> waiting = new ArrayList<>();
      Note before = null;
      int i = 0;
      while (i < sequence.size()) {
        List<Note> notes = new ArrayList<>();
        for (; i < sequence.size() && sequence.get(i) instanceof Marker marker; i++) {
          waiting.add(marker);
        }
        for (; i < sequence.size() && sequence.get(i) instanceof Note next; i++) {
          notes.add(next);
        }
        if (notes.isEmpty()) {
          again(waiting, before);
        } else {
          match(waiting, notes);
          before = notes.getLast();
        }
        waiting.clear();
      }
    }

    /** A marker after the last note with its number repeats an earlier one of the same work. */
    private void again(List<Marker> waiting, Note before) {
      for (Marker marker : waiting) {
        if (before != null && marker.work() == work(before.range().start())) {
          link(marker, before);
        }
      }
    }

    private void match(List<Marker> waiting, List<Note> notes) {
      Collection<List<Marker>> groups = together(waiting, false);
      if (groups.size() > notes.size()) {
        groups = together(waiting, true);
      }
      List<List<Marker>> last = List.copyOf(groups);
      int skipped = Math.max(0, last.size() - notes.size());
      for (int i = skipped; i < last.size(); i++) {
        Note note = notes.get(i - skipped);
        last.get(i).forEach(marker -> link(marker, note));
      }
    }

    private static Collection<List<Marker>> together(List<Marker> waiting, boolean wholeWorks) {
      Map<List<Integer>, List<Marker>> groups = new LinkedHashMap<>();
      for (Marker marker : waiting) {
        groups
            .computeIfAbsent(
                List.of(marker.work(), wholeWorks ? 0 : marker.run()), _ -> new ArrayList<>())
            .add(marker);
      }
      return groups.values();
    }

    private void link(Marker marker, Note note) {
      if (marker.mark().form().fits(note.label().form())) {
        links.add(new Link(marker.mark().range(), note.label().range(), note.range()));
      }
    }
  }
}
