package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Icons;
import org.yandu.ui.outline.OutlineView;

/** The outline of one text in the left pane; beside another one it has a head and can be folded. */
final class TextOutline extends VBox {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final double LEAST = 150;

  private final OutlineView view;
  private final HBox head;
  private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded", true);

  TextOutline(OutlineView view, HBox head) {
    this.view = requireNonNull(view);
    this.head = requireNonNull(head);
    getStyleClass().add("text-outline");
    VBox.setVgrow(view, Priority.ALWAYS);
    view.managedProperty().bind(view.visibleProperty());
    head.managedProperty().bind(head.visibleProperty());
    getChildren().addAll(head, view);
  }

  /** The outline of one of the texts, with the side on which that lies in its head. */
  static TextOutline of(OpenDocument open, DeskModel desk, OutlineMaker maker, Texts texts) {
    boolean left = open == desk.first();
    Label side = new Label(texts.get(left ? "outline.left" : "outline.right"));
    side.getStyleClass().add("outline-side");
    side.setMinWidth(Region.USE_PREF_SIZE);
    Label name = new Label();
    name.getStyleClass().add("document-name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.textProperty()
        .bind(
            open.placesProperty()
                .map(places -> places.document().name())
                .orElse(texts.get("main.beside.none")));
    name.setTooltip(new Tooltip());
    name.getTooltip().textProperty().bind(name.textProperty());
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head = new HBox(side, name);
    head.getStyleClass().add("outline-head");
    head.setAlignment(Pos.CENTER_LEFT);
    TextOutline outline = new TextOutline(maker.of(open, () -> {}), head);
    outline.setId(left ? "outline-first" : "outline-second");
    outline.addFold(texts);
    maker.attend(head, open);
    Runnable mark =
        () ->
            outline.pseudoClassStateChanged(
                ACTIVE, desk.attention().activeProperty().get() == open);
    desk.attention().activeProperty().addListener((_, _, _) -> mark.run());
    mark.run();
    return outline;
  }

  private void addFold(Texts texts) {
    Button fold = Buttons.icon(Feather.CHEVRON_DOWN, "", () -> unfolded.set(!unfolded.get()));
    fold.getStyleClass().add("outline-fold");
    unfolded.subscribe(open -> {
      fold.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
      Buttons.describe(
          fold, texts.get(open ? "outline.fold" : "outline.unfold"), java.util.Optional.empty());
    });
    head.getChildren().addFirst(fold);
  }

  /** Whether the lines are to be seen below the head; one outline alone always shows them. */
  BooleanProperty unfoldedProperty() {
    return unfolded;
  }

  /** Shows the head or takes it away. */
  void arrange(boolean withHead) {
    boolean folded = withHead && !unfolded.get();
    head.setVisible(withHead);
    view.setVisible(!folded);
    setMinHeight(folded ? Region.USE_PREF_SIZE : withHead ? LEAST : 0);
    setMaxHeight(folded ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
  }

  /** Gives the keys to the lines; says whether there are any. */
  boolean takeKeys() {
    return view.takeKeys();
  }

  boolean hasKeys() {
    return FocusInside.of(this);
  }
}
