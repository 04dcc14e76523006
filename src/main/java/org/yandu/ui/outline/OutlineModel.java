package org.yandu.ui.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.text.Document;
import org.yandu.text.Lines;
import org.yandu.text.Section;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;
import org.yandu.ui.outline.OutlineItem.Kind;

/** The outline of the document on screen, filtered, and the line where reading is. */
public final class OutlineModel {
  private final ObjectProperty<Document> document = new SimpleObjectProperty<>(this, "document");
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ReadOnlyObjectWrapper<List<OutlineItem>> items =
      new ReadOnlyObjectWrapper<>(this, "items", List.of());
  private final ReadOnlyObjectWrapper<OutlineItem> current =
      new ReadOnlyObjectWrapper<>(this, "current");
  private List<OutlineItem> whole = List.of();
  private List<OutlineItem> flat = List.of();
  private int place;

  public OutlineModel() {
    document.addListener((_, _, fresh) -> show(fresh));
    filter.addListener((_, _, _) -> sift());
  }

  public ObjectProperty<Document> documentProperty() {
    return document;
  }

  public StringProperty filterProperty() {
    return filter;
  }

  /** The works on top; with a filter only lines that match and those above them. */
  public ReadOnlyObjectProperty<List<OutlineItem>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  /** The line of the part that is being read, or null. */
  public ReadOnlyObjectProperty<OutlineItem> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Tells where reading is. */
  public void follow(int offset) {
    place = offset;
    current.set(at(offset).orElse(null));
  }

  private Optional<OutlineItem> at(int offset) {
    int low = 0;
    int high = flat.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (flat.get(middle).range().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 ? Optional.of(flat.get(low - 1)) : flat.stream().findFirst();
  }

  private void show(Document fresh) {
    whole =
        fresh == null ? List.of() : fresh.works().stream().map(work -> item(fresh, work)).toList();
    place = 0;
    sift();
  }

  private void sift() {
    String words = filter.get().strip().toLowerCase(Locale.ROOT);
    List<OutlineItem> found = words.isEmpty() ? whole : sift(whole, words);
    flat = found.stream().flatMap(OutlineItem::all).toList();
    current.set(null);
    items.set(found);
    follow(place);
  }

  private static List<OutlineItem> sift(List<OutlineItem> from, String words) {
    List<OutlineItem> kept = new ArrayList<>();
    for (OutlineItem item : from) {
      if (has(item, words)) {
        kept.add(item);
      } else {
        List<OutlineItem> below = sift(item.children(), words);
        if (!below.isEmpty()) {
          kept.add(item.withChildren(below));
        }
      }
    }
    return kept;
  }

  private static boolean has(OutlineItem item, String words) {
    return item.label().toLowerCase(Locale.ROOT).contains(words)
        || item.detail().toLowerCase(Locale.ROOT).contains(words);
  }

  private static OutlineItem item(Document document, Work work) {
    List<OutlineItem> below = new ArrayList<>();
    work.sections().forEach(section -> below.add(item(document, section)));
    work.turns().forEach(turn -> below.add(item(document, turn)));
    below.sort(Comparator.comparing(OutlineItem::range));
    return new OutlineItem(
        Kind.WORK,
        work.title().map(document::shown).map(Lines::joined).orElse(""),
        work.speaker().map(OutlineModel::person).orElse(""),
        work.title().orElse(work.range()),
        below);
  }

  private static OutlineItem item(Document document, Section section) {
    return new OutlineItem(
        section.runIn() ? Kind.RUN_IN : Kind.SECTION,
        Lines.joined(document.shown(section.heading())),
        "",
        section.heading(),
        section.children().stream().map(child -> item(document, child)).toList());
  }

  private static OutlineItem item(Document document, Turn turn) {
    String words = Lines.joined(document.shown(turn.range()));
    return new OutlineItem(
        Kind.TURN, words.substring(0, Math.min(words.length(), 40)), "", turn.label(), List.of());
  }

  private static String person(Speaker speaker) {
    return speaker.post().isEmpty() ? speaker.name() : speaker.name() + "  " + speaker.post();
  }
}
