package org.yandu.ui.library;

import java.nio.charset.Charset;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.library.EncodingChoice;
import org.yandu.ui.kit.CardCell;

/** How a text begins in each encoding, for a reader who sees which one makes sense. */
public final class EncodingView extends VBox {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 360;
  private static final double CHOICES = 236;

  private final Texts texts;
  private final String current;
  private final ListView<EncodingChoice> choices = new ListView<>();
  private final Label text = new Label();
  private final ScrollPane preview = new ScrollPane(text);

  /**
   * @param name of the file
   * @param current name of the encoding in use, empty when there is none
   */
  public EncodingView(String name, List<EncodingChoice> offered, String current, Texts texts) {
    this.texts = texts;
    this.current = current;
    getStyleClass().add("encoding");
    Label hint = new Label(texts.get("library.encoding.hint", name));
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    choices.setId("encoding-list");
    choices.setAccessibleText(texts.get("library.encoding.list"));
    choices.getStyleClass().addAll("cards", "encoding-list");
    choices.getItems().setAll(offered);
    choices.setCellFactory(_ -> new Cell());
    choices.setMinWidth(CHOICES);
    choices.setPrefWidth(CHOICES);
    text.setId("encoding-text");
    text.setWrapText(true);
    text.getStyleClass().add("encoding-text");
    preview.setFitToWidth(true);
    preview.getStyleClass().add("encoding-preview");
    preview.setFocusTraversable(true);
    HBox.setHgrow(preview, Priority.ALWAYS);
    HBox body = new HBox(choices, preview);
    body.getStyleClass().add("encoding-body");
    body.setPrefHeight(HEIGHT);
    VBox.setVgrow(body, Priority.ALWAYS);
    setPrefWidth(WIDTH);
    getChildren().addAll(hint, body);
    chosenProperty().addListener((_, _, choice) -> show(choice));
    choices.getSelectionModel().select(first(offered, current));
  }

  /**
   * The one in use is known not to satisfy, so the next is offered; they come in the order of
   * likelihood. Damage would not do: nearly all bytes are some UTF-16.
   */
  private static int first(List<EncodingChoice> offered, String current) {
    return !offered.isEmpty() && offered.getFirst().charset().name().equals(current) ? 1 : 0;
  }

  /** The encoding that is selected. */
  public ReadOnlyObjectProperty<EncodingChoice> chosenProperty() {
    return choices.getSelectionModel().selectedItemProperty();
  }

  /** Does {@code action} when the reader presses Enter in the list. */
  public void onEnter(Runnable action) {
    choices.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        action.run();
        event.consume();
      }
    });
  }

  private void show(EncodingChoice choice) {
    text.setText(choice == null ? "" : choice.text());
    preview.setVvalue(0);
  }

  /** What people call an encoding. */
  public static String name(Charset charset, Texts texts) {
    return switch (charset.name()) {
      case "UTF-8" -> texts.get("library.encoding.utf8");
      case "GB18030" -> texts.get("library.encoding.gb18030");
      case "Big5-HKSCS" -> texts.get("library.encoding.big5");
      case "UTF-16LE" -> texts.get("library.encoding.utf16le");
      case "UTF-16BE" -> texts.get("library.encoding.utf16be");
      default -> charset.name();
    };
  }

  private String detail(EncodingChoice choice) {
    String damage =
        choice.damaged() == 0
            ? texts.get("library.encoding.clean")
            : texts.get("library.encoding.damaged", choice.damaged());
    if (choice.charset().name().equals(current)) {
      return texts.get("library.encoding.current", damage);
    }
    return choice.guessed() ? texts.get("library.encoding.guessed", damage) : damage;
  }

  private final class Cell extends CardCell<EncodingChoice> {
    private final Label title = new Label();
    private final Label what = new Label();
    private final VBox box = new VBox(title, what);

    Cell() {
      box.getStyleClass().add("encoding-choice");
      title.getStyleClass().add("card-title");
      title.setWrapText(true);
      title.setMinHeight(Region.USE_PREF_SIZE);
      what.getStyleClass().add("card-detail");
      what.setWrapText(true);
      what.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected Region content(EncodingChoice choice) {
      title.setText(name(choice.charset(), texts));
      what.setText(detail(choice));
      return box;
    }
  }
}
