package org.yandu.ui.notes;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Icons;
import org.yandu.ui.kit.Kinds;

/** What cards can be sifted by beside words and colours: kind, tag, what is important. */
final class FilterMenu extends MenuButton {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final NotesModel model;
  private final Texts texts;

  FilterMenu(NotesModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("notes-more-filters");
    setGraphic(Icons.of(Feather.FILTER));
    setAccessibleText(texts.get("notes.filter.more"));
    setTooltip(new javafx.scene.control.Tooltip(texts.get("notes.filter.more")));
    getStyleClass().addAll("button-icon", "filter-menu", Styles.FLAT, Tweaks.NO_ARROW);
    // The skin wants one entry before it opens the menu; what is in it is known only then.
    getItems().add(new MenuItem());
    setOnShowing(_ -> fill());
    model
        .filterProperty()
        .addListener((_, _, filter) -> pseudoClassStateChanged(ACTIVE, filter.isHidden()));
  }

  private void fill() {
    NoteFilter now = model.filterProperty().get();
    getItems().clear();
    add(texts.get("notes.important"), now.important(), f -> f.withImportant(!f.important()));
    Kinds kinds = new Kinds(texts);
    section(
        model.filedUnder()::kinds,
        kind -> add(kinds.name(kind), now.kinds().contains(kind), f -> f.toggledKind(kind)));
    section(
        model.filedUnder()::tags,
        tag -> add("# " + tag, now.tags().contains(tag), f -> f.toggledTag(tag)));
  }

  private void section(Supplier<List<String>> words, java.util.function.Consumer<String> each) {
    if (!words.get().isEmpty()) {
      getItems().add(new SeparatorMenuItem());
      words.get().forEach(each);
    }
  }

  private void add(String name, boolean chosen, UnaryOperator<NoteFilter> change) {
    CheckMenuItem item = new CheckMenuItem(name);
    item.setMnemonicParsing(false);
    item.setSelected(chosen);
    item.setOnAction(_ -> model.filterProperty().set(change.apply(model.filterProperty().get())));
    getItems().add(item);
  }
}
