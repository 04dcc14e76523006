package org.yandu.ui.export;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.library.StudyPacks.Scope;

/** Asks what to put into a study pack. */
public final class PackExportView extends VBox {
  private static final double WIDTH = 460;

  private final RadioButton one = new RadioButton();
  private final CheckBox documents;
  private final Optional<Offer> offer;

  /** Something that can be packed by itself, and what it is called. */
  public record Offer(Scope scope, String title) {}

  /**
   * @param offer what is offered besides all notes; it is chosen first
   */
  public PackExportView(Optional<Offer> offer, Texts texts) {
    this.offer = offer;
    getStyleClass().add("export");
    setPrefWidth(WIDTH);
    ToggleGroup group = new ToggleGroup();
    one.setText(
        offer
            .map(known ->
                known.scope() instanceof Scope.OfNotebook
                    ? texts.get("pack.export.notebook", known.title())
                    : texts.get("export.ui.one", known.title()))
            .orElseGet(() -> texts.get("export.ui.none")));
    one.setId("pack-one");
    one.setDisable(offer.isEmpty());
    one.setWrapText(true);
    one.setMinHeight(Region.USE_PREF_SIZE);
    RadioButton all = new RadioButton(texts.get("pack.export.all"));
    all.setId("pack-all");
    group.getToggles().addAll(one, all);
    group.selectToggle(offer.isEmpty() ? all : one);
    Label scope = new Label(texts.get("export.ui.scope"));
    scope.getStyleClass().add("field-label");
    VBox choice = new VBox(scope, one, all);
    choice.getStyleClass().add("field-group");
    documents = new CheckBox(texts.get("pack.export.documents"));
    documents.setId("pack-documents");
    documents.setSelected(true);
    Label hint = new Label();
    hint.getStyleClass().add("card-detail");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.textProperty()
        .bind(
            Bindings.when(documents.selectedProperty())
                .then(texts.get("pack.export.with"))
                .otherwise(texts.get("pack.export.without")));
    VBox with = new VBox(documents, hint);
    with.getStyleClass().add("field-group");
    getChildren().addAll(choice, with);
  }

  /** Runs {@code action} on Enter, wherever in it the keys are. */
  public void onEnter(Runnable action) {
    EnterKey.in(this, action);
  }

  public Scope scope() {
    return one.isSelected() ? offer.orElseThrow().scope() : new Scope.All();
  }

  public boolean withDocuments() {
    return documents.isSelected();
  }

  /** What the file may be called; empty for all notes. */
  public Optional<String> title() {
    return one.isSelected() ? offer.map(Offer::title) : Optional.empty();
  }
}
