package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.yandu.i18n.Texts;
import org.yandu.library.Library;
import org.yandu.library.Link;
import org.yandu.library.Overview.Item;
import org.yandu.library.StudyNotesFormat;
import org.yandu.note.HighlightColor;
import org.yandu.note.Notebook;
import org.yandu.ui.kit.Newest;
import org.yandu.ui.kit.Notices;
import org.yandu.ui.kit.TypedWords;
import org.yandu.ui.main.WordKeeping.Words;
import org.yandu.ui.overview.BinView;
import org.yandu.ui.overview.OverviewActions;
import org.yandu.ui.overview.OverviewModel;
import org.yandu.ui.overview.OverviewState;
import org.yandu.ui.overview.OverviewView;

/** The page of all notes and the bin in the window, and what they ask for. */
final class AllNotes implements OverviewActions {
  private final DeskModel desk;
  private final PageHost host;
  private final Collecting collecting;
  private final NotesOut out;
  private final Notices notices;
  private final Texts texts;
  private final OverviewModel model;
  private final Newest loading;
  private final List<Runnable> awaiting = new ArrayList<>();
  private final OverviewView view;
  private final BinView bin;

  AllNotes(
      DeskModel desk, PageHost host, Collecting collecting, Machine machine, Reporter reporter) {
    this.desk = requireNonNull(desk);
    this.host = requireNonNull(host);
    this.collecting = requireNonNull(collecting);
    notices = reporter.notices();
    texts = reporter.texts();
    model = new OverviewModel(this, desk.background());
    loading = Newest.inOrder(desk.background());
    view = new OverviewView(model, texts);
    out = new NotesOut(desk, machine, notices, texts);
    bin = new BinView(this::restore, texts);
    desk.filingProperty()
        .addListener((_, _, _) -> {
          if (!model.isWriting()) {
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
    return showsNotes() || showsBin();
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

  /** How the page is set up. */
  OverviewState state() {
    return view.state();
  }

  void resume(OverviewState before) {
    view.resume(before);
  }

  boolean showsBin() {
    return host.shows(bin);
  }

  boolean showsNotes() {
    return host.shows(view);
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

  /** Of several only the last is loaded; what is to be done then is done for all. */
  private void load(Runnable done) {
    Library read = library();
    awaiting.add(done);
    loading.ask(
        () -> OverviewModel.Loaded.of(read.overview()),
        loaded -> {
          List<Runnable> due = List.copyOf(awaiting);
          awaiting.clear();
          model.show(loaded, () -> due.forEach(Runnable::run));
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
    view.finish();
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
    desk.keeping()
        .keep(new Words(item.id(), item.words(), text, to -> to.overview().write(item.id(), text)));
  }

  @Override
  public void written() {
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
    out.copy(items);
  }

  @Override
  public void export(List<UUID> items, StudyNotesFormat format) {
    view.finish();
    out.export(items, format);
  }
}
