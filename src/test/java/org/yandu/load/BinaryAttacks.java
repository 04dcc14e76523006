package org.yandu.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yandu.load.RawZip.Packed;
import org.yandu.load.raw.SourceFile;

/** PDF and old Word files whose parts lead in circles, grow or are not there. */
final class BinaryAttacks {
  static final String PAGE =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources 5 0 R>>";
  static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
  static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
  static final String FONT = "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
  static final String WORDS = stream("", "BT /F 12 Tf 72 700 Td (Words) Tj ET");

  private final String web;

  BinaryAttacks(String web) {
    this.web = web;
  }

  List<Attack> all() {
    var all = new ArrayList<Attack>();
    all.addAll(trees());
    all.addAll(contents());
    all.addAll(reachingOut());
    all.addAll(files());
    all.addAll(oldWord());
    return all;
  }

  /** What the attacks would be if they wanted nothing. */
  static SourceFile harmless() {
    return new SourceFile("words.pdf", bytes(CATALOG, PAGES, PAGE, WORDS, FONT));
  }

  private static List<Attack> trees() {
    String self = "<</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 3/Parent 2 0 R>>";
    String countless = "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>";
    String wide = "<</Type/Pages/Kids[" + "3 0 R ".repeat(200_000) + "]/Count 200000>>";
    String alias = "2 0 R";
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String outlines = "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>";
    String bookmark = "<</Title(a)/Parent 6 0 R/First 6 0 R/Next 6 0 R/Last 6 0 R/Count 9>>";
    return List.of(
        pdf("页树成环", CATALOG, self, PAGE, WORDS, FONT),
        pdf("二十亿页", CATALOG, countless, PAGE, WORDS, FONT),
        pdf("一页用二十万次", CATALOG, wide, PAGE, WORDS, FONT),
        pdf("对象指自己", CATALOG, alias, PAGE, WORDS, FONT),
        pdf("没有页", CATALOG, "<</Type/Pages/Kids[]/Count 0>>"),
        pdf("没有目录", "null", PAGES, PAGE, WORDS, FONT),
        pdf("深数组", CATALOG, PAGES, PAGE, WORDS, FONT, deep),
        pdf("深字典", CATALOG, PAGES, PAGE, WORDS, "<</A".repeat(100_000)),
        pdf("书签成环", outlines, PAGES, PAGE, WORDS, FONT, bookmark));
  }

  private static List<Attack> contents() {
    String forms = "<</XObject<</X 6 0 R>>/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times>>>>>>";
    String box = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 5 0 R";
    String twice = stream(box, "/X Do /X Do");
    String length = "<</Length 4 0 R>>\nstream\nBT ET\nendstream";
    String glyphs = "<</Font<</F 6 0 R>>>>";
    String type3 =
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 0/LastChar"
            + " 255/Widths[9]/Encoding<</Differences[87/W]>>/CharProcs<</W 7 0 R>>/Resources 5 0 R>>";
    String glyph = stream("", "9 0 0 0 9 9 d1 BT /F 1 Tf (WWWW) Tj ET");
    String map =
        "<</Font<</F<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R"
            + "/DescendantFonts[5 0 R]>>>>>>";
    String ranges = stream("", "1 beginbfrange <0000> <FFFFFFFF> <0000> endbfrange ".repeat(50));
    return List.of(
        pdf("图形画自己", CATALOG, PAGES, PAGE, stream("", "/X Do /X Do"), forms, twice),
        pdf("字形画自己", CATALOG, PAGES, PAGE, WORDS.replace("Words", "WW"), glyphs, type3, glyph),
        pdf("长度是自己", CATALOG, PAGES, PAGE, length, FONT),
        pdf("栈不退", CATALOG, PAGES, PAGE, stream("", "q ".repeat(1_000_000)), FONT),
        pdf("画字一百万次", CATALOG, PAGES, PAGE, stream("", "BT/F 9 Tf(W)Tj ET ".repeat(300_000)), FONT),
        pdf("字体成环", CATALOG, PAGES, PAGE, WORDS, map, ranges),
        pdf("流膨胀", CATALOG, PAGES, PAGE, deflated(' ', 100 << 20, 1), FONT),
        pdf("一个词膨胀", CATALOG, PAGES, PAGE, deflated('7', 140 << 20, 1), FONT),
        pdf("双重膨胀", CATALOG, PAGES, PAGE, deflated(' ', 100 << 20, 2), FONT));
  }

  private List<Attack> reachingOut() {
    String link = "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(%s/pdf)>>>>".formatted(web);
    String outside = "<</Length 0/F<</FS/URL/F(%s/stream)>>>>\nstream\n\nendstream".formatted(web);
    String form = "<</Type/Catalog/Pages 2 0 R/AcroForm<</XFA 6 0 R/Fields[]>>/Metadata 6 0 R>>";
    String xml = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM '%s/xfa'>]><x>&e;</x>";
    return List.of(
        pdf("外部动作", link, PAGES, PAGE, WORDS, FONT),
        pdf("外部内容", CATALOG, PAGES, PAGE, outside, FONT),
        pdf("表单实体", form, PAGES, PAGE, WORDS, FONT, stream("", xml.formatted(web))));
  }

  private static List<Attack> files() {
    byte[] whole = bytes(CATALOG, PAGES, PAGE, WORDS, FONT);
    String words = new String(whole, ISO_8859_1);
    String circle =
        words.replaceFirst("(?s)(xref\n.*?/Size 6)", "$1/Prev " + words.indexOf("xref"));
    String locked = words.replace("/Root", "/Encrypt<</Filter/Standard/V 9/R 9/O()/U()/P 0>>/Root");
    var all = new ArrayList<Attack>();
    all.add(new Attack("表成环.pdf", circle.getBytes(ISO_8859_1)));
    all.add(new Attack("没有表.pdf", words.replace("xref", "xrex").getBytes(ISO_8859_1)));
    all.add(new Attack("锁坏了.pdf", locked.getBytes(ISO_8859_1)));
    all.add(new Attack("只有头.pdf", "%PDF-1.7\n%%EOF"));
    all.add(new Attack("垃圾.pdf", "%PDF-1.7\n" + "1 0 obj ".repeat(200_000)));
    for (int i = 1; i < 6; i++) {
      all.add(new Attack("断" + i + ".pdf", Arrays.copyOf(whole, whole.length * i / 6)));
    }
    return all;
  }

  /** Old Word files: a container whose chains of sectors lead to themselves. */
  private static List<Attack> oldWord() {
    var all = new ArrayList<Attack>();
    for (int link : List.of(0, 1, -2, -1, 0x7FFFFFF0)) {
      var file = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
      file.putLong(0xE11AB1A1E011CFD0L).position(24);
      file.putShort((short) 0x3E).putShort((short) 3).putShort((short) -2);
      file.putShort((short) 9).putShort((short) 6).position(44);
      file.putInt(link == 1 ? 0x7FFFFFF0 : 1).putInt(1).putInt(0).putInt(4096);
      file.putInt(link).putInt(1).putInt(link).putInt(1).putInt(0);
      while (file.position() < 512) {
        file.putInt(link == 1 ? link : -1);
      }
      while (file.position() < 1024) {
        file.putInt(link);
      }
      file.put("R\0o\0o\0t\0".getBytes(ISO_8859_1));
      all.add(new Attack("链成环" + all.size() + ".doc", file.array()));
      all.add(new Attack("链成环" + all.size() + ".wps", Arrays.copyOf(file.array(), 700)));
    }
    return all;
  }

  static Attack pdf(String name, String... objects) {
    return new Attack(name + ".pdf", bytes(objects));
  }

  private static byte[] bytes(String... objects) {
    var pdf = new StringBuilder("%PDF-1.7\n");
    var table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int at = pdf.length();
    pdf.append(table).append("trailer\n<</Root 1 0 R/Size ").append(objects.length + 1);
    return pdf.append(">>\nstartxref\n" + at + "\n%%EOF\n").toString().getBytes(ISO_8859_1);
  }

  static String stream(String entries, String content) {
    return "<<"
        + entries
        + "/Length "
        + content.length()
        + ">>\nstream\n"
        + content
        + "\nendstream";
  }

  /** A content stream of {@code size} equal characters, packed {@code times}. */
  private static String deflated(char letter, int size, int times) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) letter);
    for (int i = 0; i < times; i++) {
      bytes = zlib(bytes);
    }
    String filters = "/Filter[" + "/FlateDecode".repeat(times) + "]";
    return stream(filters, new String(bytes, ISO_8859_1));
  }

  /** The stream of a zip with the two bytes that a PDF wants before it. */
  private static byte[] zlib(byte[] bytes) {
    byte[] packed = Packed.deflated(bytes).bytes();
    byte[] framed = new byte[packed.length + 2];
    framed[0] = 0x78;
    framed[1] = (byte) 0xDA;
    System.arraycopy(packed, 0, framed, 2, packed.length);
    return framed;
  }
}
