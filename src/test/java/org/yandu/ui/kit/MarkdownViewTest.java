package org.yandu.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.ui.FxTest;
import org.yandu.ui.TestInput;

class MarkdownViewTest extends FxTest {
  private final List<String> followed = new ArrayList<>();

  private MarkdownView shown(String text) {
    return TestInput.onFx(() -> {
      MarkdownView view = new MarkdownView(followed::add);
      view.show(text);
      return view;
    });
  }

  /** All words in order; those with a style of their own as {@code words<style>}. */
  private static String words(Node node) {
    var words = new StringBuilder();
    if (node instanceof Text text) {
      words.append(text.getText());
      text.getStyleClass().stream()
          .filter(style -> style.startsWith("markdown-") && !style.equals("markdown-words"))
          .forEach(style -> words.append('<').append(style.substring(9)).append('>'));
    } else if (node instanceof Label label) {
      words.append(label.getText()).append(' ');
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words.append(words(child)));
    }
    return words.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一句**要紧**话 | 一句要紧<strong>话",
        "*轻重* 与 `原样` | 轻重<emphasis> 与 原样<inline-code>",
        "- 甲\\n- 乙 | • 甲• 乙",
        "3. 甲\\n4. 乙 | 3. 甲4. 乙",
        "[网页](http://x.cn) | 网页（http://x.cn）<address>",
        "![图](a.png) | 图",
        "<b>粗</b> | <b>粗</b>",
        "甲\\n乙 | 甲\\n乙"
      })
  void itIsShownAsItIsMeant(String text, String expected) {
    MarkdownView view = shown(text.replace("\\n", "\n"));
    assertEquals(expected.replace("\\n", "\n"), words(view));
  }

  @Test
  void aTableIsRowsOfCells() {
    MarkdownView view = shown("|甲|乙|\n|-|-|\n|一|二|");
    assertEquals("甲乙一二", words(view));
    assertEquals("甲 | 乙\n一 | 二", view.getAccessibleText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"一句话", "两行\n字", "隔开\n\n的两段", "1.5 倍", "5*3=15", "#话题#", "——破折"})
  void plainWordsAreNoMarkup(String text) {
    assertFalse(MarkdownView.isMarkup(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"**要紧**", "- 一", "# 题", "> 引", "`码`", "[链](yandu://x)"})
  void marksAreMarkup(String text) {
    assertTrue(MarkdownView.isMarkup(text));
  }

  @Test
  void onlyLinksIntoTheLibraryAreFollowed() {
    MarkdownView view = shown("[笔记](yandu://note/1) [网](http://x.cn)");
    List<Hyperlink> links =
        TestInput.onFx(
            () -> view.lookupAll(".markdown-link").stream().map(Hyperlink.class::cast).toList());
    assertEquals(1, links.size());
    TestInput.run(links.getFirst()::fire);
    assertEquals(List.of("yandu://note/1"), followed);
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "**", "[", "1. "})
  void nestingWithoutEndIsShownAndDoesNotHang(String mark) {
    String text = mark.repeat(20_000) + "字";
    assertTrue(words(shown(text)).endsWith("字"));
  }
}
