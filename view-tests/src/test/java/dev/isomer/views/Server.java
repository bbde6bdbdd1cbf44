package dev.isomer.views;

import java.net.URI;

/** An application that runs. */
interface Server extends AutoCloseable {

    /** Its root, without a slash at the end. */
    URI address();
}
