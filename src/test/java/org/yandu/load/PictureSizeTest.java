package org.yandu.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.load.raw.PictureSize;

class PictureSizeTest {
  @ParameterizedTest(name = "{0} {1} × {2}")
  @CsvSource({
    "png, 1, 1",
    "png, 640, 70000",
    "jpg, 333, 7",
    "jpg, 1, 4000",
    "gif, 300, 2",
    "bmp, 17, 513",
  })
  void theSizeIsReadFromTheHeader(String format, int width, int height) throws IOException {
    assertEquals(new PictureSize(width, height), PictureSize.of(picture(format, width, height)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void aPictureCutShortHasItsSizeOrNone(String format) throws IOException {
    byte[] whole = picture(format, 40, 30);
    for (int length = 0; length < whole.length; length++) {
      PictureSize size = PictureSize.of(Arrays.copyOf(whole, length));
      assertTrue(size.width() == 0 || size.width() == 40, length + " bytes: " + size);
    }
  }

  @Test
  void anyBytesAreSafeAndGiveNoAbsurdSize() throws IOException {
    var random = new Random(11);
    for (String format : new String[] {"png", "jpg", "gif", "bmp"}) {
      byte[] whole = picture(format, 40, 30);
      for (int i = 0; i < 4_000; i++) {
        byte[] damaged = whole.clone();
        for (int hit = 0; hit < 1 + i % 5; hit++) {
          damaged[random.nextInt(Math.min(60, damaged.length))] = (byte) random.nextInt();
        }
        PictureSize size = PictureSize.of(damaged);
        assertTrue(size.width() >= 0 && size.width() <= 1 << 20, size.toString());
        assertTrue(size.height() >= 0 && size.height() <= 1 << 20, size.toString());
      }
    }
    assertEquals(PictureSize.UNKNOWN, PictureSize.of("<svg/>".getBytes()));
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
