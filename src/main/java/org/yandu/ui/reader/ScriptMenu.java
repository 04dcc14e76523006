package org.yandu.ui.reader;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.yandu.i18n.Texts;
import org.yandu.language.Script;

/** The choice of the characters that the text is drawn in. */
public final class ScriptMenu {
  private final ObjectProperty<Script> script;
  private final Texts texts;

  public ScriptMenu(ObjectProperty<Script> script, Texts texts) {
    this.script = script;
    this.texts = texts;
  }

  /** A new menu with the script in force chosen; for any menu bar, button or context menu. */
  public Menu menu() {
    Menu menu = new Menu(texts.get("reader.script"));
    menu.setId("reader-script");
    var group = new ToggleGroup();
    for (Script each : Script.values()) {
      var item = new RadioMenuItem(texts.get("reader.script." + each.word()));
      item.setId("reader-script-" + each.word());
      item.setToggleGroup(group);
      item.setSelected(each == script.get());
      item.setOnAction(_ -> script.set(each));
      menu.getItems().add(item);
    }
    return menu;
  }
}
