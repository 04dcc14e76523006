package org.yandu.ui.kit;

import java.util.regex.Pattern;
import org.yandu.markup.Markup;
import org.yandu.text.Lines;

/** The beginning of a note where there is room for one line: its words without their signs. */
public final class NoteLine {
  /** Of what is longer nobody sees more in a line; reading it would cost every cell. */
  private static final int LONGEST = 600;

  private static final Pattern ITEM = Pattern.compile("\\n(?=(?:[•◦▪]|\\d{1,9}[.)]) )");
  private static final String SIGNS = "*_`#>[]|\\&-+=~<";

  private NoteLine() {}

  /** The words in one line; any thread. */
  public static String of(String markdown) {
    String beginning = beginning(markdown);
    String words = mayHaveSigns(beginning) ? Markup.of(beginning).words() : beginning;
    return Lines.joined(ITEM.matcher(words).replaceAll(" "));
  }

  private static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean within = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, within ? LONGEST - 1 : LONGEST);
  }

  /** Most notes are words and nothing else, which need not be read. */
  private static boolean mayHaveSigns(String text) {
    return text.chars().anyMatch(character -> SIGNS.indexOf(character) >= 0);
  }
}
