package org.yandu.ui.settings;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yandu.i18n.Texts;
import org.yandu.library.Backup;
import org.yandu.library.LibraryException;
import org.yandu.library.Restoration;
import org.yandu.library.Restorer;
import org.yandu.ui.kit.Background;

/** The backups one can go back to, the chosen one, and what going back to it would change. */
public final class RestoreModel {
  /** Says what going back would change; slow. */
  @FunctionalInterface
  public interface Preview {
    Restoration of(Backup backup, Restorer.Way way) throws LibraryException;
  }

  private final List<Backup> backups;
  private final Preview preview;
  private final Background background;
  private final Texts texts;
  private final ObjectProperty<Backup> chosen = new SimpleObjectProperty<>(this, "chosen");
  private final BooleanProperty withChanges = new SimpleBooleanProperty(this, "withChanges");
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");

  /**
   * @param backups newest first
   */
  public RestoreModel(List<Backup> backups, Preview preview, Background background, Texts texts) {
    this.backups = List.copyOf(backups);
    this.preview = requireNonNull(preview);
    this.background = requireNonNull(background);
    this.texts = requireNonNull(texts);
    words.set(texts.get(backups.isEmpty() ? "settings.restore.none" : "settings.restore.choose"));
    chosen.addListener((_, _, _) -> look());
    withChanges.addListener((_, _, _) -> look());
  }

  public List<Backup> backups() {
    return backups;
  }

  /** The backup to go back to, or null. */
  public ObjectProperty<Backup> chosenProperty() {
    return chosen;
  }

  /** Whether what was written after the backup is done again. */
  public BooleanProperty withChangesProperty() {
    return withChanges;
  }

  /** What going back would change, in lines. */
  public ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** Whether it has been said what would change, so that one may go back. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  public Restorer.Way way() {
    return withChanges.get() ? Restorer.Way.WITH_CHANGES : Restorer.Way.AS_IT_WAS;
  }

  private void look() {
    ready.set(false);
    Backup backup = chosen.get();
    Restorer.Way way = way();
    if (backup == null) {
      return;
    }
    words.set(texts.get("settings.restore.looking"));
    background.aside(
        () -> preview.of(backup, way), would -> show(backup, way, would), _ -> failed(backup, way));
  }

  private void show(Backup backup, Restorer.Way way, Restoration would) {
    if (isWanted(backup, way)) {
      words.set(
          would.changed().stream()
              .map(one -> texts.get(one.key(), one.arguments().toArray()))
              .collect(Collectors.joining("\n")));
      ready.set(true);
    }
  }

  private void failed(Backup backup, Restorer.Way way) {
    if (isWanted(backup, way)) {
      words.set(texts.get("settings.restore.damaged"));
    }
  }

  /** Another one may have been chosen while this one was looked at. */
  private boolean isWanted(Backup backup, Restorer.Way way) {
    return Objects.equals(backup, chosen.get()) && way == way();
  }
}
