package org.yandu.ui.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that spare signs of Markdown: bold, italic, and Enter that goes on with a list. */
final class MarkdownKeys {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?<indent>[ \\t]*)(?<sign>[-*+]|(?<number>\\d{1,8})(?<end>[.)]))[ \\t]+(?<words>.*)");

  private MarkdownKeys() {}

  /** Does what a key asks for; says whether it did. */
  static boolean press(TextArea area, KeyEvent event) {
    boolean shortcut = event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    boolean plain = !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    if (shortcut && event.getCode() == KeyCode.B) {
      surround(area, "**");
      return true;
    }
    if (shortcut && event.getCode() == KeyCode.I) {
      surround(area, "*");
      return true;
    }
    return plain && event.getCode() == KeyCode.ENTER && goOn(area);
  }

  /** Puts signs around what is selected, or takes them away; without, around the caret. */
  private static void surround(TextArea area, String sign) {
    IndexRange chosen = area.getSelection();
    String text = area.getText();
    int start = chosen.getStart();
    int end = chosen.getEnd();
    int length = sign.length();
    if (signsBefore(text, start) == signsAfter(text, end)
        && has(signsBefore(text, start), length)) {
      area.replaceText(start - length, end + length, text.substring(start, end));
      area.selectRange(start - length, end - length);
    } else {
      area.replaceText(start, end, sign + text.substring(start, end) + sign);
      area.selectRange(start + length, end + length);
    }
  }

  /** Of one, two, three asterisks the first and last are italic, the last two bold. */
  private static boolean has(int signs, int length) {
    return signs == length || signs == 3;
  }

  private static int signsBefore(String text, int offset) {
    int count = 0;
    while (offset - count > 0 && text.charAt(offset - count - 1) == '*') {
      count++;
    }
    return count;
  }

  private static int signsAfter(String text, int offset) {
    int count = 0;
    while (offset + count < text.length() && text.charAt(offset + count) == '*') {
      count++;
    }
    return count;
  }

  /** Begins the next item of a list; an item without words ends it. */
  private static boolean goOn(TextArea area) {
    int caret = area.getCaretPosition();
    String text = area.getText();
    int lineStart = text.lastIndexOf('\n', caret - 1) + 1;
    int nextLine = text.indexOf('\n', caret);
    int lineEnd = nextLine < 0 ? text.length() : nextLine;
    Matcher item = ITEM.matcher(text.substring(lineStart, lineEnd));
    if (area.getSelection().getLength() > 0
        || !item.matches()
        || caret < lineStart + item.start("words")) {
      return false;
    }
    if (item.group("words").isBlank()) {
      area.deleteText(lineStart, lineEnd);
      return true;
    }
    String number = item.group("number");
    String sign =
        number == null ? item.group("sign") : (Integer.parseInt(number) + 1) + item.group("end");
    area.insertText(caret, "\n" + item.group("indent") + sign + " ");
    return true;
  }
}
