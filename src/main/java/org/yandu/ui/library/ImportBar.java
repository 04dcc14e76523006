package org.yandu.ui.library;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;

/** Shows an import under way at the foot of the window; gone when there is none. */
public final class ImportBar extends HBox {
  public ImportBar(ImportModel model, Texts texts) {
    getStyleClass().add("import-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label what = new Label();
    what.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("library.importing", model.whatProperty().get()),
                model.whatProperty()));
    what.setMaxWidth(Double.MAX_VALUE);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.partProperty());
    getChildren()
        .addAll(
            what,
            bar,
            Buttons.words(texts.get("library.importing.cancel"), model::cancel, Styles.SMALL));
    visibleProperty().bind(model.runningProperty());
    managedProperty().bind(model.runningProperty());
  }
}
