package org.yandu.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * Base of tests that need the JavaFX toolkit: starts it once, closes every window after each test
 * and lets a test fail that threw on the JavaFX thread.
 *
 * <p>Usage: {@code class MyTest extends FxTest { @Test void t() { Stage stage = show(myRoot, 800,
 * 600); TestInput.click(node, 10, 10); ... } }}
 */
public abstract class FxTest {
  @BeforeAll
  protected static void startToolkit() {
    TestInput.startToolkit();
  }

  @AfterEach
  void closeWindows() {
    TestInput.closeWindows();
  }

  /** Shows {@code root} in a window at the corner of the screen (at most 1000 × 1000). */
  protected static Stage show(Parent root, double width, double height) {
    return show(new Scene(root, width, height));
  }

  protected static Stage show(Scene scene) {
    Stage stage =
        TestInput.onFx(() -> {
          Stage window = new Stage();
          window.setX(0);
          window.setY(0);
          window.setScene(scene);
          window.show();
          return window;
        });
    TestInput.settle();
    return stage;
  }
}
