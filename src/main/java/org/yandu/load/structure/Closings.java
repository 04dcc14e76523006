package org.yandu.load.structure;

import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;

/** The words a speaker ends with: thanks, and that the speech is over. They head nothing. */
final class Closings {
  private static final int LONGEST = 40;
  private static final String SPEECH =
      "(?:发言|發言|讲话|講話|汇报|匯報|报告|報告|演讲|演講|致辞|致辭|党课|黨課|介绍|介紹|分享|述职|述職|课|課|话|話)";
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:最后|最後|再次|再一次|衷心|非常|十分|真诚|真誠|好)?(?:谢谢|謝謝|感谢|感謝|多谢|多謝)"
              + "(?:大家|各位|你们|你們|您|诸位|諸位|同志们|同志們|领导|領導|主席|主持人|评委|評委|老师|老師|代表|委员|委員|朋友们?|朋友們|来宾|來賓"
              + "|的?(?:聆听|聆聽|倾听|傾聽|收听|收聽|观看|觀看|耐心|认真|掌声))*(?:了|啦)?"
              + "|(?:好|最后)?(?:我|以上(?:就)?是我)?的?"
              + SPEECH
              + "?就?(?:先|暂)?(?:讲|講|谈|談|说|說|汇报|介绍|分享)?(?:到这里|到這裡|到這裏|到这儿|到此为止|到此為止|到此结束|到此結束|到此|完了|完毕|完畢|结束了?|結束了?)"
              + "|以上"
              + SPEECH
              + "|散会|散會|不当之处|不妥之处|(?:敬)?请(?:大家|各位)?(?:批评指正|予审议|予评议|指正)");

  private Closings() {}

  static boolean isClosing(Line line) {
    return line.kind == LineKind.BODY && isClosing(line.text);
  }

  /** Whether every clause of {@code text} only thanks or ends. */
  static boolean isClosing(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int start = 0;
    boolean any = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isMark(text.charAt(i))) {
        if (i > start && !CLAUSE.matcher(text.substring(start, i)).matches()) {
          return false;
        }
        any |= i > start;
        start = i + 1;
      }
    }
    return any;
  }

  private static boolean isMark(char c) {
    return Marks.isSpace(c) || Marks.isComma(c) || Marks.isFinal(c) || c == '～' || c == '~';
  }
}
