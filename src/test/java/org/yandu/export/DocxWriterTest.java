package org.yandu.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.yandu.note.HighlightColor;
import org.yandu.text.SketchedDocument;

class DocxWriterTest {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @Test
  void everyPartIsWellFormedAndTheTypesComeFirst() throws Exception {
    Map<String, byte[]> parts = parts(MarkdownWriterTest.speech().notes());
    assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      parse(part.getValue());
    }
    Set<String> declared = new TreeSet<>();
    NodeList overrides = parse(parts.get("[Content_Types].xml")).getElementsByTagName("Override");
    for (int i = 0; i < overrides.getLength(); i++) {
      declared.add(((Element) overrides.item(i)).getAttribute("PartName").substring(1));
    }
    Set<String> present = new TreeSet<>(parts.keySet());
    present.removeIf(name -> name.endsWith(".rels") || name.startsWith("["));
    assertEquals(present, declared);
  }

  @Test
  void everyRelationLeadsToAPart() throws Exception {
    Map<String, byte[]> parts = parts(MarkdownWriterTest.speech().notes());
    for (String name : List.of("_rels/.rels", "word/_rels/document.xml.rels")) {
      NodeList relations = parse(parts.get(name)).getElementsByTagName("Relationship");
      assertTrue(relations.getLength() > 0);
      for (int i = 0; i < relations.getLength(); i++) {
        String target = ((Element) relations.item(i)).getAttribute("Target");
        assertTrue(parts.containsKey((name.startsWith("word") ? "word/" : "") + target), target);
      }
    }
  }

  @Test
  void excerptsStandUnderTheirHeadingsInTextOrder() throws Exception {
    assertEquals(
        List.of(
            "Title|学习笔记",
            "Subtitle|——《在春耕会上的讲话》（陈望川，2024年3月5日）",
            "Date|2026年3月9日",
            "Heading1|一、抓好春耕",
            "Excerpt|春耕备耕要早字当头，人误地一时，地误人一年。",
            "ExcerptSource|——《在春耕会上的讲话》（陈望川，2024年3月5日），第一部分第1段",
            "ExcerptSource|黄色标记",
            "Heading2|（一）备足农资",
            "Excerpt|一是种子，良种覆盖率要达到九成。",
            "Excerpt|二是化肥，储备要够用。",
            "ExcerptSource|——《在春耕会上的讲话》（陈望川，2024年3月5日），第一部分（一）第1—2段",
            "ExcerptSource|红色下划线",
            "ExcerptNote|心得：第一条想法。",
            "ExcerptNote|心得：第二条想法。",
            "Heading1|二、抓好水利",
            "Excerpt|渠通了，水才能到田头。",
            "ExcerptSource|——《在春耕会上的讲话》（陈望川，2024年3月5日），第二部分第1段",
            "ExcerptSource|蓝色标记　标签：水利、金句",
            "ExcerptNote|心得：我们镇还有<两处>没通 & 要抓紧。",
            "ExcerptNote|下周去看。"),
        paragraphs(MarkdownWriterTest.speech().notes()));
  }

  @Test
  void everyStyleInUseIsDefinedAndHeadingsShowInTheNavigationPane() throws Exception {
    StudyNotes notes = MarkdownWriterTest.speech().lost("没了", HighlightColor.RED).notes();
    Map<String, byte[]> parts = parts(notes);
    Map<String, Element> styles = new LinkedHashMap<>();
    for (Element style : elements(parse(parts.get("word/styles.xml")), "style")) {
      styles.put(style.getAttributeNS(W, "styleId"), style);
    }
    for (Element style : elements(parse(parts.get("word/document.xml")), "pStyle")) {
      assertTrue(styles.containsKey(style.getAttributeNS(W, "val")));
    }
    for (int level = 1; level <= 6; level++) {
      Element heading = styles.get("Heading" + level);
      assertEquals("heading " + level, value(heading, "name"));
      assertEquals(String.valueOf(level - 1), value(heading, "outlineLvl"));
    }
  }

  @Test
  void wordsThatXmlCannotCarryAreDropped() throws Exception {
    var document = SketchedDocument.of("= 甲\n坏\u0001字\uFFFF符\uD800<好>\uD869\uDED6\n");
    StudyNotes notes =
        new StudyNotesSketch(document).mark("坏", ">\uD869\uDED6", HighlightColor.RED).notes();
    assertTrue(paragraphs(notes).contains("Excerpt|坏字符<好>\uD869\uDED6"));
  }

  @Test
  void aNoteLooksAsItsMarkdownSays() throws Exception {
    String note = "**先**看\n- 甲\n  1. 乙\n\n> 引\n\n|年|数|\n|-|-|\n|24|*5*|\n";
    var document = SketchedDocument.of("= 甲\n春耕要早\n");
    StudyNotes notes =
        new StudyNotesSketch(document).mark("春耕", "要早", HighlightColor.RED).note(note).notes();
    List<String> written = paragraphs(notes);
    assertEquals(
        List.of(
            "ExcerptNote|心得：先看",
            "ExcerptNote|•甲",
            "ExcerptNote|1.乙",
            "ExcerptNote|引",
            "ExcerptNote|年",
            "ExcerptNote|数",
            "ExcerptNote|24",
            "ExcerptNote|5",
            "ExcerptNote|"),
        written.subList(written.indexOf("ExcerptNote|心得：先看"), written.size()));
    Document body = parse(parts(notes).get("word/document.xml"));
    assertEquals(1, elements(body, "i").size());
    assertEquals(4, elements(body, "tc").size());
    assertEquals(2, elements(body, "tab").size());
  }

  @Test
  void theSameNotesGiveTheSameBytes() {
    StudyNotes notes = MarkdownWriterTest.speech().notes();
    assertArrayEquals(new DocxWriter().write(notes), new DocxWriter().write(notes));
  }

  @Test
  void pagesAndIndentsFollowTheStandard() throws Exception {
    Map<String, byte[]> parts = parts(MarkdownWriterTest.speech().notes());
    Document body = parse(parts.get("word/document.xml"));
    Element margins = elements(body, "pgMar").getFirst();
    assertEquals("2098", margins.getAttributeNS(W, "top"));
    assertEquals("579", elements(body, "docGrid").getFirst().getAttributeNS(W, "linePitch"));
    for (Element indent : elements(parse(parts.get("word/styles.xml")), "ind")) {
      assertEquals(
          indent.hasAttributeNS(W, "firstLineChars"), indent.hasAttributeNS(W, "firstLine"));
    }
    String footer = new String(parts.get("word/footer1.xml"), "UTF-8");
    assertTrue(footer.contains(" PAGE "));
    assertFalse(footer.contains("firstLineChars=\"200\""));
  }

  private static List<String> paragraphs(StudyNotes notes) throws Exception {
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : elements(parse(parts(notes).get("word/document.xml")), "p")) {
      paragraphs.add(value(paragraph, "pStyle") + "|" + paragraph.getTextContent());
    }
    return paragraphs;
  }

  private static Map<String, byte[]> parts(StudyNotes notes) throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(new DocxWriter().write(notes)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static Document parse(byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static List<Element> elements(Document document, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = document.getElementsByTagNameNS(W, name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String value(Element parent, String name) {
    return ((Element) parent.getElementsByTagNameNS(W, name).item(0)).getAttributeNS(W, "val");
  }
}
