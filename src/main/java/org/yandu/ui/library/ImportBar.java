package org.yandu.ui.library;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;

/** Shows an import under way at the foot of the window; gone when there is none. */
public final class ImportBar extends HBox {
  public ImportBar(ImportModel model, Texts texts) {
    getStyleClass().add("import-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label what = new Label();
    what.setId("import-what");
    what.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> sentence(model.stateProperty().get(), texts), model.stateProperty()));
    what.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    what.setMaxWidth(Double.MAX_VALUE);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.stateProperty().map(ImportModel.State::part));
    Button stop = Buttons.words(texts.get("library.importing.cancel"), model::cancel, Styles.SMALL);
    stop.setId("import-stop");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.disableProperty().bind(model.stateProperty().map(ImportModel.State::stopping));
    getChildren().addAll(what, bar, stop);
    visibleProperty().bind(model.runningProperty());
    managedProperty().bind(model.runningProperty());
  }

  private static String sentence(ImportModel.State state, Texts texts) {
    if (state.stopping()) {
      return texts.get("library.importing.stopping");
    }
    return state.total() == 0 || state.file().isEmpty()
        ? texts.get("library.importing.start")
        : texts.get("library.importing", state.file(), state.done() + 1, state.total());
  }
}
