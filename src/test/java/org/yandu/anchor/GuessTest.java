package org.yandu.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.SampleText;

/** Anchors whose old text is not known. */
class GuessTest {
  private static final String TEXT =
      "讲话\n一、老城\n要把河湾老城的保护放在心上，修旧如旧，一砖一瓦都要有来历。\n二、山路\n石桥村的山路修了三年，去年冬天终于通了车。";

  private static Anchor anchor(String text, int start, int length) {
    return Anchors.of(SampleText.of("a.txt", text), new Range(start, start + length));
  }

  private static Verdict propose(String text, Anchor anchor) {
    Document document = SampleText.of("b.txt", text);
    return Anchors.propose(Places.of(document), anchor);
  }

  @Test
  void changedWordsAreProposed() {
    Anchor anchor = anchor(TEXT, TEXT.indexOf("石桥村"), 21);
    String changed = TEXT.replace("修了三年", "整修了四年");
    var near = assertInstanceOf(Verdict.Approximate.class, propose(changed, anchor));
    assertEquals("石桥村的山路整修了四年，去年冬天终于通了车", near.range().in(changed));
    assertTrue(near.score() > 0.75 && near.score() < 1, near::toString);
  }

  @Test
  void theSameWordsAreToldApartByTheirSection() {
    String line =
        "修旧如旧，一砖一瓦都要有来历，墙要照原样砌，瓦要照原样铺，门窗也要照原样做，不许借保护之名大拆大建，"
            + "也不许随便拆改，这是规矩，住在巷子里的人要记住，路过巷子的人也要记住，过去如此，将来如此。";
    String both = "讲话\n一、保护老城\n" + line + "\n二、山路\n" + line + "\n三、结语\n完。";
    String only = "讲话\n二、山路\n" + line + "\n三、结语\n完。";
    int start = only.indexOf("不许借保护");
    Anchor anchor = anchor(only, start, 11);
    assertEquals(new Verdict.Orphaned(), Anchors.place(SampleText.of("b.txt", both), anchor));
    var near = assertInstanceOf(Verdict.Approximate.class, propose(both, anchor));
    assertEquals(both.lastIndexOf("不许借保护"), near.range().start());
  }

  @Test
  void whatIsSureStaysSureAndWhatIsGoneStaysGone() {
    Anchor anchor = anchor(TEXT, TEXT.indexOf("修旧如旧"), 4);
    assertEquals(new Verdict.Exact(anchor.range()), propose(TEXT, anchor));
    String without = TEXT.replace("修旧如旧，", "");
    assertEquals(new Verdict.Orphaned(), propose(without, anchor));
    assertEquals(new Verdict.Orphaned(), propose("", anchor));
    Anchor marks = new Anchor(new Range(0, 2), "——", "", "", "");
    assertEquals(new Verdict.Orphaned(), propose(TEXT, marks));
  }
}
