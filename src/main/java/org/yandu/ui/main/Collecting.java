package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.i18n.Texts;
import org.yandu.library.Library;
import org.yandu.note.Notebook;
import org.yandu.ui.kit.Notices;

/** Puts highlights and notes into notebooks, from wherever they are seen. */
final class Collecting {
  private final DeskModel desk;
  private final Notices notices;
  private final Texts texts;
  private Optional<UUID> last = Optional.empty();

  Collecting(DeskModel desk, Notices notices, Texts texts) {
    this.desk = requireNonNull(desk);
    this.notices = requireNonNull(notices);
    this.texts = requireNonNull(texts);
  }

  /** The notebook used last first. */
  List<Notebook> notebooks() {
    List<Notebook> all = desk.filingProperty().get().notebooks();
    return java.util.stream.Stream.concat(
            all.stream().filter(book -> last.filter(book.id()::equals).isPresent()),
            all.stream().filter(book -> last.filter(book.id()::equals).isEmpty()))
        .toList();
  }

  void use(UUID notebook) {
    last = Optional.of(notebook);
  }

  void collect(Notebook notebook, List<UUID> items) {
    use(notebook.id());
    desk.change(
        () -> library().notebooks().collect(notebook.id(), items),
        count -> tell(count, notebook.title()));
  }

  /** Into the notebook used last; into a new one where there is none. */
  void collect(List<UUID> items) {
    List<Notebook> all = notebooks();
    if (all.isEmpty()) {
      collectInNew(items);
    } else {
      collect(all.getFirst(), items);
    }
  }

  void collectInNew(List<UUID> items) {
    String title = texts.get("notebooks.untitled");
    desk.change(
        () -> library().notebooks().collectInNew(title, items),
        made -> {
          use(made.id());
          tell(items.size(), made.title());
        });
  }

  private void tell(int count, String title) {
    if (count == 0) {
      notices.tell(texts.get("notebooks.collected.already", title));
    } else {
      notices.tell(
          texts.get("notebooks.collected", count, title), texts.get("main.undo"), desk::undo);
    }
  }

  private Library library() {
    return desk.library();
  }
}
