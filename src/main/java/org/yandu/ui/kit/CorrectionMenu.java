package org.yandu.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.yandu.correction.Correction;
import org.yandu.correction.CorrectionMaker;
import org.yandu.i18n.Texts;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** The entries of a context menu that correct the structure at some places. */
public final class CorrectionMenu {
  private final CorrectionActions actions;
  private final Texts texts;

  public CorrectionMenu(CorrectionActions actions, Texts texts) {
    this.actions = requireNonNull(actions);
    this.texts = requireNonNull(texts);
  }

  /** The entries for these places; what makes no sense there cannot be chosen. */
  public List<MenuItem> items(Places document, List<Range> places) {
    var maker = new CorrectionMaker(document);
    Menu levels = new Menu(texts.get("correct.headings"));
    List<MenuItem> items = new ArrayList<>(List.of(levels));
    for (CorrectionAct act : CorrectionAct.values()) {
      List<Correction> made = act.make(maker, places);
      MenuItem item = item(act, made);
      switch (act) {
        case HEADING_1, HEADING_2, HEADING_3 -> levels.getItems().add(item);
        case JOIN, NEW_WORK, SPEAKER -> {
          items.add(new SeparatorMenuItem());
          items.add(item);
        }
        case NOT_NEW_WORK -> {
          if (!made.isEmpty()) {
            items.add(item);
          }
        }
        default -> items.add(item);
      }
    }
    levels.setDisable(levels.getItems().stream().allMatch(MenuItem::isDisable));
    items.add(new SeparatorMenuItem());
    MenuItem pattern = item("pattern", actions::openPattern);
    pattern.setAccelerator(actions.patternKey().orElse(null));
    items.add(pattern);
    items.add(item("unplaced", actions::openUnplaced));
    MenuItem clear = item("clear", actions::clearCorrections);
    clear.setAccelerator(actions.clearKey().orElse(null));
    items.add(clear);
    return items;
  }

  private MenuItem item(CorrectionAct act, List<Correction> made) {
    MenuItem item = item(act.name(), () -> actions.correct(made));
    item.setAccelerator(actions.key(act).orElse(null));
    item.setDisable(made.isEmpty());
    return item;
  }

  private MenuItem item(String name, Runnable action) {
    MenuItem item = new MenuItem(texts.get("correct." + name));
    item.setId("correct-" + name);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
