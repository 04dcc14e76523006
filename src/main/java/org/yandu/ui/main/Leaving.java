package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.yandu.i18n.Texts;
import org.yandu.io.WholeFile;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Parts;

/**
 * Lets the window go once all that was typed is on the disk. Where the disk does not take it the
 * window stays, says so, and offers what can be done.
 */
final class Leaving {
  private static final double WIDTH = 520;
  private static final int ROWS = 8;

  /** A share that is gone may keep a write waiting; the reader is not to wait as long. */
  private static final Duration PATIENCE = Duration.seconds(5);

  private final WordKeeping keeping;
  private final Machine machine;
  private final Runnable goodbye;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Label said = new Label();
  private MainView view;

  /** Whether the window goes as soon as the last words are kept. */
  private boolean going;

  private boolean asking;

  /** The card that was written on when the window was asked to close. */
  private Optional<UUID> written = Optional.empty();

  /**
   * @param goodbye closes the library and the window
   */
  Leaving(WordKeeping keeping, Machine machine, Runnable goodbye) {
    this.keeping = requireNonNull(keeping);
    this.machine = requireNonNull(machine);
    this.goodbye = requireNonNull(goodbye);
    patience.setOnFinished(_ -> ask());
    said.setId("unkept-said");
    said.getStyleClass().add("card-detail");
    said.setWrapText(true);
  }

  /** Speaks in this content of the window from now on. */
  void serve(MainView now) {
    view = requireNonNull(now);
    asking = false;
    now.sheets()
        .openProperty()
        .addListener((_, _, open) -> {
          if (!open && view == now && asking) {
            asking = false;
            going = false;
            written.ifPresent(now.annotator().notes()::edit);
          }
        });
  }

  /**
   * The window is to be closed: at once if everything is on the disk, and else as soon as it is.
   */
  void requested(WindowEvent request) {
    view.editors().handOver();
    if (keeping.unkept().isEmpty()) {
      return;
    }
    request.consume();
    if (!going && !asking) {
      written = Optional.ofNullable(view.annotator().notes().editingProperty().get());
      going = true;
      patience.playFromStart();
      // Whatever was typed is tried before this.
      view.desk().background().inOrder(() -> true, _ -> tried());
    }
  }

  private void tried() {
    boolean kept = keeping.unkept().isEmpty();
    if (kept && going) {
      leave();
    } else if (kept && asking) {
      view.sheets().close();
    } else if (going) {
      ask();
    }
  }

  /** The disk takes words again. */
  void keptAfterAll() {
    if (asking && going) {
      leave();
    } else if (asking) {
      view.sheets().close();
    }
  }

  /** It was tried in vain once more. */
  void stillRefused() {
    if (asking && going) {
      going = false;
      say(texts().get("main.unsaved.still"));
    }
  }

  private void leave() {
    patience.stop();
    going = false;
    asking = false;
    goodbye.run();
  }

  private void ask() {
    patience.stop();
    asking = true;
    going = false;
    Label sentence = new Label(texts().get("main.unsaved.text"));
    sentence.setWrapText(true);
    TextArea all = new TextArea(words());
    all.setId("unkept-words");
    all.setEditable(false);
    all.setFocusTraversable(false);
    all.setWrapText(true);
    all.setPrefRowCount(ROWS);
    Parts.show(said, false);
    VBox page = new VBox(sentence, all, said);
    page.getStyleClass().add("unkept");
    page.setPrefWidth(WIDTH);
    view.sheets()
        .open(
            texts().get("main.unsaved.title"),
            page,
            again(),
            button("unkept-copy", "main.unsaved.copy", this::copy),
            button("unkept-file", "main.unsaved.file", this::write),
            button("unkept-close", "main.unsaved.close", this::leave));
  }

  private Button again() {
    Button again = Buttons.primary(texts().get("main.unsaved.again"), this::tryAgain);
    again.setId("unkept-again");
    again.setDefaultButton(true);
    return again;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = Buttons.words(texts().get(key), action);
    button.setId(id);
    return button;
  }

  private void tryAgain() {
    going = true;
    keeping.tryAgain();
  }

  private void copy() {
    machine.clipboard().accept(words());
    say(texts().get("main.unsaved.copied"));
  }

  private void write() {
    machine
        .choosers()
        .fileToWrite(texts().get("main.unsaved.file"), texts().get("main.unsaved.name") + ".txt")
        .ifPresent(file -> {
          byte[] bytes = words().getBytes(StandardCharsets.UTF_8);
          view.desk()
              .background()
              .aside(
                  () -> {
                    WholeFile.write(file, bytes);
                    return file;
                  },
                  written -> say(texts().get("main.exported", written)),
                  failure -> say(texts().get("main.export.failed", file)));
        });
  }

  private void say(String words) {
    said.setText(words);
    Parts.show(said, true);
  }

  private String words() {
    return keeping.unkept().stream()
        .map(each -> each.about().isBlank() ? each.text() : each.about() + "\n" + each.text())
        .collect(Collectors.joining("\n\n"));
  }

  private Texts texts() {
    return view.texts();
  }
}
