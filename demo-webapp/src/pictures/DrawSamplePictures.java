import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws the pictures that the examples of the gallery name: hills under a sun, each in colours of its own. */
class DrawSamplePictures {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 300;
    private static final List<String> NAMES = List.of(
            "Garden Day/before & after.jpg",
            "beetle.jpg",
            "compost.jpg",
            "entrance.jpg",
            "harvest.jpg",
            "leaves.png",
            "map.png",
            "market.jpg",
            "plots.png",
            "pond.jpg",
            "seeds.jpg");

    public static void main(String[] arguments) throws IOException {
        for (String name : NAMES) {
            Path file = Path.of(arguments[0], "images").resolve(name);
            Files.createDirectories(file.getParent());
            ImageIO.write(draw(new Random(name.hashCode())), name.substring(name.length() - 3), file.toFile());
        }
    }

    private static BufferedImage draw(Random random) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = random.nextFloat();
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.22f, 0.98f), 0, HEIGHT, Color.getHSBColor(hue + 0.08f, 0.1f, 1f)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(Color.getHSBColor(0.12f, 0.45f, 1f));
        pen.fill(new Ellipse2D.Double(80 + random.nextInt(380), 30 + random.nextInt(40), 90, 90));
        for (int hill = 0; hill < 3; hill++) {
            pen.setPaint(Color.getHSBColor(0.27f + hill * 0.05f + random.nextFloat() * 0.04f, 0.4f, 0.85f - hill * 0.16f));
            pen.fill(hill(150 + hill * 45, 30 + random.nextInt(25), random.nextDouble() * 6));
        }
        pen.dispose();
        return image;
    }

    private static Path2D hill(double base, double height, double shift) {
        Path2D hill = new Path2D.Double();
        hill.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 4) {
            hill.lineTo(x, base - height * Math.sin(x / 95.0 + shift));
        }
        hill.lineTo(WIDTH, HEIGHT);
        hill.closePath();
        return hill;
    }
}
