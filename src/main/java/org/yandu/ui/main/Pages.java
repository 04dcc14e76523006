package org.yandu.ui.main;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.yandu.i18n.Texts;

/** What this program is. */
final class Pages {
  private static final double WIDTH = 520;
  private static final double ICON = 72;

  private Pages() {}

  static Node about(Texts texts, Path folder) {
    ImageView icon =
        new ImageView(new Image(Pages.class.getResourceAsStream("/org/yandu/icons/yandu-256.png")));
    icon.setFitWidth(ICON);
    icon.setFitHeight(ICON);
    icon.setSmooth(true);
    Label name = new Label(texts.get("app.name"));
    name.getStyleClass().add("empty-title");
    Label what = wrapped(texts.get("main.about.text"));
    Label where = wrapped(texts.get("main.about.folder", folder));
    where.getStyleClass().add("card-detail");
    Label licence = wrapped(texts.get("main.about.licence"));
    licence.getStyleClass().add("card-detail");
    VBox page = new VBox(icon, name, what, where, licence);
    page.getStyleClass().add("about");
    page.setAlignment(Pos.TOP_CENTER);
    page.setPrefWidth(WIDTH * 0.8);
    return page;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }
}
