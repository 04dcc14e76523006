package org.yandu.ui.kit;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Shows notices above the lower right corner of the window, the newest lowest. */
public final class NoticePane extends VBox implements Notices {
  private static final Duration STAY = Duration.seconds(6);
  private static final int AT_MOST = 3;

  public NoticePane() {
    getStyleClass().add("notices");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  @Override
  public void tell(String sentence) {
    leaveAfterAWhile(show(sentence, Feather.CHECK_CIRCLE, Styles.SUCCESS));
  }

  @Override
  public void tell(String sentence, String actionWords, Runnable action) {
    Notification notice = show(sentence, Feather.CHECK_CIRCLE, Styles.SUCCESS);
    offer(notice, actionWords, action);
    leaveAfterAWhile(notice);
  }

  @Override
  public void tell(
      String sentence, String actionWords, Runnable action, String otherWords, Runnable other) {
    Notification notice = show(sentence, Feather.CHECK_CIRCLE, Styles.SUCCESS);
    notice.setPrimaryActions(
        button(notice, actionWords, action), button(notice, otherWords, other));
    leaveAfterAWhile(notice);
  }

  @Override
  public void warn(String sentence, String actionWords, Runnable action) {
    offer(show(sentence, Feather.ALERT_TRIANGLE, Styles.WARNING), actionWords, action);
  }

  private void offer(Notification notice, String actionWords, Runnable action) {
    notice.setPrimaryActions(button(notice, actionWords, action));
  }

  private Button button(Notification notice, String words, Runnable action) {
    return Buttons.words(
        words,
        () -> {
          getChildren().remove(notice);
          action.run();
        },
        Styles.SMALL);
  }

  @Override
  public void warn(String sentence) {
    show(sentence, Feather.ALERT_TRIANGLE, Styles.WARNING);
  }

  @Override
  public void takeBack(String sentence) {
    getChildren().removeIf(old -> ((Notification) old).getMessage().equals(sentence));
  }

  private Notification show(String sentence, Ikon shape, String kind) {
    Notification notice = new Notification(sentence, Icons.of(shape));
    notice.getStyleClass().addAll(Styles.ELEVATED_2, kind);
    notice.setOnClose(_ -> getChildren().remove(notice));
    // What is said again, as while a disk stays full, takes the place of what was said before.
    takeBack(sentence);
    getChildren().add(notice);
    if (getChildren().size() > AT_MOST) {
      getChildren().removeFirst();
    }
    return notice;
  }

  private void leaveAfterAWhile(Notification notice) {
    PauseTransition pause = new PauseTransition(STAY);
    pause.setOnFinished(_ -> {
      if (notice.isHover()) {
        pause.playFromStart();
      } else {
        getChildren().remove(notice);
      }
    });
    pause.play();
  }
}
