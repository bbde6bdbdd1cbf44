package dev.isomer.benchmarks.peer.jstachio;

import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.PartView;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;

/** What the template shows. */
@JStache(path = "dev/isomer/benchmarks/peer/jstachio/page.mustache")
@JStacheConfig(type = JStacheType.JSTACHIO)
record PageView(List<PartView> parts) {
    static PageView of(Load load) {
        return new PageView(load.parts().stream().map(PartView::of).toList());
    }
}
