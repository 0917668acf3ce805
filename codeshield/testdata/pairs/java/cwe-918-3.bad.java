import jakarta.ws.rs.*;
import java.net.URI;
import java.net.http.*;

@Path("/thumbnail")
public class ThumbnailResource {
    private final HttpClient client = HttpClient.newHttpClient();

    @GET
    public byte[] fetch(@QueryParam("src") String src) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(src)).GET().build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }
}
