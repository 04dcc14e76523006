package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.yandu.ui.kit.Choosers;
import org.yandu.ui.kit.SystemChoosers;

/**
 * What the window needs of the desktop around it.
 *
 * @param motion whether what moves may glide
 */
public record Machine(Choosers choosers, Consumer<String> clipboard, boolean motion) {
  public Machine {
    requireNonNull(choosers);
    requireNonNull(clipboard);
  }

  /** A desktop without motion. */
  Machine(Choosers choosers, Consumer<String> clipboard) {
    this(choosers, clipboard, false);
  }

  /** The real desktop. */
  public static Machine of(Window window) {
    boolean motion = !Platform.getPreferences().isReducedMotion();
    return new Machine(new SystemChoosers(window), Machine::copy, motion);
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
