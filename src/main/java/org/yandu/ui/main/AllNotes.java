package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yandu.i18n.Texts;
import org.yandu.library.Library;
import org.yandu.library.Link;
import org.yandu.library.Overview.Item;
import org.yandu.library.Overview.Quotation;
import org.yandu.library.StudyNotesFormat;
import org.yandu.note.HighlightColor;
import org.yandu.note.Notebook;
import org.yandu.ui.kit.Notices;
import org.yandu.ui.kit.TypedWords;
import org.yandu.ui.main.WordKeeping.Words;
import org.yandu.ui.overview.BinView;
import org.yandu.ui.overview.OverviewActions;
import org.yandu.ui.overview.OverviewModel;
import org.yandu.ui.overview.OverviewView;

/** The page of all notes and the bin in the window, and what they ask for. */
final class AllNotes implements OverviewActions {
  private final DeskModel desk;
  private final PageHost host;
  private final Collecting collecting;
  private final Machine machine;
  private final Notices notices;
  private final Texts texts;
  private final OverviewModel model = new OverviewModel(this);
  private final OverviewView view;
  private final BinView bin;

  /** Whether a note is being written: rows stay where they are meanwhile. */
  private boolean writing;

  AllNotes(
      DeskModel desk, PageHost host, Collecting collecting, Machine machine, Reporter reporter) {
    this.desk = requireNonNull(desk);
    this.host = requireNonNull(host);
    this.collecting = requireNonNull(collecting);
    this.machine = requireNonNull(machine);
    notices = reporter.notices();
    texts = reporter.texts();
    view = new OverviewView(model, texts);
    bin = new BinView(this::restore, texts);
    desk.filingProperty()
        .addListener((_, _, _) -> {
          if (!writing) {
            refresh();
          }
        });
  }

  /** Where words go that are for the reader: the clipboard and the corner of the window. */
  record Reporter(Consumer<String> clipboard, Notices notices, Texts texts) {}

  OverviewModel model() {
    return model;
  }

  /** Gives the keys of the pages their actions; undo and redo are followed on the pages. */
  void fill(Map<Shortcut, Runnable> actions) {
    actions.put(Shortcut.ALL_NOTES, this::open);
    actions.put(Shortcut.BIN, this::openBin);
    actions.computeIfPresent(Shortcut.UNDO, (_, run) -> stepping(run, this::undo));
    actions.computeIfPresent(Shortcut.REDO, (_, run) -> stepping(run, this::redo));
  }

  private Runnable stepping(Runnable inPanes, Runnable onPage) {
    return () -> (shown() ? onPage : inPanes).run();
  }

  private boolean shown() {
    return host.shows(view) || host.shows(bin);
  }

  /** Hands over what is being written, which goes on. */
  void save() {
    view.save();
  }

  /** Keeps what is being written, which ends. */
  void keep() {
    view.stop();
  }

  void open() {
    load(() -> host.show(texts.get("overview.title"), view, view::takeKeys));
  }

  /** Opens the page at one note. */
  void openAt(UUID note) {
    load(() ->
        host.show(
            texts.get("overview.title"),
            view,
            () -> {
              view.choose(note);
              view.takeKeys();
            }));
  }

  @Override
  public void openBin() {
    view.finish();
    desk.background()
        .inOrder(
            () -> library().bin().list(),
            deleted -> {
              bin.show(deleted);
              host.show(texts.get("bin.title"), bin, bin::takeKeys);
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
            () -> OverviewModel.Loaded.of(library().overview()),
            loaded -> {
              model.show(loaded);
              done.run();
            });
  }

  /** Not the desk's way, which opens what it touches in front of the reader. */
  private void undo() {
    change(() -> library().undo());
  }

  private void redo() {
    change(() -> library().redo());
  }

  private void change(Runnable change) {
    changeAnd(change, () -> {});
  }

  private void changeAnd(Runnable change, Runnable then) {
    view.save();
    writing = false;
    desk.change(
        () -> {
          change.run();
          return true;
        },
        _ -> then.run());
  }

  /** The change with a notice that offers to take it back. */
  private void changeTelling(Runnable change, String sentence) {
    changeAnd(change, () -> notices.tell(sentence, texts.get("main.undo"), this::undo));
  }

  @Override
  public void go(Item item) {
    if (item.home().isEmpty()) {
      view.write();
      return;
    }
    if (item.removed()) {
      notices.tell(
          texts.get("overview.go.removed"),
          texts.get("overview.restore"),
          () -> restoreDocument(item.home().get().id()));
      return;
    }
    view.finish();
    host.close();
    Link.Kind kind = item.highlight().isPresent() ? Link.Kind.HIGHLIGHT : Link.Kind.NOTE;
    desk.follow(new Link(kind, item.id()), () -> notices.warn(texts.get("main.link.gone")));
  }

  @Override
  public void setKind(List<UUID> items, String kind) {
    changeTelling(() -> library().labels().setKind(items, kind), changed(items));
  }

  @Override
  public void setImportant(List<UUID> items, boolean important) {
    changeTelling(() -> library().labels().setImportant(items, important), changed(items));
  }

  @Override
  public void addTag(List<UUID> items, String tag) {
    changeTelling(() -> library().labels().addTag(items, tag), changed(items));
  }

  @Override
  public void removeTag(List<UUID> items, String tag) {
    changeTelling(() -> library().labels().removeTag(items, tag), changed(items));
  }

  @Override
  public void setColor(List<UUID> items, HighlightColor color) {
    changeTelling(() -> library().labels().setColor(items, color), changed(items));
  }

  private String changed(List<UUID> items) {
    return texts.get("overview.done", items.size());
  }

  @Override
  public void delete(List<UUID> items) {
    changeTelling(() -> library().deleteAll(items), texts.get("overview.deleted", items.size()));
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

  @Override
  public TypedWords typed() {
    return desk.keeping();
  }

  @Override
  public void write(Item item, String text) {
    // The page follows when the writing is done, so that nothing moves under the hand.
    writing = true;
    desk.keeping()
        .keep(new Words(item.id(), item.words(), text, to -> to.overview().write(item.id(), text)));
  }

  @Override
  public void written() {
    writing = false;
    refresh();
  }

  @Override
  public void restoreDocument(UUID document) {
    changeTelling(() -> library().bin().restore(List.of(document)), texts.get("overview.restored"));
  }

  private void restore(Collection<UUID> items) {
    changeTelling(() -> library().bin().restore(items), texts.get("bin.restored", items.size()));
  }

  @Override
  public void copy(List<UUID> items) {
    desk.background()
        .inOrder(
            () ->
                library().overview().quotations(items).stream()
                    .map(this::quoted)
                    .collect(Collectors.joining("\n\n")),
            words -> {
              machine.clipboard().accept(words);
              notices.tell(texts.get("overview.copied", items.size()));
            });
  }

  private String quoted(Quotation quotation) {
    return quotation.citation().isEmpty()
        ? quotation.words()
        : texts.get("main.quotation", quotation.words(), quotation.citation());
  }

  @Override
  public void export(List<UUID> items, StudyNotesFormat format) {
    String name =
        texts.get("main.export.allName") + "." + format.name().toLowerCase(java.util.Locale.ROOT);
    machine
        .choosers()
        .fileToWrite(texts.get("main.export.title"), name)
        .ifPresent(file -> export(items, format, file));
  }

  private void export(List<UUID> items, StudyNotesFormat format, Path file) {
    view.finish();
    desk.background()
        .aside(
            () -> {
              library().overview().export(items, format, file);
              return file;
            },
            written ->
                notices.tell(
                    texts.get("main.exported", written),
                    texts.get("main.exported.copy"),
                    () -> machine.clipboard().accept(written.toString())),
            _ -> notices.warn(texts.get("main.export.failed", file)));
  }
}
