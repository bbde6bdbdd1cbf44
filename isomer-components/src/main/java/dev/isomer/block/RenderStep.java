package dev.isomer.block;

import dev.isomer.html.HtmlWriter;

/** One step of a rendering that can be done again. */
@FunctionalInterface
interface RenderStep {

    void run(HtmlWriter out, RenderContext context);
}
