package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.KeyAct;
import org.yandu.ui.kit.KeyRules;
import org.yandu.ui.kit.KeyTable;

/**
 * An act and its key: pressing the key's button asks for another combination; what is in the way is
 * said below, with a button that settles it.
 */
final class KeyRow extends VBox {
  private final KeyAct act;
  private final KeyTable keys;
  private final Consumer<Node> reveal;
  private final Texts texts;
  private final Button key = new Button();
  private final Button reset;
  private final Label problem = new Label();
  private final Button take;
  private final HBox below;
  private final EventHandler<KeyEvent> asking = this::pressed;
  private Scene askedIn;
  private KeyCodeCombination wanted;

  /**
   * @param reveal brings the row into sight after something was said in it
   */
  KeyRow(KeyAct act, KeyTable keys, Consumer<Node> reveal, Texts texts) {
    this.act = requireNonNull(act);
    this.keys = requireNonNull(keys);
    this.reveal = requireNonNull(reveal);
    this.texts = requireNonNull(texts);
    setId("key-" + act.id().replace('.', '-'));
    getStyleClass().add("key-row");
    Label name = new Label(texts.get(act.textKey()));
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    key.getStyleClass().setAll("button", "key");
    key.setMinWidth(USE_PREF_SIZE);
    key.setOnAction(_ -> ask());
    reset = Buttons.icon(Feather.ROTATE_CCW, texts.get("keys.reset"), this::reset);
    reset.getStyleClass().addAll(Styles.SMALL, "key-reset");
    HBox line = new HBox(name, reset, key);
    line.getStyleClass().add("key-line");
    line.setAlignment(Pos.CENTER_LEFT);
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    problem.getStyleClass().add("key-problem");
    HBox.setHgrow(problem, Priority.ALWAYS);
    problem.setMaxWidth(Double.MAX_VALUE);
    take = Buttons.words(texts.get("keys.take"), this::take, Styles.SMALL);
    take.getStyleClass().add("key-take");
    take.setMinWidth(USE_PREF_SIZE);
    below = new HBox(problem, take);
    below.getStyleClass().add("key-below");
    below.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, below);
    key.focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused) {
            reveal.accept(this);
          } else {
            stopAsking();
          }
        });
    show();
  }

  /** Shows the key as it is now. */
  void show() {
    stopAsking();
    say("", false);
    boolean own = !keys.isStandard(act);
    reset.setVisible(own);
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("own"), own);
  }

  private void showKey() {
    String display = keys.display(act);
    String shown = display.isEmpty() ? texts.get("keys.none") : display;
    key.setText(shown);
    key.setAccessibleText(texts.get("keys.change", texts.get(act.textKey()), shown));
  }

  private void ask() {
    if (askedIn != null) {
      stopAsking();
      return;
    }
    say("", false);
    askedIn = getScene();
    key.setText(texts.get("keys.press"));
    key.setAccessibleText(texts.get("keys.press"));
    // On the scene, so that neither the page nor a key of the window takes what is pressed.
    askedIn.addEventFilter(KeyEvent.KEY_PRESSED, asking);
  }

  private void stopAsking() {
    if (askedIn != null) {
      askedIn.removeEventFilter(KeyEvent.KEY_PRESSED, asking);
      askedIn = null;
    }
    showKey();
  }

  private void pressed(KeyEvent event) {
    event.consume();
    if (event.getCode() == KeyCode.ESCAPE) {
      stopAsking();
      return;
    }
    KeyRules.pressed(event)
        .ifPresent(combination -> {
          stopAsking();
          choose(combination);
        });
  }

  private void choose(KeyCodeCombination combination) {
    wanted = combination;
    String display = combination.getDisplayText();
    Optional<KeyRules.Refusal> refusal = KeyRules.refusal(act, combination);
    Optional<KeyAct> holder = keys.holder(combination, act);
    if (refusal.isPresent()) {
      say(texts.get("keys.refused." + refusal.get(), display), false);
    } else if (holder.isPresent()) {
      say(texts.get("keys.taken", display, texts.get(holder.get().textKey())), true);
      take.requestFocus();
    } else {
      take();
    }
  }

  private void take() {
    keys.choose(act, wanted);
    key.requestFocus();
  }

  private void reset() {
    keys.reset(act);
    key.requestFocus();
  }

  private void say(String words, boolean canTake) {
    problem.setText(words);
    below.setVisible(!words.isEmpty());
    below.setManaged(!words.isEmpty());
    take.setVisible(canTake);
    take.setManaged(canTake);
    if (!words.isEmpty()) {
      reveal.accept(this);
    }
  }
}
