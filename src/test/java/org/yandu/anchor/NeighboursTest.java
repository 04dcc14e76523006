package org.yandu.anchor;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.yandu.text.Range;

/** Words that could be placed by one line too many or one stop too many, and are asked about. */
class NeighboursTest {
  private static final String AHEAD = "从老城保护看，突出、全面的局面正在形成，但电网仍然是薄弱环节。一分部署，九分落实。\n";
  private static final String BEHIND = "\n在水利设施方面，我们稳步实施乡村建设，取得了突出的成效。梅岭街道持续改进防汛值班，今年上半年增长百分之五。";

  private static Verdict place(String before, String after, String words) {
    int start = before.indexOf(words);
    return Realignment.of(before, after).place(new Range(start, start + words.length()));
  }

  @Test
  void anEqualLinePutInBesideTheChangedOneIsNotTakenForItWithoutAsking() {
    String before = AHEAD + "会议由秘书长主持。" + BEHIND;
    String after = AHEAD.replace("落实。", "落长坡乡") + "会议由秘书长持。\n会议由秘书长主持。" + BEHIND;
    assertInstanceOf(Verdict.Approximate.class, place(before, after, "主持。"));
  }

  @Test
  void anUntouchedLineIsStillPlacedThere() {
    String before = AHEAD + "会议由秘书长主持。" + BEHIND;
    String after = "同志们：\n" + before;
    assertInstanceOf(Verdict.Moved.class, place(before, after, "主持。"));
  }

  @Test
  void aStopOfAnotherParagraphIsNotTakenAlongWithoutAsking() {
    String own = "凡是提升科技创新的地方，组织领导就细致；凡是放松茶园的地方，监督机制就上不去。没有茶园，就没有街道的议事会。";
    String before = "围绕粮食生产，要开展督查。在基层治理方面，我们优化山区交通，取得了扎实的成效。\n" + own + BEHIND;
    String after = "一是抓好生态保护。在公共服务方面，我们压实城乡差距，取得了清醒的成效。\n" + own + BEHIND;
    String torn = "。\n凡是提升科技创新的";
    assertInstanceOf(Verdict.Approximate.class, place(before, after, torn));
    assertInstanceOf(Verdict.Moved.class, place(before, "先说几句。" + before, torn));
  }
}
