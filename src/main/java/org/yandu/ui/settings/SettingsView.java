package org.yandu.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.settings.ReadingSettings;
import org.yandu.ui.kit.Fonts;
import org.yandu.ui.kit.Shown;
import org.yandu.ui.kit.Typeface;

/** The page of settings; every choice is seen at once in the text behind it. */
public final class SettingsView extends ScrollPane {
  private static final double WIDTH = 600;
  private static final List<String> SCRIPTS = List.of("source", "simplified", "traditional");

  private final SettingsModel model;
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final Label backup = small("");
  private final HBox backupWays = new HBox();
  private final HBox keysWays = new HBox();

  public SettingsView(SettingsModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    grid.getStyleClass().add("settings");
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), fields);
    addRow("settings.language", languages());
    addRow("settings.theme", new Choice(model.themes(), this::dressTheme, model.themeProperty()));
    addRow("settings.font", typefaces());
    addRow("settings.fontSize", size());
    addRow("settings.lineSpacing", lineSpacing());
    addRow("settings.measure", measure());
    addRow("settings.marks", hanging());
    addRow("reader.script", new Choice(SCRIPTS, this::dressScript, model.scriptProperty()));
    addRow(
        "settings.colors",
        new VBox(new ColorNamesRow(model, texts), small(texts.get("settings.colors.hint"))));
    addRow("settings.keys", new VBox(keysWays, small(texts.get("settings.keys.hint"))));
    addRow("settings.author", new VBox(author(), small(texts.get("settings.author.hint"))));
    addRow("settings.folder", new VBox(folder(), small(texts.get("settings.folder.hint"))));
    backup.setId("settings-backup");
    addRow("settings.backup", new VBox(backup, backupWays));
    setContent(grid);
    // As high as the settings where the window is; sentences are broken only when that is known.
    grid.heightProperty()
        .addListener((_, _, height) -> setPrefViewportHeight(height.doubleValue()));
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setPrefWidth(WIDTH);
  }

  /** Says what there is to say about the backups of the library. */
  public void showBackup(String sentence) {
    backup.setText(sentence);
  }

  /** Offers the way to the page where keys are changed. */
  public void offerKeys(Button way) {
    keysWays.getStyleClass().add("settings-ways");
    keysWays.getChildren().setAll(way);
  }

  /** Offers what can be done about the backups. */
  public void offer(Button... ways) {
    backupWays.getStyleClass().add("settings-ways");
    backupWays.getChildren().setAll(ways);
  }

  private void addRow(String key, Node field) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("field-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(field);
    if (field instanceof VBox) {
      field.getStyleClass().add("settings-field");
      GridPane.setValignment(label, VPos.TOP);
      label.getStyleClass().add("settings-label");
    }
    grid.addRow(grid.getRowCount(), label, field);
  }

  private static Label small(String words) {
    Label hint = new Label(words);
    hint.getStyleClass().add("card-detail");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    return hint;
  }

  private ComboBox<Language> languages() {
    ComboBox<Language> box = new ComboBox<>();
    box.setId("settings-language");
    box.getItems().setAll(Language.values());
    box.setConverter(new Shown<>(Language::ownName));
    box.valueProperty().bindBidirectional(model.languageProperty());
    return box;
  }

  private void dressTheme(String theme, Choice.Button button) {
    button.setText(texts.get("settings.theme." + theme));
    button.getStyleClass().addAll("theme-button", "swatch-" + theme);
  }

  /** Each in its own face; what is missing is greyed and says below what to install. */
  private VBox typefaces() {
    VBox all = new VBox();
    Choice faces =
        new Choice(
            Stream.of(Typeface.values()).map(Typeface::word).toList(),
            this::dressFace,
            model.fontProperty());
    all.getChildren().add(faces);
    for (Typeface face : Typeface.values()) {
      if (Fonts.family(face).isEmpty()) {
        all.getChildren().add(small(texts.get("settings.font." + face.word() + ".missing")));
      }
    }
    return all;
  }

  private void dressFace(String word, Choice.Button button) {
    button.setText(texts.get("settings.font." + word));
    button.getStyleClass().add("face-button");
    var family = Fonts.family(Typeface.of(word));
    button.setDisable(family.isEmpty());
    family.ifPresent(name -> button.setStyle("-fx-font-family: \"" + name + "\";"));
  }

  private void dressScript(String script, Choice.Button button) {
    button.setText(texts.get("reader.script." + script));
    button.getStyleClass().add("face-button");
  }

  private HBox size() {
    Slider slider = new Slider(ReadingSettings.SMALLEST_FONT, ReadingSettings.LARGEST_FONT, 0);
    return sliding("settings.fontSize.value", slider, 1, model.fontSizeProperty());
  }

  private HBox lineSpacing() {
    Slider slider = new Slider(ReadingSettings.TIGHTEST_LINES, ReadingSettings.WIDEST_LINES, 0);
    return sliding("settings.lineSpacing.value", slider, 10, model.lineSpacingProperty());
  }

  private HBox measure() {
    Slider slider =
        new Slider(ReadingSettings.NARROWEST_MEASURE, ReadingSettings.WIDEST_MEASURE, 0);
    return sliding("settings.measure.value", slider, 1, model.measureProperty());
  }

  /**
   * A slider that only stands at whole steps, with its value in words.
   *
   * @param parts how many steps there are in 1
   */
  private HBox sliding(String key, Slider slider, int parts, Property<Number> value) {
    slider.setId(key.replace(".value", "").replace('.', '-'));
    slider.setBlockIncrement(1.0 / parts);
    slider.setValue(value.getValue().doubleValue());
    slider
        .valueProperty()
        .addListener((_, _, now) -> value.setValue(Math.rint(now.doubleValue() * parts) / parts));
    Label words = new Label();
    follow(
        value,
        now -> {
          slider.setValue(now.doubleValue());
          words.setText(texts.get(key, now.doubleValue()));
        });
    HBox.setHgrow(slider, Priority.ALWAYS);
    words.getStyleClass().add("slider-value");
    HBox row = new HBox(slider, words);
    row.getStyleClass().add("size-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Follows a value as long as the page is shown; the model lives longer. */
  private void follow(Property<Number> value, Consumer<Number> follower) {
    Subscription following = value.subscribe(follower);
    sceneProperty()
        .addListener((_, _, scene) -> {
          if (scene == null) {
            following.unsubscribe();
          }
        });
  }

  private CheckBox hanging() {
    CheckBox box = new CheckBox(texts.get("settings.hanging"));
    box.setId("settings-hanging");
    box.selectedProperty().bindBidirectional(model.hangingProperty());
    return box;
  }

  private TextField author() {
    TextField field = new TextField();
    field.setId("settings-author");
    field.setPromptText(System.getProperty("user.name", ""));
    field.textProperty().bindBidirectional(model.authorProperty());
    return field;
  }

  private TextField folder() {
    TextField folder = new TextField(model.folder().toString());
    folder.setEditable(false);
    return folder;
  }
}
