package org.yandu.ui.settings;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A row of buttons of which exactly one is pressed. */
final class Choice extends HBox {
  /** One of the buttons. */
  static final class Button extends ToggleButton {
    private Button() {}

    /** A press on what is chosen already does not take the choice away. */
    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }
  }

  /**
   * @param dress gives the button of a value its words and looks
   * @param chosen the value of the button that is pressed; one without a button, or whose button is
   *     greyed, stands for the first
   */
  Choice(List<String> values, BiConsumer<String, Button> dress, StringProperty chosen) {
    getStyleClass().add("theme-row");
    ToggleGroup group = new ToggleGroup();
    for (String value : values) {
      Button button = new Button();
      button.setId("choose-" + value);
      button.setToggleGroup(group);
      dress.accept(value, button);
      button.setSelected(value.equals(chosen.get()) && !button.isDisable());
      button.setOnAction(_ -> chosen.set(value));
      getChildren().add(button);
    }
    if (group.getSelectedToggle() == null) {
      group.getToggles().getFirst().setSelected(true);
    }
  }
}
