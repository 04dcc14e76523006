package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yandu.i18n.Texts;
import org.yandu.library.Annotations;
import org.yandu.library.Library;
import org.yandu.library.Link;
import org.yandu.library.Overview;
import org.yandu.note.HighlightColor;
import org.yandu.note.Notebook;
import org.yandu.text.Citation;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.Notices;
import org.yandu.ui.overview.BinView;
import org.yandu.ui.overview.OverviewActions;
import org.yandu.ui.overview.OverviewModel;
import org.yandu.ui.overview.OverviewView;

/** The page of all notes and the bin, and what they ask for. */
final class AllNotes implements OverviewActions {
  private final DeskModel desk;
  private final PageHost host;
  private final Collecting collecting;
  private final Annotator annotator;
  private final Consumer<String> clipboard;
  private final Notices notices;
  private final Texts texts;
  private final OverviewModel model = new OverviewModel(this);
  private final OverviewView view;
  private final BinView bin;

  AllNotes(
      DeskModel desk,
      PageHost host,
      Collecting collecting,
      Annotator annotator,
      Reporter reporter) {
    this.annotator = requireNonNull(annotator);
    this.desk = requireNonNull(desk);
    this.host = requireNonNull(host);
    this.collecting = requireNonNull(collecting);
    clipboard = reporter.clipboard();
    notices = reporter.notices();
    texts = reporter.texts();
    view = new OverviewView(model, texts);
    bin = new BinView(this::restore, texts);
    desk.filingProperty().addListener((_, _, _) -> refresh());
    desk.attention().annotationsProperty().addListener((_, _, _) -> refresh());
    desk.entriesProperty().addListener((_, _, _) -> refresh());
  }

  /** Where words go that are for the reader: the clipboard and the corner of the window. */
  record Reporter(Consumer<String> clipboard, Notices notices, Texts texts) {}

  OverviewModel model() {
    return model;
  }

  void open() {
    load(() -> host.show(texts.get("overview.title"), view, view::takeKeys));
  }

  @Override
  public void openBin() {
    desk.background()
        .inOrder(
            () -> library().bin().list(),
            deleted -> {
              bin.show(deleted);
              host.show(texts.get("bin.title"), bin, bin::takeKeys);
            });
  }

  private void restore(Collection<UUID> items) {
    desk.change(
        () -> {
          library().bin().restore(items);
          return library().bin().list();
        },
        left -> {
          bin.show(left);
          notices.tell(texts.get("bin.restored", items.size()), texts.get("main.undo"), desk::undo);
        });
  }

  private Library library() {
    return desk.library();
  }

  private void refresh() {
    if (host.shows(view)) {
      load(() -> {});
    } else if (host.shows(bin)) {
      desk.background().inOrder(() -> library().bin().list(), bin::show);
    }
  }

  private void load(Runnable done) {
    desk.background()
        .inOrder(
            () -> library().overview(),
            overview -> {
              model.show(overview, desk.filingProperty().get().ownKinds());
              done.run();
            });
  }

  @Override
  public void go(Overview.Item item) {
    if (item.removed()) {
      UUID document = item.documentId().orElseThrow();
      notices.tell(
          texts.get("overview.go.removed"),
          texts.get("bin.restore"),
          () -> restore(List.of(document)));
      return;
    }
    host.close();
    if (item.documentId().isEmpty()) {
      annotator.writeNoteOn(item.id());
      return;
    }
    Link.Kind kind = item.highlight().isPresent() ? Link.Kind.HIGHLIGHT : Link.Kind.NOTE;
    desk.follow(new Link(kind, item.id()), () -> notices.warn(texts.get("main.link.gone")));
  }

  @Override
  public void setKind(List<UUID> items, String kind) {
    change(() -> library().labels().setKind(items, kind));
  }

  @Override
  public void setImportant(List<UUID> items, boolean important) {
    change(() -> library().labels().setImportant(items, important));
  }

  @Override
  public void addTag(List<UUID> items, String tag) {
    change(() -> library().labels().addTag(items, tag));
  }

  @Override
  public void removeTag(List<UUID> items, String tag) {
    change(() -> library().labels().removeTag(items, tag));
  }

  @Override
  public void setColor(List<UUID> items, HighlightColor color) {
    change(() -> library().labels().setColor(items, color));
  }

  private void change(Runnable change) {
    desk.change(
        () -> {
          change.run();
          return true;
        },
        _ -> refresh());
  }

  @Override
  public void delete(List<Overview.Item> items) {
    List<UUID> ids = items.stream().map(Overview.Item::id).toList();
    desk.change(
        () -> {
          library().deleteAll(ids);
          return true;
        },
        _ -> {
          refresh();
          notices.tell(
              texts.get("overview.deleted", ids.size()), texts.get("main.undo"), desk::undo);
        });
  }

  @Override
  public void copy(List<Overview.Item> items) {
    desk.background()
        .inOrder(
            () -> items.stream().map(this::quotation).collect(Collectors.joining("\n\n")),
            words -> {
              clipboard.accept(words);
              notices.tell(texts.get("overview.copied", items.size()));
            });
  }

  private String quotation(Overview.Item item) {
    String words = item.words().isBlank() ? item.text() : item.words();
    if (item.documentId().isEmpty()) {
      return words;
    }
    Optional<String> citation = item.removed() ? Optional.empty() : citation(item);
    return texts.get(
        "main.quotation", words, citation.orElseGet(() -> "《" + item.document() + "》"));
  }

  private Optional<String> citation(Overview.Item item) {
    UUID document = item.documentId().orElseThrow();
    Annotations written = library().annotations(document);
    Optional<Range> range =
        item.highlight().flatMap(written::rangeOf).or(() -> item.note().flatMap(written::rangeOf));
    return range.map(at -> Citation.of(Places.of(library().document(document)), at).text());
  }

  @Override
  public List<Notebook> notebooks() {
    return collecting.notebooks();
  }

  @Override
  public void collect(Notebook notebook, List<UUID> items) {
    collecting.collect(notebook, items);
  }

  @Override
  public void collectInNew(List<UUID> items) {
    collecting.collectInNew(items);
  }
}
