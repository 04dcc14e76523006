package org.yandu.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class TestInputTest extends FxTest {
  private final List<String> seen = new ArrayList<>();

  @Test
  void aDragHoldsTheButton() {
    Pane pane = pane();
    pane.setOnMouseDragged(e -> seen.add("drag " + e.isPrimaryButtonDown()));
    TestInput.drag(pane, 10, 10, 90, 90);
    assertEquals(8, seen.size());
    assertEquals("drag true", seen.getFirst());
  }

  @Test
  void clicksAreCountedAndCarryModifiers() {
    Pane pane = pane();
    pane.addEventHandler(
        MouseEvent.MOUSE_CLICKED, e -> seen.add(e.getClickCount() + " " + e.isShiftDown()));
    TestInput.click(pane, 20, 20, MouseButton.PRIMARY, 2, TestInput.NONE);
    TestInput.click(pane, 20, 20, MouseButton.PRIMARY, 1, TestInput.SHIFT);
    assertEquals(List.of("1 false", "2 false", "1 true"), seen);
  }

  @Test
  void theWheelTurnsWhereItIsSaidTo() {
    Pane pane = pane();
    pane.addEventHandler(
        ScrollEvent.SCROLL,
        e -> seen.add(e.getX() + " " + e.getDeltaY() + " " + e.isControlDown()));
    TestInput.wheel(pane, 30, 40, -2, TestInput.CTRL);
    assertEquals(List.of("30.0 -80.0 true"), seen);
  }

  @Test
  void keysAndTextReachTheFocus() {
    TextField field = new TextField();
    show(field, 300, 60);
    TestInput.run(field::requestFocus);
    TestInput.typeText(field.getScene(), "研读𠀀");
    TestInput.type(field.getScene(), KeyCode.A, TestInput.CTRL);
    assertEquals("研读𠀀", TestInput.onFx(field::getSelectedText));
    TestInput.type(field.getScene(), KeyCode.B);
    assertEquals("b", TestInput.onFx(field::getText));
  }

  @Test
  void whatIsThrownOnTheJavaFxThreadFailsTheTest() {
    Pane pane = pane();
    pane.setOnMousePressed(_ -> {
      throw new IllegalStateException("planted");
    });
    assertThrows(IllegalStateException.class, () -> TestInput.click(pane, 10, 10));
  }

  private static Pane pane() {
    Pane pane = new Pane();
    show(pane, 200, 200);
    return pane;
  }
}
