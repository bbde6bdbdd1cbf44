import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws the icons of the tag library, four blocks: {@code java DrawIcons.java ../main/resources/META-INF/icons}. */
public final class DrawIcons {
    private static final Color BLUE = new Color(0x0078b3);
    private static final Color SUN = new Color(0xf7c657);
    private static final Color SKY = new Color(0x7cc4e8);

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int size : new int[] {16, 32}) {
            ImageIO.write(blocks(size), "png", folder.resolve("isomer-" + size + ".png").toFile());
        }
    }

    private static BufferedImage blocks(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(size / 16.0, size / 16.0);
        block(g, BLUE, 0, 0, 16, 4);
        block(g, Color.WHITE, 3, 3, 4, 1);
        block(g, SUN, 9, 3, 4, 1);
        block(g, SKY, 3, 9, 4, 1);
        block(g, Color.WHITE, 9, 9, 4, 1);
        g.dispose();
        return image;
    }

    private static void block(Graphics2D g, Color color, int x, int y, int size, int radius) {
        g.setColor(color);
        g.fill(new RoundRectangle2D.Double(x, y, size, size, 2 * radius, 2 * radius));
    }
}
