package dev.isomer.benchmarks.peer.jsp;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.coyote.OutputBuffer;

/** A response as Tomcat has it, which makes bytes of what a page writes, with a stream in place of the connection. */
final class ServerResponse implements OutputBuffer {
    private final org.apache.coyote.Response connected = new org.apache.coyote.Response();
    private final Response response = new Response();
    private OutputStream target = OutputStream.nullOutputStream();
    private long written;

    ServerResponse() {
        connected.setOutputBuffer(this);
        org.apache.coyote.Request asked = new org.apache.coyote.Request();
        asked.setResponse(connected);
        connected.setRequest(asked);
        Request request = new Request(new Connector());
        request.setCoyoteRequest(asked);
        asked.setNote(CoyoteAdapter.ADAPTER_NOTES, request);
        response.setCoyoteResponse(connected);
        response.setRequest(request);
    }

    HttpServletResponse to(OutputStream bytes) {
        target = bytes;
        return response;
    }

    /** Ends it, and makes it ready for the next request, as the server does. */
    void finish() throws IOException {
        response.finishResponse();
        response.recycle();
        connected.recycle();
        written = 0;
    }

    @Override
    public int doWrite(ByteBuffer chunk) throws IOException {
        int length = chunk.remaining();
        target.write(chunk.array(), chunk.arrayOffset() + chunk.position(), length);
        chunk.position(chunk.limit());
        written += length;
        return length;
    }

    @Override
    public long getBytesWritten() {
        return written;
    }
}
