package org.yandu.ui.export;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.library.DocumentEntry;
import org.yandu.library.StudyNotesFormat;

/** Asks what to hand out and in which form. */
public final class ExportView extends VBox {
  private static final double WIDTH = 460;

  public ExportView(ExportModel model, Texts texts) {
    getStyleClass().add("export");
    setPrefWidth(WIDTH);
    getChildren().addAll(scope(model, texts), format(model, texts), preview(model, texts));
  }

  private static VBox scope(ExportModel model, Texts texts) {
    ToggleGroup group = new ToggleGroup();
    Optional<DocumentEntry> document = model.document();
    RadioButton one =
        new RadioButton(
            document
                .map(entry -> texts.get("export.ui.one", entry.title()))
                .orElseGet(() -> texts.get("export.ui.none")));
    one.setId("export-one");
    one.setDisable(document.isEmpty());
    one.setWrapText(true);
    one.setMinHeight(Region.USE_PREF_SIZE);
    one.setToggleGroup(group);
    RadioButton all = new RadioButton(texts.get("export.ui.all"));
    all.setId("export-all");
    all.setToggleGroup(group);
    group.selectToggle(model.allProperty().get() ? all : one);
    model.allProperty().bind(all.selectedProperty());
    return group(texts.get("export.ui.scope"), one, all);
  }

  private static VBox format(ExportModel model, Texts texts) {
    ToggleGroup group = new ToggleGroup();
    VBox box = group(texts.get("export.ui.format"));
    for (StudyNotesFormat format : StudyNotesFormat.values()) {
      RadioButton button = new RadioButton(texts.get("export.ui." + format.extension()));
      button.setId("export-" + format.extension());
      button.setToggleGroup(group);
      button.setSelected(model.formatProperty().get() == format);
      button.setOnAction(_ -> model.formatProperty().set(format));
      box.getChildren().add(button);
    }
    return box;
  }

  private static Label preview(ExportModel model, Texts texts) {
    Label label = new Label();
    label.setId("export-preview");
    label.getStyleClass().add("card-detail");
    label.setWrapText(true);
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.pieces() == 0
                        ? texts.get("export.ui.empty")
                        : texts.get("export.ui.preview", model.pieces(), model.documents()),
                model.allProperty()));
    return label;
  }

  private static VBox group(String heading, RadioButton... buttons) {
    Label label = new Label(heading);
    label.getStyleClass().add("field-label");
    VBox box = new VBox(label);
    box.getChildren().addAll(buttons);
    box.getStyleClass().add("field-group");
    return box;
  }
}
