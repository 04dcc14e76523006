package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Icons;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.reader.ReaderModel;
import org.yandu.ui.reader.ReadingMode;
import org.yandu.ui.settings.SettingsModel;

/** Whether texts are scrolled or have pages, and whether the line being read stands out. */
final class ReadingModes {
  private final SettingsModel settings;
  private final boolean motion;
  private final KeyTable keys;
  private final Texts texts;

  /**
   * @param motion whether the desktop wishes to see things move
   */
  ReadingModes(SettingsModel settings, boolean motion, KeyTable keys, Texts texts) {
    this.motion = motion;
    this.settings = requireNonNull(settings);
    this.keys = requireNonNull(keys);
    this.texts = requireNonNull(texts);
  }

  /** Lets a text follow what is chosen. */
  void dress(ReaderModel reader) {
    reader.layoutProperty().bind(settings.layoutProperty().map(ReadingMode::named));
    reader.glidingProperty().set(motion);
    reader.rulerProperty().bind(settings.rulerProperty());
  }

  void fill(Map<Shortcut, Runnable> actions) {
    actions.put(Shortcut.MODE, () -> choose(mode().next()));
    actions.put(
        Shortcut.RULER, () -> settings.rulerProperty().set(!settings.rulerProperty().get()));
  }

  private ReadingMode mode() {
    return ReadingMode.named(settings.layoutProperty().get());
  }

  private void choose(ReadingMode mode) {
    settings.layoutProperty().set(mode.word());
  }

  /** The modes, one of them chosen. */
  Menu menu() {
    Menu menu = new Menu(texts.get("main.modes"), Icons.of(Feather.BOOK_OPEN));
    menu.setId("modes");
    ToggleGroup group = new ToggleGroup();
    for (ReadingMode mode : ReadingMode.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.get("main.mode." + mode.word()));
      item.setToggleGroup(group);
      item.setSelected(mode == mode());
      item.setOnAction(_ -> choose(mode));
      settings.layoutProperty().addListener((_, _, _) -> item.setSelected(mode == mode()));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** Turns the ruler on and off. */
  CheckMenuItem ruler() {
    CheckMenuItem item = new CheckMenuItem(texts.get(Shortcut.RULER.textKey()));
    item.setId("ruler");
    keys.chosenProperty()
        .subscribe(_ -> item.setAccelerator(keys.key(Shortcut.RULER).orElse(null)));
    item.selectedProperty().bindBidirectional(settings.rulerProperty());
    return item;
  }
}
