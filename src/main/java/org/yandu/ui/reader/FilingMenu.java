package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.yandu.i18n.Texts;
import org.yandu.note.Highlight;
import org.yandu.note.Label;
import org.yandu.text.Range;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.kit.Kinds;

/**
 * Says under what a passage is filed. One that is no highlight yet becomes one as soon as something
 * is said of it.
 */
record FilingMenu(ReaderActions actions, Texts texts) {

  /** A highlight, or a range that may become one. */
  record Passage(Optional<Highlight> marked, Range range) {
    static Passage of(PlacedHighlight placed) {
      return new Passage(Optional.of(placed.highlight()), placed.range());
    }

    static Passage of(Range range) {
      return new Passage(Optional.empty(), range);
    }

    Label label() {
      return marked.map(Highlight::label).orElse(Label.NONE);
    }
  }

  List<MenuItem> items(Passage passage, KeyTable keys) {
    CheckMenuItem important = new CheckMenuItem(texts.get("reader.important"));
    important.setId("reader-important");
    important.setSelected(passage.label().important());
    important.setAccelerator(keys.key(ReaderAct.IMPORTANT).orElse(null));
    important.setOnAction(_ -> toggleImportant(passage));
    Menu kinds =
        new Kinds(texts)
            .menu(
                passage.label().kind(),
                actions.ownKinds(),
                kind -> file(passage, id -> actions.setKind(id, kind)));
    kinds.setId("reader-kinds");
    return List.of(
        important,
        kinds,
        item("notes.menu.collect", ReaderAct.COLLECT, keys, () -> collect(passage)));
  }

  /** What copies a passage. */
  List<MenuItem> copying(Passage passage, KeyTable keys) {
    return List.of(
        item("reader.copy", ReaderAct.COPY, keys, () -> actions.copy(passage.range())),
        item("reader.cite", ReaderAct.CITE, keys, () -> actions.copyWithCitation(passage.range())));
  }

  private MenuItem item(String key, ReaderAct act, KeyTable keys, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setAccelerator(keys.key(act).orElse(null));
    item.setOnAction(_ -> action.run());
    return item;
  }

  void toggleImportant(Passage passage) {
    boolean now = passage.label().important();
    file(passage, id -> actions.setImportant(id, !now));
  }

  void collect(Passage passage) {
    file(passage, actions::collect);
  }

  private void file(Passage passage, Consumer<UUID> how) {
    passage
        .marked()
        .ifPresentOrElse(
            highlight -> how.accept(highlight.id()), () -> actions.mark(passage.range(), how));
  }
}
