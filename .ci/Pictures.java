import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Looks at pictures as far as a program can: a window that painted has many colours, and none of
 * them covers everything. Runs from its source on any Java.
 */
public final class Pictures {
  private static final int FEWEST_COLOURS = 64;
  private static final double LARGEST_SHARE = 0.985;

  private Pictures() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("screen")) {
      screen(new File(arguments[1]), Integer.parseInt(arguments[2]));
    } else {
      check(arguments);
    }
  }

  private static void check(String[] arguments) throws Exception {
    boolean good = arguments.length > 1;
    for (int i = 1; i < arguments.length; i++) {
      BufferedImage picture = ImageIO.read(new File(arguments[i]));
      String verdict = verdict(picture);
      System.out.println(verdict + "  " + new File(arguments[i]).getName());
      good &= verdict.startsWith("painted");
    }
    System.exit(good ? 0 : 1);
  }

  private static void screen(File file, int seconds) throws Exception {
    Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
    Robot robot = new Robot();
    String verdict = "blank";
    for (int i = 0; i < seconds && !verdict.startsWith("painted"); i++) {
      Thread.sleep(1000);
      BufferedImage picture = robot.createScreenCapture(new Rectangle(size));
      ImageIO.write(picture, "png", file);
      verdict = verdict(picture);
    }
    System.out.println(verdict + "  " + file.getName());
    System.exit(verdict.startsWith("painted") ? 0 : 1);
  }

  private static String verdict(BufferedImage picture) {
    Map<Integer, Integer> colours = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        colours.merge(picture.getRGB(x, y), 1, Integer::sum);
      }
    }
    int most = colours.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    double share = (double) most / picture.getWidth() / picture.getHeight();
    boolean painted = colours.size() >= FEWEST_COLOURS && share <= LARGEST_SHARE;
    return String.format(
        "%s  %d x %d, %d colours, the commonest on %.0f %%",
        painted ? "painted" : "BLANK",
        picture.getWidth(),
        picture.getHeight(),
        colours.size(),
        share * 100);
  }
}
