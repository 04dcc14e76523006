package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.yandu.ui.kit.Choosers;
import org.yandu.ui.kit.SystemChoosers;

/** What the window needs of the desktop around it. */
public record Machine(Choosers choosers, Consumer<String> clipboard) {
  public Machine {
    requireNonNull(choosers);
    requireNonNull(clipboard);
  }

  /** The real desktop. */
  public static Machine of(Window window) {
    return new Machine(new SystemChoosers(window), Machine::copy);
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
