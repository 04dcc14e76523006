package org.yandu.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons that take size and colour from the style sheets. */
public final class Icons {
  private Icons() {}

  public static FontIcon of(Ikon shape, String... styleClasses) {
    FontIcon icon = new FontIcon(shape);
    icon.getStyleClass().addAll(styleClasses);
    return icon;
  }
}
