package org.yandu.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.yandu.i18n.Texts;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.CorrectionMenu;

/** What can be done with the chosen lines of the outline. */
record OutlineMenu(CorrectionMenu corrections, Consumer<List<Range>> note, Texts texts) {

  List<MenuItem> items(Places document, List<Range> places) {
    Range first = places.getFirst();
    MenuItem write = new MenuItem(texts.get("notes.section.new"));
    write.setId("outline-section-note");
    write.setDisable(document.sections(first.start()).isEmpty());
    write.setOnAction(_ -> note.accept(List.of(first)));
    List<MenuItem> items = new ArrayList<>(corrections.items(document, places));
    items.addAll(List.of(new SeparatorMenuItem(), write));
    return items;
  }
}
