package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawPicture;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.Scans;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.PageMark;

/** Pages of a PDF that are pictures, read as the program reads them: in another process. */
class PdfScansTest {
  private static final String[] TEXT = {
    "山里的水库去年冬天清了一遍淤，今年春天蓄满了水，下游的两千亩田没有为抢水红过脸。", "修渠的账贴在村口的墙上，谁家出了几个工一笔一笔都在，年轻人听了都点头。"
  };
  private static final int WIDE = 210;
  private static final int HIGH = 297;

  /** How a picture can be packed in a PDF. */
  private enum Packing {
    /** With the differences of rows that PNG has. */
    PREDICTED {
      @Override
      PDImageXObject of(PDDocument document, BufferedImage page) throws IOException {
        return LosslessFactory.createFromImage(document, page);
      }
    },
    PLAIN {
      @Override
      PDImageXObject of(PDDocument document, BufferedImage page) throws IOException {
        return samples(document, page, 3, PDDeviceRGB.INSTANCE);
      }
    },
    GRAY {
      @Override
      PDImageXObject of(PDDocument document, BufferedImage page) throws IOException {
        return samples(document, page, 1, PDDeviceGray.INSTANCE);
      }
    },
    INVERSE {
      @Override
      PDImageXObject of(PDDocument document, BufferedImage page) throws IOException {
        BufferedImage negative = drawn(Color.BLACK, Color.WHITE);
        PDImageXObject image = samples(document, negative, 1, PDDeviceGray.INSTANCE);
        var decode = new COSArray();
        decode.add(new COSFloat(1));
        decode.add(new COSFloat(0));
        image.setDecode(decode);
        return image;
      }
    },
    INDEXED {
      @Override
      PDImageXObject of(PDDocument document, BufferedImage page) throws IOException {
        byte[] indices = new byte[WIDE * HIGH];
        for (int i = 0; i < indices.length; i++) {
          indices[i] = (byte) (isWhite(page.getRGB(i % WIDE, i / WIDE)) ? 1 : 0);
        }
        var colours = new COSArray();
        colours.add(COSName.INDEXED);
        colours.add(COSName.DEVICERGB);
        colours.add(COSInteger.ONE);
        colours.add(new COSString(new byte[] {0, 0, 0, -1, -1, -1}));
        return image(document, indices, 8, PDColorSpace.create(colours));
      }
    },
    FAX {
      @Override
      PDImageXObject of(PDDocument document, BufferedImage page) throws IOException {
        byte[] ends = {0, -1};
        var palette = new IndexColorModel(1, 2, ends, ends, ends);
        var bits = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_BYTE_BINARY, palette);
        bits.createGraphics().drawImage(page, 0, 0, null);
        return CCITTFactory.createFromImage(document, bits);
      }
    },
    /** Only a decoder can put it together. */
    MASKED {
      @Override
      PDImageXObject of(PDDocument document, BufferedImage page) throws IOException {
        byte[] opaque = new byte[WIDE * HIGH];
        Arrays.fill(opaque, (byte) 0xFF);
        PDImageXObject image = PLAIN.of(document, page);
        image
            .getCOSObject()
            .setItem(COSName.SMASK, image(document, opaque, 8, PDDeviceGray.INSTANCE));
        return image;
      }
    },
    /** Black where the stencil lets the colour through. */
    STENCIL {
      @Override
      PDImageXObject of(PDDocument document, BufferedImage page) throws IOException {
        PDImageXObject image = FAX.of(document, page);
        image.getCOSObject().setBoolean(COSName.IMAGE_MASK, true);
        image.getCOSObject().removeItem(COSName.COLORSPACE);
        return image;
      }
    };

    abstract PDImageXObject of(PDDocument document, BufferedImage page) throws IOException;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"stt, 1", "tst, 2", "tts, 3", "tsst, 2 3", "ssst, 1 2 3"})
  void aScanStandsInItsPlaceOnItsPage(String order, String scanned) throws Exception {
    var pdf = new PdfFile();
    for (int i = 0; i < order.length(); i++) {
      if (i > 0) {
        pdf.page();
      }
      if (order.charAt(i) == 's') {
        pdf.picture(0, 0, 595, 842);
      } else {
        pdf.text(TEXT);
      }
    }
    Loaded loaded = load(pdf);
    var expected = new ArrayList<BlockKind>();
    for (char each : order.toCharArray()) {
      expected.addAll(
          each == 's'
              ? List.of(BlockKind.PICTURE)
              : List.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH));
    }
    assertEquals(expected, loaded.document().blocks().stream().map(Block::kind).toList());
    assertEquals(scanned, String.join(" ", pagesOfPictures(loaded)));
    assertEquals(new Scans(scanned.split(" ").length, 0), loaded.scans());
  }

  @Test
  void aPictureBesideTextIsNoScan() throws Exception {
    var pdf = new PdfFile().text(TEXT).page().picture(0, 400, 595, 421).text(TEXT);
    Loaded loaded = load(pdf);
    assertEquals(List.of("2"), pagesOfPictures(loaded));
    assertEquals(Scans.NONE, loaded.scans());
  }

  @Test
  void thePaperUnderATextIsNoPicture() throws Exception {
    var pdf = new PdfFile().picture(0, 0, 595, 842).text(TEXT).page().text(TEXT);
    Loaded loaded = load(pdf);
    assertEquals(List.of(), pagesOfPictures(loaded));
    assertEquals(Scans.NONE, loaded.scans());
  }

  @Test
  void aScanUnderARunningHeadIsOne() throws Exception {
    var pdf = new PdfFile();
    pdf.everyPage(page -> pdf.line(150, 40, 10, "水利局内部资料注意保管不得外传二月编印"));
    pdf.text(TEXT).page().text(TEXT[1]).page().picture(0, 0, 595, 842).page().text(TEXT[0]);
    Loaded loaded = load(pdf);
    assertEquals(List.of("3"), pagesOfPictures(loaded));
    assertEquals(new Scans(1, 0), loaded.scans());
  }

  @Test
  void scansOnlyAreRefusedWhateverRunsAlongTheirEdges() throws Exception {
    var pdf = new PdfFile();
    pdf.everyPage(page -> pdf.line(150, 40, 10, "水利局内部资料注意保管不得外传二月编印"));
    pdf.picture(0, 0, 595, 842).page().picture(0, 0, 595, 842).page().picture(0, 0, 595, 842);
    var problem = assertThrows(LoadException.class, () -> load(pdf));
    assertEquals(Reason.SCANNED, problem.reason());
    assertEquals("1–3", problem.arguments()[1]);
  }

  @ParameterizedTest
  @EnumSource(Packing.class)
  void whateverIsNotJpegIsKeptToThePixel(Packing packing) throws Exception {
    BufferedImage page = drawn(Color.WHITE, Color.BLACK);
    RawPicture picture = picture(document -> packing.of(document, page));
    assertEquals("image/png", picture.mediaType());
    BufferedImage kept = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    assertArrayEquals(pixels(page), pixels(kept));
  }

  @Test
  void jpegIsKeptByTheByte() throws Exception {
    var bytes = new ArrayList<byte[]>();
    RawPicture picture =
        picture(document -> {
          PDImageXObject image =
              JPEGFactory.createFromImage(document, drawn(Color.WHITE, Color.BLACK));
          try (var in = image.getCOSObject().createRawInputStream()) {
            bytes.add(in.readAllBytes());
          }
          return image;
        });
    assertEquals("image/jpeg", picture.mediaType());
    assertArrayEquals(bytes.getFirst(), picture.bytes());
  }

  @Test
  void aScanThatCannotBeShownIsCounted() throws Exception {
    var pdf = new PdfFile().text(TEXT).page().picture(0, 0, 595, 842).page();
    pdf.picture(
        0,
        0,
        595,
        842,
        document ->
            new PDImageXObject(
                document,
                new ByteArrayInputStream(new byte[99]),
                COSName.JPX_DECODE,
                WIDE,
                HIGH,
                8,
                PDDeviceRGB.INSTANCE));
    Loaded loaded = load(pdf);
    assertEquals(List.of("2"), pagesOfPictures(loaded));
    assertEquals(new Scans(2, 1), loaded.scans());
  }

  private static RawPicture picture(PdfFile.Image image) throws Exception {
    var pdf = new PdfFile().text(TEXT).page().picture(0, 0, 595, 842, image);
    Loaded loaded = load(pdf);
    assertEquals(new Scans(1, 0), loaded.scans());
    return loaded.pictures().getFirst();
  }

  private static Loaded load(PdfFile pdf) throws Exception {
    Loaded loaded = Loader.standard().load(pdf.file(), ReadOptions.NONE);
    DocumentInvariants.check(loaded.document());
    return loaded;
  }

  private static List<String> pagesOfPictures(Loaded loaded) {
    Document document = loaded.document();
    return loaded.pictures().stream()
        .map(picture ->
            document.pages().stream()
                .filter(page -> page.offset() <= picture.offset())
                .toList()
                .getLast())
        .map(PageMark::label)
        .toList();
  }

  /** Lines of bars, as a page looks from afar. */
  private static BufferedImage drawn(Color paper, Color ink) {
    var page = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
    var graphics = page.createGraphics();
    graphics.setColor(paper);
    graphics.fillRect(0, 0, WIDE, HIGH);
    graphics.setColor(ink);
    for (int y = 20; y < 270; y += 9) {
      graphics.fillRect(20 + y % 7, y, 150 - y % 31, 5);
    }
    graphics.dispose();
    return page;
  }

  private static boolean isWhite(int rgb) {
    return (rgb & 0xFFFFFF) == 0xFFFFFF;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static PDImageXObject samples(
      PDDocument document, BufferedImage page, int components, PDColorSpace colours)
      throws IOException {
    byte[] samples = new byte[WIDE * HIGH * components];
    for (int i = 0; i < samples.length; i++) {
      int pixel = i / components;
      samples[i] = (byte) page.getRGB(pixel % WIDE, pixel / WIDE);
    }
    return image(document, samples, 8, colours);
  }

  private static PDImageXObject image(
      PDDocument document, byte[] samples, int bits, PDColorSpace colours) throws IOException {
    var image = new PDImageXObject(document);
    try (var out = image.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(samples);
    }
    image.setWidth(WIDE);
    image.setHeight(HIGH);
    image.setBitsPerComponent(bits);
    image.setColorSpace(colours);
    return image;
  }
}
