import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws the demo's pictures: {@code java DrawPictures.java OUTDIR}. */
public final class DrawPictures {

    private static final Color NAVY = new Color(0x14304d);
    private static final Color BLUE = new Color(0x0078b3);
    private static final Color SKY = new Color(0x7cc4e8);
    private static final Color PALE = new Color(0xe4f2fa);
    private static final Color PURPLE = new Color(0x6b4370);
    private static final Color LILAC = new Color(0xc7afd0);
    private static final Color MAUVE = new Color(0xf1e9f4);
    private static final Color CORAL = new Color(0xef7f5a);
    private static final Color SUN = new Color(0xf7c657);
    private static final Color CREAM = new Color(0xfff7ea);
    private static final Color TEAL = new Color(0x2b9a94);
    private static final Color WHITE = Color.WHITE;

    private static final Color[] SKINS = {
        new Color(0xf3cba8), new Color(0xc98d62), new Color(0x8d5a3b), new Color(0xe4b088), new Color(0xa86f48)
    };
    private static final Color[] HAIRS = {
        new Color(0x2a2130), new Color(0x4b2e25), new Color(0x1d2733), new Color(0x5a4a52), new Color(0x33231f)
    };
    private static final Color[] SHIRTS = {BLUE, CORAL, TEAL, SUN, PURPLE, SKY};

    private static final double UNITS = 600;
    private static final float QUALITY = 0.82f;

    private final Graphics2D g;

    private DrawPictures(Graphics2D g) {
        this.g = g;
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path images = Path.of(args[0]);
        Path together = images.resolve("Products and Services/Collaborate with us");
        draw(together.resolve("industry_collab_meta_image.jpg"), 1200, 630, DrawPictures::together);
        draw(together.resolve("industry_collaboration_infographic.jpg"), 1200, 720, DrawPictures::journey);
        draw(together.resolve("Industry_collab_card_1_600x300.jpg"), 600, 300, DrawPictures::stage);
        draw(together.resolve("Industry_collab_card_2_600x300.jpg"), 600, 300, DrawPictures::bootcamp);
        draw(together.resolve("AI_Trailblazers.jpg"), 600, 300, DrawPictures::trail);
        draw(together.resolve("LAUNCH__600x300.png"), 600, 300, DrawPictures::table);
        draw(images.resolve("CTA card images/Ready_to_Collaborate.png"), 1200, 400, DrawPictures::talk);
        draw(images.resolve("favicon.png"), 64, 64, DrawPictures::blocks);
    }

    // ---- The pictures, each 600 units wide

    /** Two circles of people that overlap in an idea. */
    private void together() {
        background(315, PALE, WHITE);
        network();
        Shape left = circle(212, 158, 122);
        Shape right = circle(388, 158, 122);
        fill(BLUE, left);
        fill(PURPLE, right);
        within(left, () -> {
            person(146, 284, 106, 1, 0, CORAL);
            person(216, 296, 124, 0, 1, SKY);
        });
        within(right, () -> {
            person(454, 284, 106, 2, 2, SUN);
            person(384, 296, 124, 3, 0, LILAC);
        });
        Area overlap = new Area(left);
        overlap.intersect(new Area(right));
        fill(NAVY, overlap);
        outline(WHITE, 3, overlap);
        bulb(300, 150, 23);
        sparkle(300, 106, 9, WHITE);
    }

    /** A road with six stations. */
    private void journey() {
        background(360, CREAM, WHITE);
        fill(MAUVE, circle(600, 10, 90));
        fill(PALE, circle(-10, 350, 100));
        Path2D road = new Path2D.Double();
        road.moveTo(-10, 96);
        road.lineTo(470, 96);
        road.curveTo(590, 96, 590, 262, 470, 262);
        road.lineTo(-10, 262);
        outline(new Color(0xcfe4f0), 26, road);
        dashes(WHITE, 3, road, 9, 9);
        Color[] colors = {BLUE, TEAL, PURPLE, CORAL, BLUE, PURPLE};
        for (int i = 0; i < colors.length; i++) {
            double x = i < 3 ? 100 + i * 178 : 456 - (i - 3) * 178;
            station(x, i < 3 ? 96 : 262, colors[i], i);
        }
    }

    /** A speaker under a cloud, seen from the audience. */
    private void stage() {
        background(300, new Color(0x0c2138), new Color(0x1f4f7a));
        beam(70, 150, 320);
        beam(530, 280, 450);
        fill(new Color(0x0a1a2c), roundRect(128, 26, 344, 164, 10));
        gradient(roundRect(136, 34, 328, 148, 6), 34, new Color(0xd9eefa), 182, new Color(0xa9d7f0));
        cloud(300, 112, 1.15, WHITE);
        cloudLinks(300, 116);
        fill(new Color(0x2d6b9c), rect(0, 216, 600, 90));
        fill(new Color(0x3b80b5), rect(0, 216, 600, 7));
        lectern(410, 216);
        standing(376, 218, 34, 1, 0, CORAL);
        audience(262, 25, 0x17395a, 9);
        audience(296, 31, 0x0c2138, 8);
    }

    /** Learners with laptops below a network of layers. */
    private void bootcamp() {
        background(300, CREAM, new Color(0xfdebcf));
        window(38, 40);
        fill(NAVY, roundRect(176, 26, 248, 132, 8));
        layers(208, 92, 61.5, new int[] {3, 4, 4, 2});
        plant(534, 206);
        person(140, 236, 62, 2, 2, BLUE);
        person(300, 236, 62, 0, 1, CORAL);
        person(460, 236, 62, 3, 3, TEAL);
        fill(new Color(0xb98257), rect(0, 236, 600, 64));
        fill(new Color(0xd29b6e), rect(0, 236, 600, 8));
        laptop(140, 246, 1.0);
        laptop(300, 246, 1.0);
        laptop(460, 246, 1.0);
    }

    /** A path over mountains to a flag, under linked stars. */
    private void trail() {
        background(300, new Color(0x2a2f6b), new Color(0xf4a98a));
        constellation();
        fill(new Color(0xfbd79a), circle(436, 152, 46));
        ridge(new Color(0x8a6aa0), 300, 0, 196, 90, 142, 170, 190, 270, 128, 372, 196, 470, 150, 600, 204);
        ridge(new Color(0x5d4a86), 300, 0, 236, 70, 206, 150, 232, 258, 92, 352, 206, 420, 176, 520, 226, 600, 196);
        snow(258, 92);
        trailTo(258, 92);
        ridge(new Color(0x2f2a5e), 300, 0, 262, 110, 244, 180, 272, 420, 274, 500, 240, 600, 256);
        flag(258, 92, CORAL);
        walker(312, 246, CORAL);
        walker(336, 252, SUN);
        pines();
    }

    /** A team around a table, seen from above. */
    private void table() {
        background(300, new Color(0x2b9a94), new Color(0x237f83));
        fill(alpha(WHITE, 22), circle(60, 40, 120));
        fill(alpha(WHITE, 22), circle(560, 280, 150));
        for (int i = 0; i < 4; i++) {
            seat(176 + i * 83, 42, true, i);
            seat(176 + i * 83, 258, false, i + 2);
        }
        fill(alpha(NAVY, 60), roundRect(122, 82, 364, 146, 30));
        fill(new Color(0xf3d9b4), roundRect(118, 76, 364, 146, 30));
        outline(new Color(0xe3c294), 3, roundRect(124, 82, 352, 134, 25));
        for (int i = 0; i < 4; i++) {
            openLaptop(176 + i * 83, 100, true);
            openLaptop(176 + i * 83, 198, false);
        }
        notes();
    }

    /** Two people whose words meet. */
    private void talk() {
        background(200, MAUVE, PALE);
        fill(alpha(LILAC, 110), circle(70, 210, 130));
        fill(alpha(SKY, 110), circle(530, 210, 130));
        person(112, 204, 112, 0, 1, PURPLE);
        person(488, 204, 112, 2, 0, TEAL);
        bubble(186, 34, 132, 74, WHITE, true);
        bars(206, 58, new double[] {92, 70, 40}, alpha(PURPLE, 150));
        bubble(282, 84, 132, 74, BLUE, false);
        bars(302, 108, new double[] {92, 78, 52}, alpha(WHITE, 220));
        sparkle(436, 44, 13, SUN);
        sparkle(168, 138, 9, CORAL);
        sparkle(352, 42, 8, TEAL);
        envelope(222, 152);
    }

    /** Four blocks. */
    private void blocks() {
        fill(BLUE, roundRect(0, 0, 600, 600, 130));
        fill(WHITE, roundRect(110, 110, 170, 170, 40));
        fill(SUN, roundRect(320, 110, 170, 170, 40));
        fill(SKY, roundRect(110, 320, 170, 170, 40));
        fill(WHITE, roundRect(320, 320, 170, 170, 40));
    }

    // ---- People

    /** A bust that ends at a base line; looks: 0 short hair, 1 long hair, 2 bun, 3 headscarf. */
    private void person(double x, double base, double size, int skin, int look, Color shirt) {
        Color hair = look == 3 ? LILAC : HAIRS[skin];
        double r = size * 0.3;
        double y = base - size * 1.12;
        if (look == 1) {
            fill(hair, roundRect(x - r * 1.22, y - r * 1.1, r * 2.44, r * 3, r * 2));
        }
        if (look == 2) {
            fill(hair, circle(x, y - r * 1.35, r * 0.45));
        }
        within(rect(x - size, y, size * 2, base - y), () -> {
            fill(shirt, roundRect(x - size * 0.58, base - size * 0.66, size * 1.16, size * 1.4, size * 0.72));
            fill(shade(SKINS[skin]), roundRect(x - r * 0.4, y + r * 0.5, r * 0.8, r * 1.35, r * 0.6));
        });
        if (look == 3) {
            fill(hair, roundRect(x - r * 1.25, y - r * 1.25, r * 2.5, r * 3.2, r * 2.4));
            fill(SKINS[skin], circle(x, y + r * 0.05, r * 0.84));
            return;
        }
        fill(SKINS[skin], circle(x, y, r));
        fringe(x, y, r, hair);
    }

    private void fringe(double x, double y, double r, Color hair) {
        Area cap = new Area(circle(x, y - r * 0.08, r * 1.09));
        cap.subtract(new Area(ellipse(x - r * 0.42, y + r * 0.78, r, r * 1.1)));
        cap.subtract(new Area(ellipse(x + r * 0.78, y + r * 0.62, r * 0.72, r * 0.9)));
        cap.subtract(new Area(rect(x - r * 2, y + r * 0.2, r * 4, r * 2)));
        fill(hair, cap);
    }

    private void standing(double x, double floor, double size, int skin, int look, Color shirt) {
        fill(NAVY, roundRect(x - size * 0.34, floor - size * 0.95, size * 0.28, size, 4));
        fill(NAVY, roundRect(x + size * 0.06, floor - size * 0.95, size * 0.28, size, 4));
        person(x, floor - size * 0.72, size, skin, look, shirt);
        outline(
                shirt,
                (float) (size * 0.2),
                new Line2D.Double(x - size * 0.44, floor - size * 1.2, x - size * 0.95, floor - size * 1.6));
    }

    private void audience(double base, double size, int rgb, int count) {
        double step = UNITS / count;
        for (int i = 0; i <= count; i++) {
            double x = i * step + (count % 2 == 0 ? step / 2 : 0);
            double y = base + (i * 7 % 5) * 1.6;
            fill(new Color(rgb), circle(x, y - size * 0.72, size * 0.46));
            fill(new Color(rgb), roundRect(x - size, y - size * 0.3, size * 2, size * 3, size * 1.3));
        }
    }

    private void seat(double x, double y, boolean above, int look) {
        fill(alpha(NAVY, 70), roundRect(x - 31, y - 14, 62, 34, 26));
        fill(SHIRTS[(look * 2 + 1) % SHIRTS.length], roundRect(x - 30, y - 17, 60, 34, 30));
        double hands = above ? y + 26 : y - 26;
        outline(SKINS[look % SKINS.length], 8, new Line2D.Double(x - 22, (y + hands) / 2, x - 13, hands));
        outline(SKINS[look % SKINS.length], 8, new Line2D.Double(x + 22, (y + hands) / 2, x + 13, hands));
        fill(HAIRS[look % HAIRS.length], circle(x, y + (above ? 2 : -2), 16));
        fill(alpha(WHITE, 30), circle(x - 4, y - 3, 7));
    }

    private void walker(double x, double floor, Color shirt) {
        outline(NAVY, 3, new Line2D.Double(x, floor - 9, x - 4, floor));
        outline(NAVY, 3, new Line2D.Double(x, floor - 9, x + 4, floor));
        fill(shirt, roundRect(x - 5, floor - 21, 10, 14, 7));
        fill(SKINS[0], circle(x, floor - 25, 4.6));
    }

    // ---- Things

    private void station(double x, double y, Color color, int icon) {
        fill(alpha(NAVY, 40), circle(x, y + 4, 45));
        fill(WHITE, circle(x, y, 45));
        fill(color, circle(x, y, 38));
        switch (icon) {
            case 0 -> people(x, y);
            case 1 -> bulb(x, y - 5, 17);
            case 2 -> screen(x, y);
            case 3 -> checklist(x, y);
            case 4 -> shield(x, y);
            default -> rocket(x, y);
        }
        bars(x - 45, y + 57, new double[] {62, 90, 74}, new Color(0xb9c3cd));
        fill(color, roundRect(x - 45, y + 57, 62, 6, 6));
    }

    private void people(double x, double y) {
        within(circle(x, y, 38), () -> {
            person(x - 15, y + 40, 38, 1, 0, SKY);
            person(x + 15, y + 40, 38, 3, 1, SUN);
        });
    }

    private void bulb(double x, double y, double r) {
        fill(SUN, circle(x, y, r));
        Path2D neck = new Path2D.Double();
        neck.moveTo(x - r * 0.78, y + r * 0.6);
        neck.lineTo(x - r * 0.42, y + r * 1.3);
        neck.lineTo(x + r * 0.42, y + r * 1.3);
        neck.lineTo(x + r * 0.78, y + r * 0.6);
        fill(SUN, neck);
        fill(WHITE, roundRect(x - r * 0.44, y + r * 1.32, r * 0.88, r * 0.2, r * 0.2));
        fill(WHITE, roundRect(x - r * 0.34, y + r * 1.6, r * 0.68, r * 0.2, r * 0.2));
        outline(
                alpha(WHITE, 230),
                (float) (r * 0.14),
                new Arc2D.Double(x - r * 0.66, y - r * 0.66, r * 1.32, r * 1.32, 100, 70, Arc2D.OPEN));
    }

    private void screen(double x, double y) {
        fill(WHITE, roundRect(x - 23, y - 19, 46, 31, 5));
        fill(NAVY, roundRect(x - 20, y - 16, 40, 25, 3));
        fill(WHITE, roundRect(x - 29, y + 13, 58, 6, 5));
        outline(SUN, 2.5f, zigzag(x - 8, y - 10, x - 14, y - 4, x - 8, y + 2));
        outline(SUN, 2.5f, zigzag(x + 8, y - 10, x + 14, y - 4, x + 8, y + 2));
        outline(SKY, 2.5f, new Line2D.Double(x + 2.5, y - 11, x - 2.5, y + 3));
    }

    private void checklist(double x, double y) {
        fill(WHITE, roundRect(x - 17, y - 21, 34, 44, 6));
        fill(NAVY, roundRect(x - 8, y - 25, 16, 9, 4));
        for (int i = 0; i < 3; i++) {
            double line = y - 8 + i * 10;
            outline(TEAL, 2.5f, zigzag(x - 12, line, x - 9.5, line + 3, x - 5, line - 3));
            fill(new Color(0xb9c3cd), roundRect(x - 1, line - 2, 13, 4, 4));
        }
    }

    private void shield(double x, double y) {
        Path2D shield = new Path2D.Double();
        shield.moveTo(x, y - 25);
        shield.quadTo(x + 10, y - 17, x + 21, y - 17);
        shield.curveTo(x + 21, y + 8, x + 12, y + 18, x, y + 25);
        shield.curveTo(x - 12, y + 18, x - 21, y + 8, x - 21, y - 17);
        shield.quadTo(x - 10, y - 17, x, y - 25);
        fill(WHITE, shield);
        within(shield, () -> fill(PALE, rect(x, y - 30, 30, 60)));
        outline(TEAL, 5, zigzag(x - 9, y, x - 2, y + 7, x + 10, y - 7));
    }

    private void rocket(double x, double y) {
        AffineTransform before = g.getTransform();
        g.rotate(Math.toRadians(40), x, y);
        fill(SUN, leaf(x, y + 14, 6, 18));
        fill(CORAL, zigzag(x - 8, y + 4, x - 17, y + 18, x - 5, y + 15));
        fill(CORAL, zigzag(x + 8, y + 4, x + 17, y + 18, x + 5, y + 15));
        fill(WHITE, leaf(x, y - 26, 13, 42));
        fill(SKY, circle(x, y - 6, 5.5));
        outline(NAVY, 2, circle(x, y - 6, 5.5));
        g.setTransform(before);
    }

    private Shape leaf(double x, double top, double halfWidth, double height) {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x, top);
        leaf.curveTo(
                x + halfWidth * 1.35,
                top + height * 0.35,
                x + halfWidth,
                top + height * 0.8,
                x + halfWidth * 0.5,
                top + height);
        leaf.lineTo(x - halfWidth * 0.5, top + height);
        leaf.curveTo(x - halfWidth, top + height * 0.8, x - halfWidth * 1.35, top + height * 0.35, x, top);
        return leaf;
    }

    private void cloud(double x, double y, double scale, Color color) {
        Area cloud = new Area(roundRect(x - 78 * scale, y - 4 * scale, 156 * scale, 42 * scale, 42 * scale));
        cloud.add(new Area(circle(x - 30 * scale, y - 8 * scale, 32 * scale)));
        cloud.add(new Area(circle(x + 24 * scale, y - 16 * scale, 38 * scale)));
        fill(color, cloud);
    }

    private void cloudLinks(double x, double y) {
        double[][] ends = {{-52, 18}, {-16, -14}, {18, 16}, {54, 12}, {34, -22}};
        for (int i = 1; i < ends.length; i++) {
            outline(SKY, 3, new Line2D.Double(x + ends[i - 1][0], y + ends[i - 1][1], x + ends[i][0], y + ends[i][1]));
        }
        for (int i = 0; i < ends.length; i++) {
            fill(i % 2 == 0 ? BLUE : CORAL, circle(x + ends[i][0], y + ends[i][1], 8));
        }
    }

    private void beam(double x, double left, double right) {
        Path2D beam = new Path2D.Double();
        beam.moveTo(x - 6, 0);
        beam.lineTo(x + 6, 0);
        beam.lineTo(right, 224);
        beam.lineTo(left, 224);
        fill(alpha(SUN, 40), beam);
    }

    private void lectern(double x, double floor) {
        Path2D lectern = new Path2D.Double();
        lectern.moveTo(x - 20, floor - 44);
        lectern.lineTo(x + 24, floor - 50);
        lectern.lineTo(x + 18, floor + 2);
        lectern.lineTo(x - 14, floor + 2);
        fill(SUN, lectern);
        fill(
                new Color(0xd9a233),
                zigzag(x - 25, floor - 43, x + 29, floor - 51, x + 28, floor - 45, x - 24, floor - 37));
    }

    private void layers(double x, double y, double step, int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            for (int a = 0; a < counts[i - 1]; a++) {
                for (int b = 0; b < counts[i]; b++) {
                    outline(
                            alpha(SKY, 130),
                            1.6f,
                            new Line2D.Double(
                                    x + (i - 1) * step,
                                    node(y, a, counts[i - 1]),
                                    x + i * step,
                                    node(y, b, counts[i])));
                }
            }
        }
        Color[] colors = {SUN, SKY, LILAC, CORAL};
        for (int i = 0; i < counts.length; i++) {
            for (int a = 0; a < counts[i]; a++) {
                fill(colors[i], circle(x + i * step, node(y, a, counts[i]), 8.5));
            }
        }
    }

    private static double node(double y, int index, int count) {
        return y + (index - (count - 1) / 2.0) * 29;
    }

    private void laptop(double x, double y, double scale) {
        fill(new Color(0x8d97a3), roundRect(x - 42 * scale, y - 36 * scale, 84 * scale, 54 * scale, 8));
        fill(new Color(0xc9d0d8), roundRect(x - 40 * scale, y - 34 * scale, 80 * scale, 50 * scale, 7));
        fill(WHITE, circle(x, y - 9 * scale, 6 * scale));
        fill(new Color(0x77818d), roundRect(x - 52 * scale, y + 16 * scale, 104 * scale, 8 * scale, 6));
    }

    private void openLaptop(double x, double y, boolean above) {
        double screen = above ? y + 8 : y - 20;
        fill(new Color(0xb7bec7), roundRect(x - 24, y - 11, 48, 22, 5));
        fill(new Color(0x8d97a3), roundRect(x - 18, y - 6, 36, 11, 3));
        fill(NAVY, roundRect(x - 24, screen, 48, 12, 4));
        fill(SKY, roundRect(x - 21, screen + 2.5, 42, 7, 3));
    }

    private void notes() {
        Color[] colors = {SUN, CORAL, SKY, LILAC, SUN, TEAL, CORAL, SKY};
        for (int i = 0; i < colors.length; i++) {
            AffineTransform before = g.getTransform();
            double x = 158 + i * 40.5;
            g.rotate(Math.toRadians((i * 37 % 5 - 2) * 7), x, 149);
            fill(alpha(NAVY, 40), rect(x - 9, 141, 20, 20));
            fill(colors[i], rect(x - 10, 139, 20, 20));
            fill(alpha(NAVY, 110), roundRect(x - 6, 145, 12, 2, 2));
            fill(alpha(NAVY, 110), roundRect(x - 6, 150, 8, 2, 2));
            g.setTransform(before);
        }
    }

    private void window(double x, double y) {
        fill(WHITE, roundRect(x, y, 104, 112, 6));
        gradient(rect(x + 6, y + 6, 92, 100), y, SKY, y + 106, PALE);
        cloud(x + 54, y + 62, 0.36, WHITE);
        fill(WHITE, rect(x + 50, y, 5, 112));
    }

    private void plant(double x, double y) {
        for (int degrees : new int[] {-45, -22, 0, 22, 45}) {
            AffineTransform before = g.getTransform();
            g.rotate(Math.toRadians(degrees), x, y);
            fill(degrees % 2 == 0 ? TEAL : new Color(0x237f83), leaf(x, y - 80, 11, 80));
            g.setTransform(before);
        }
        fill(CORAL, zigzag(x - 24, y - 6, x + 24, y - 6, x + 17, y + 34, x - 17, y + 34));
        fill(new Color(0xd86a47), rect(x - 26, y - 10, 52, 10));
    }

    private void constellation() {
        double[][] stars = {
            {46, 60}, {104, 34}, {158, 70}, {214, 30}, {300, 54}, {372, 26}, {446, 62}, {520, 34}, {566, 84}
        };
        for (int i = 1; i < stars.length; i++) {
            outline(
                    alpha(WHITE, 90),
                    1.4f,
                    new Line2D.Double(stars[i - 1][0], stars[i - 1][1], stars[i][0], stars[i][1]));
        }
        for (int i = 0; i < stars.length; i++) {
            sparkle(stars[i][0], stars[i][1], i % 3 == 1 ? 11 : 7, i % 3 == 1 ? SUN : WHITE);
        }
    }

    private void ridge(Color color, double bottom, double... points) {
        Path2D ridge = new Path2D.Double();
        ridge.moveTo(0, bottom);
        for (int i = 0; i < points.length; i += 2) {
            ridge.lineTo(points[i], points[i + 1]);
        }
        ridge.lineTo(points[points.length - 2], bottom);
        fill(color, ridge);
    }

    private void snow(double x, double y) {
        fill(
                MAUVE,
                zigzag(
                        x, y, x + 26, y + 31, x + 14, y + 27, x + 6, y + 38, x - 5, y + 28, x - 15, y + 39, x - 20,
                        y + 26));
    }

    private void trailTo(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(324, 262);
        path.curveTo(250, 240, 220, 220, 262, 198);
        path.curveTo(304, 178, 228, 160, x + 2, y + 44);
        dashes(SUN, 4, path, 8, 7);
    }

    private void flag(double x, double y, Color color) {
        outline(WHITE, 3, new Line2D.Double(x, y + 3, x, y - 34));
        fill(color, zigzag(x + 1, y - 35, x + 30, y - 26, x + 1, y - 16));
    }

    private void pines() {
        for (double[] pine :
                new double[][] {{40, 266, 1.2}, {74, 274, .9}, {512, 266, 1.1}, {548, 272, 1.4}, {582, 270, .9}}) {
            double s = pine[2];
            fill(
                    new Color(0x1c1b42),
                    zigzag(
                            pine[0],
                            pine[1] - 52 * s,
                            pine[0] + 17 * s,
                            pine[1] - 14 * s,
                            pine[0] - 17 * s,
                            pine[1] - 14 * s));
            fill(
                    new Color(0x1c1b42),
                    zigzag(
                            pine[0],
                            pine[1] - 34 * s,
                            pine[0] + 22 * s,
                            pine[1] + 8 * s,
                            pine[0] - 22 * s,
                            pine[1] + 8 * s));
        }
    }

    private void network() {
        double[][] nodes = {
            {34, 52, 9},
            {70, 250, 7},
            {22, 168, 5},
            {118, 24, 5},
            {566, 56, 9},
            {532, 258, 7},
            {580, 164, 5},
            {480, 22, 5},
            {300, 22, 7},
            {300, 294, 7}
        };
        int[][] links = {{0, 2}, {2, 1}, {0, 3}, {3, 8}, {8, 7}, {7, 4}, {4, 6}, {6, 5}, {1, 9}, {9, 5}};
        for (int[] link : links) {
            outline(
                    new Color(0xb9d8e8),
                    2,
                    new Line2D.Double(nodes[link[0]][0], nodes[link[0]][1], nodes[link[1]][0], nodes[link[1]][1]));
        }
        for (int i = 0; i < nodes.length; i++) {
            fill(SHIRTS[i % SHIRTS.length], circle(nodes[i][0], nodes[i][1], nodes[i][2]));
        }
    }

    private void bubble(double x, double y, double width, double height, Color color, boolean left) {
        double foot = left ? x + 10 : x + width - 10;
        double tip = left ? x - 16 : x + width + 16;
        Area bubble = new Area(roundRect(x, y, width, height, 34));
        bubble.add(new Area(
                zigzag(foot, y + height - 30, tip, y + height - 2, left ? foot + 22 : foot - 22, y + height - 4)));
        fill(alpha(NAVY, 28), bubble.createTransformedArea(AffineTransform.getTranslateInstance(0, 3)));
        fill(color, bubble);
    }

    private void envelope(double x, double y) {
        fill(alpha(NAVY, 28), roundRect(x - 26, y - 15, 52, 36, 5));
        fill(SUN, roundRect(x - 26, y - 18, 52, 36, 5));
        outline(WHITE, 2.5f, zigzag(x - 23, y - 14, x, y + 5, x + 23, y - 14));
    }

    private void bars(double x, double y, double[] widths, Color color) {
        for (int i = 0; i < widths.length; i++) {
            fill(color, roundRect(x, y + i * 12, widths[i], 6, 6));
        }
    }

    private void sparkle(double x, double y, double r, Color color) {
        Path2D star = new Path2D.Double();
        star.moveTo(x, y - r);
        star.quadTo(x, y, x + r, y);
        star.quadTo(x, y, x, y + r);
        star.quadTo(x, y, x - r, y);
        star.quadTo(x, y, x, y - r);
        fill(color, star);
    }

    // ---- Shapes and paint

    private static Shape circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, r * 2, r * 2);
    }

    private static Shape ellipse(double x, double y, double rx, double ry) {
        return new Ellipse2D.Double(x - rx, y - ry, rx * 2, ry * 2);
    }

    private static Shape rect(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    private static Shape roundRect(double x, double y, double width, double height, double arc) {
        return new RoundRectangle2D.Double(x, y, width, height, arc, arc);
    }

    private static Path2D zigzag(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    private static Color shade(Color color) {
        return new Color(color.getRed() * 86 / 100, color.getGreen() * 80 / 100, color.getBlue() * 78 / 100);
    }

    private static Color alpha(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    private void background(double height, Color top, Color bottom) {
        gradient(rect(0, 0, UNITS, height), 0, top, height, bottom);
    }

    private void gradient(Shape shape, double y1, Color top, double y2, Color bottom) {
        g.setPaint(new GradientPaint(0, (float) y1, top, 0, (float) y2, bottom));
        g.fill(shape);
    }

    private void fill(Color color, Shape shape) {
        g.setPaint(color);
        g.fill(shape);
    }

    private void outline(Color color, float width, Shape shape) {
        g.setPaint(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private void dashes(Color color, float width, Shape shape, float dash, float gap) {
        g.setPaint(color);
        g.setStroke(
                new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {dash, gap}, 0));
        g.draw(shape);
    }

    private void within(Shape shape, Runnable drawing) {
        Shape before = g.getClip();
        g.clip(shape);
        drawing.run();
        g.setClip(before);
    }

    // ---- Files

    private static void draw(Path file, int width, int height, Consumer<DrawPictures> picture) throws IOException {
        boolean png = file.toString().endsWith(".png");
        boolean icon = width == height;
        BufferedImage large = paint(width * 2, height * 2, icon, picture);
        BufferedImage image = new BufferedImage(width, height, large.getType());
        Graphics2D g = image.createGraphics();
        g.setComposite(AlphaComposite.Src);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(large, 0, 0, width, height, null);
        g.dispose();
        Files.createDirectories(file.getParent());
        if (png) {
            ImageIO.write(image, "png", file.toFile());
        } else {
            writeJpeg(image, file.toFile());
        }
    }

    private static BufferedImage paint(int width, int height, boolean clear, Consumer<DrawPictures> picture) {
        BufferedImage image =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(width / UNITS, width / UNITS);
        picture.accept(new DrawPictures(g));
        g.dispose();
        return image;
    }

    private static void writeJpeg(BufferedImage image, File file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        Files.deleteIfExists(file.toPath());
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
