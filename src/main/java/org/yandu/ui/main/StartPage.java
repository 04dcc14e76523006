package org.yandu.ui.main;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;

/** What stands where the text would be while no document is open. */
final class StartPage extends StackPane {
  /**
   * @param empty whether the library holds nothing yet
   */
  StartPage(Commands commands, ObservableValue<Boolean> empty, Texts texts) {
    getStyleClass().add("start-page");
    var samples = Buttons.primary(texts.get("main.start.samples"), commands::importSamples);
    samples.setId("import-samples");
    EmptyState welcome =
        new EmptyState(
            Feather.BOOK_OPEN,
            texts.get("main.start.title"),
            texts.get("main.start.text"),
            samples,
            Buttons.words(texts.get("main.start.open"), commands::chooseFiles));
    EmptyState choose =
        new EmptyState(
            Feather.BOOK,
            texts.get("main.choose.title"),
            texts.get("main.choose.text"),
            Buttons.words(texts.get("main.start.open"), commands::chooseFiles));
    welcome.getStyleClass().add("welcome");
    welcome.visibleProperty().bind(empty.map(Boolean::booleanValue).orElse(false));
    choose.visibleProperty().bind(welcome.visibleProperty().not());
    getChildren().addAll(welcome, choose);
  }
}
