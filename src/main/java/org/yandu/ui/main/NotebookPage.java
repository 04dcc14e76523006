package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yandu.i18n.Texts;
import org.yandu.library.Library;
import org.yandu.library.Link;
import org.yandu.library.Notebooks;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.ui.kit.TypedWords;
import org.yandu.ui.main.WordKeeping.Words;
import org.yandu.ui.notebooks.NotebooksActions;
import org.yandu.ui.notebooks.NotebooksModel;
import org.yandu.ui.notebooks.NotebooksState;
import org.yandu.ui.notebooks.NotebooksView;

/** The page of notebooks and what it asks for. */
final class NotebookPage implements NotebooksActions {
  private final DeskModel desk;
  private final PageHost host;
  private final Collecting collecting;
  private final NotesOut out;
  private final AllNotes.Reporter reporter;
  private final NotebooksModel model = new NotebooksModel(this);
  private final NotebooksView view;
  private final Mending mending;
  private Optional<UUID> current = Optional.empty();
  private BiConsumer<UUID, String> pack = (_, _) -> {};

  /** What there is after a change that was made here, read with it and not shown yet. */
  private final AtomicReference<Loaded> withChange = new AtomicReference<>();

  NotebookPage(
      DeskModel desk,
      PageHost host,
      Collecting collecting,
      Machine machine,
      AllNotes.Reporter reporter) {
    this.desk = requireNonNull(desk);
    this.host = requireNonNull(host);
    this.collecting = requireNonNull(collecting);
    this.reporter = requireNonNull(reporter);
    out = new NotesOut(desk, machine, reporter.notices(), texts());
    view = new NotebooksView(model, texts());
    mending = new Mending(reporter, this::restore);
    desk.filingProperty()
        .addListener((_, _, filing) -> {
          model.showOthers(filing.others());
          follow();
        });
    host.openProperty().addListener((_, _, open) -> model.finish());
  }

  NotebooksModel model() {
    return model;
  }

  boolean isShown() {
    return host.shows(view);
  }

  /** How the page is set up. */
  NotebooksState state() {
    return view.state();
  }

  void resume(NotebooksState before) {
    current = before.notebook();
    current.ifPresent(collecting::use);
    view.resume(before);
  }

  void open() {
    if (current.isEmpty()) {
      current = collecting.notebooks().stream().findFirst().map(Notebook::id);
    }
    load(() -> host.show(texts().get("notebooks.title"), view, view::takeKeys));
  }

  /** Shows what the disk refuses, and what it takes after all. */
  void showRefused() {
    model.showRefused();
    follow();
  }

  /** Hands over what is being written, which goes on. */
  void save() {
    model.save();
  }

  /** Keeps what is being written. */
  void keep() {
    model.finish();
    saveTitle();
  }

  /** Keeps the title as it is typed now. */
  void saveTitle() {
    // What is not shown does not follow, and may be older than the title there is.
    if (host.shows(view)) {
      view.rename();
    }
  }

  private record Loaded(
      List<Notebook> all, Optional<Notebook> shown, List<Notebooks.Shown> entries) {}

  private void load(Runnable done) {
    Optional<UUID> wanted = current;
    desk.background().inOrder(() -> loaded(wanted), loaded -> show(loaded, done));
  }

  private Loaded loaded(Optional<UUID> wanted) {
    List<Notebook> all = library().notebooks().all();
    Optional<Notebook> shown =
        all.stream()
            .filter(book -> wanted.filter(book.id()::equals).isPresent())
            .findFirst()
            .or(() -> all.stream().findFirst());
    return new Loaded(
        all, shown, shown.map(book -> library().notebooks().entries(book.id())).orElse(List.of()));
  }

  private void show(Loaded loaded, Runnable done) {
    current = loaded.shown().map(Notebook::id);
    current.ifPresent(collecting::use);
    model.show(loaded.all(), loaded.shown(), loaded.entries());
    done.run();
  }

  /** After every change: what was read with it, if it was made here, else it is read now. */
  private void follow() {
    Loaded read = withChange.getAndSet(null);
    if (read != null) {
      show(read, () -> {});
    } else if (isShown()) {
      load(() -> {});
    }
  }

  /** What has become of the notebook is shown with the change, not after it. */
  private void change(Runnable change, Runnable done) {
    Optional<UUID> wanted = current;
    change(
        () -> {
          change.run();
          return wanted;
        },
        _ -> done.run());
  }

  /**
   * @param change says which notebook is to be shown
   */
  private void change(Supplier<Optional<UUID>> change, Consumer<Optional<UUID>> done) {
    desk.change(
        () -> {
          Optional<UUID> wanted = change.get();
          withChange.set(loaded(wanted));
          return wanted;
        },
        done);
  }

  @Override
  public void create() {
    model.finish();
    String title = texts().get("notebooks.untitled");
    change(() -> Optional.of(library().notebooks().create(title).id()), _ -> view.nameIt());
  }

  @Override
  public void rename(UUID notebook, String title) {
    desk.keeping().keep(new Words(notebook, "", title, to -> rename(to, notebook, title)));
  }

  /** The title of a notebook that is gone is of no use to anybody. */
  private static void rename(Library library, UUID notebook, String title) {
    if (library.notebooks().all().stream().anyMatch(book -> book.id().equals(notebook))) {
      library.notebooks().rename(notebook, title);
    }
  }

  @Override
  public TypedWords typed() {
    return desk.keeping();
  }

  @Override
  public void delete(UUID notebook) {
    model.finish();
    change(
        () -> library().notebooks().delete(notebook),
        () ->
            reporter
                .notices()
                .tell(texts().get("notebooks.deleted"), texts().get("main.undo"), desk::undo));
  }

  @Override
  public void choose(UUID notebook) {
    model.finish();
    current = Optional.of(notebook);
    load(() -> {});
  }

  @Override
  public void add(UUID notebook, Optional<UUID> after, NotebookEntry.Content words) {
    desk.change(
        () -> {
          NotebookEntry made = library().notebooks().add(notebook, after, words);
          withChange.set(loaded(Optional.of(notebook)));
          return made;
        },
        made -> model.edit(made.id()));
  }

  @Override
  public void setText(UUID entry, String text) {
    String book = model.currentProperty().get().title();
    desk.keeping().keep(new Words(entry, book, text, to -> to.notebooks().setText(entry, text)));
  }

  @Override
  public void move(List<UUID> entries, Optional<UUID> after) {
    change(() -> library().notebooks().move(entries, after), () -> view.choose(entries));
  }

  @Override
  public void remove(List<UUID> entries) {
    change(() -> library().notebooks().remove(entries), () -> {});
  }

  @Override
  public void go(Notebooks.Shown excerpt) {
    if (excerpt.lost()) {
      mending.tell(excerpt);
      return;
    }
    host.close();
    Link.Kind kind = excerpt.color().isPresent() ? Link.Kind.HIGHLIGHT : Link.Kind.NOTE;
    if (excerpt.entry().content() instanceof NotebookEntry.Excerpt collected) {
      desk.follow(
          new Link(kind, collected.item()),
          () -> reporter.notices().warn(texts().get("main.link.gone")));
    }
  }

  @Override
  public void mend(Notebooks.Shown excerpt) {
    mending.mend(excerpt);
  }

  private void restore(UUID item) {
    change(
        () -> library().bin().restore(List.of(item)),
        () ->
            reporter
                .notices()
                .tell(texts().get("notebooks.mended"), texts().get("main.undo"), desk::undo));
  }

  /**
   * @param action has the reader look at an item of a document that has no certain place in it
   */
  void onReview(BiConsumer<UUID, UUID> action) {
    mending.onReview((document, item) -> {
      host.close();
      action.accept(document, item);
    });
  }

  @Override
  public void settle(UUID entry, Optional<String> words) {
    model.save();
    change(() -> library().packs().settle(entry, words), () -> {});
  }

  @Override
  public void pack(UUID notebook) {
    model.finish();
    pack.accept(notebook, model.currentProperty().get().title());
  }

  /**
   * @param action asks what to hand out of a notebook with this title
   */
  void onPack(BiConsumer<UUID, String> action) {
    pack = requireNonNull(action);
  }

  @Override
  public void export(UUID notebook) {
    model.finish();
    out.exportNotebook(notebook, model.currentProperty().get().title());
  }

  private Library library() {
    return desk.library();
  }

  private Texts texts() {
    return reporter.texts();
  }
}
