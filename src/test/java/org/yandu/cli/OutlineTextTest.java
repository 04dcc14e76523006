package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.load.Loader;

class OutlineTextTest {
  @Test
  void aCollectionIsATreeOfWorksWithTheirSpeakers() throws Exception {
    assertEquals(
        """
        青石镇机关干部学习体会选编
        ├─ 把窗口擦得更亮一些  镇党委委员 副镇长 何远舟  1 段
        └─ 把路走到最后一户  镇党委委员 武装部长 孟小舟  1 段
        """,
        outline("two-speeches.txt"));
  }

  @Test
  void headingsOfOneWorkStandUnderItsTitle() throws Exception {
    assertEquals(
        """
        在护林员培训会上的讲话
        镇党委书记 孟小舟  （2025年2月18日）  3 段
        ├─ 一、巡山要走到
        └─ 二、报警要及时
        """,
        outline("page-with-navigation.html"));
  }

  private static String outline(String name) throws Exception {
    Path file = Path.of("src/test/resources/org/yandu/load/cases").resolve(name);
    return OutlineText.of(Loader.standard().load(file), Texts.of(Language.values()[0]));
  }
}
